import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { MAX_FILE_BYTES, MAX_PAGE_BYTES } from '@clipdesk/commands'
import { expect, test } from 'vitest'
import { readPageFile } from '../src/page-files.ts'
import { FERRY } from './fixtures/page.ts'
import { temporaryFolders } from './fixtures/temporary-folder.ts'

const folder = temporaryFolders()()
const page = join(folder, 'ferry page.txt')
writeFileSync(page, FERRY)
writeFileSync(join(folder, 'empty.txt'), '')
writeFileSync(join(folder, 'many.txt'), '')
truncateSync(join(folder, 'many.txt'), MAX_PAGE_BYTES + 1)
writeFileSync(join(folder, 'large.txt'), '')
truncateSync(join(folder, 'large.txt'), MAX_FILE_BYTES + 1)
mkdirSync(join(folder, 'pages'))

const nothing = Readable.from([])
const bytes = (text: string) => new TextEncoder().encode(text)

test.each([
  ['ferry page.txt', 'below the folder', FERRY],
  ['./pages/../ferry page.txt', 'by a roundabout way', FERRY],
  [page, 'by its whole path', FERRY],
  ['empty.txt', 'though nothing is in it', ''],
])('the file "%s" is read, %s', async (name, _, text) => {
  const read = await readPageFile(name, folder, nothing)
  expect(Uint8Array.from(read)).toEqual(bytes(text))
})

test.each(['https://alder.example/ferry', 'HTTP://alder.example/ferry'])(
  'the link "%s" is handed on as it stands',
  async (link) => {
    const read = await readPageFile(link, folder, nothing)
    expect(Uint8Array.from(read)).toEqual(bytes(link))
  },
)

test('a file with many articles may be larger than a page', async () => {
  const read = await readPageFile('many.txt', folder, nothing)
  expect(read).toHaveLength(MAX_PAGE_BYTES + 1)
})

test('a minus is standard input', async () => {
  const input = Readable.from([Buffer.from(FERRY.slice(0, 9)), Buffer.from(FERRY.slice(9))])
  expect(await readPageFile('-', folder, input)).toEqual(bytes(FERRY))
})

test.each([
  [
    'missing.txt',
    'bad-input',
    `${join(folder, 'missing.txt')} cannot be read: there is no such file.`,
  ],
  ['pages', 'bad-input', `${join(folder, 'pages')} cannot be read: it is a folder.`],
  ['large.txt', 'page-too-large', `${join(folder, 'large.txt')} has more than 200,000,000 bytes`],
  ['a\0b', 'bad-input', 'cannot be read'],
])('the file "%s" is refused: %s', async (name, code, said) => {
  await expect(readPageFile(name, folder, nothing)).rejects.toMatchObject({
    code,
    message: expect.stringContaining(said),
  })
})
