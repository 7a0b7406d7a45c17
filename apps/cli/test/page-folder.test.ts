import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLibrary } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'
import { runOneShot } from '../src/one-shot.ts'
import { addFolder } from '../src/page-folder.ts'
import { memoryTerminal } from './fixtures/memory-terminal.ts'
import { FERRY, ORCHARD } from './fixtures/page.ts'
import { pdfOf } from './fixtures/pdf.ts'
import { temporaryFolders } from './fixtures/temporary-folder.ts'

const newFolder = temporaryFolders()
const folder = newFolder()
const pages = join(folder, 'pages')
mkdirSync(join(pages, 'ferry_files'), { recursive: true })
writeFileSync(join(pages, 'page 10.txt'), FERRY)
writeFileSync(join(pages, 'page 2.md'), `# ${ORCHARD.trimStart()}`)
writeFileSync(join(pages, 'page 3.html'), '<html><body>Home</body></html>')
writeFileSync(join(pages, 'page 4.eml'), FERRY)
writeFileSync(join(pages, '.hidden.txt'), FERRY)
writeFileSync(join(pages, 'ferry.png'), '')
writeFileSync(join(pages, 'ferry_files', 'advert.html'), FERRY)
symlinkSync(join(folder, 'nowhere.txt'), join(pages, 'lost.txt'))
symlinkSync(join(pages, 'round.txt'), join(pages, 'round.txt'))

async function added(words: readonly string[]) {
  const library = await openLibrary()
  const desk = library.desk('local')
  const terminal = memoryTerminal('')
  const status = await runOneShot(['add', ...words], { desk, terminal, folder, json: false })
  return { desk, status, printed: terminal.printed() }
}

test('the pages of a folder are filed in the order of their names', async () => {
  const { desk, printed } = await added(['pages'])
  expect(await desk.count()).toBe(2)
  expect(
    [...printed.matchAll(/^page \d+\.\w+:\n(?:Filed|Already filed) as #\d/gm)].map(
      ([said]) => said,
    ),
  ).toEqual([
    'page 2.md:\nFiled as #1',
    'page 4.eml:\nFiled as #2',
    'page 10.txt:\nAlready filed as #2',
  ])
})

test('at the end it is told what was refused, why, and what was passed over', async () => {
  const { status, printed } = await added(['pages'])
  expect(status).toBe(1)
  const said = printed.replace(/\s+/g, ' ')
  expect(said).toContain('4 pages read, 2 articles on the desk, 1 refused.')
  expect(said).toContain('page 3.html: No article was found on this page')
  expect(said).toContain('Passed over: ferry_files, ferry.png, lost.txt, round.txt.')
  expect(printed).not.toMatch(/hidden|advert/)
})

test('an option goes for each page of the folder', async () => {
  const { desk } = await added(['pages', '--source', 'Quay News'])
  expect((await desk.recent()).map(({ source }) => source.name)).toEqual(['Quay News', 'Quay News'])
})

test('a PDF, a mail and a page that lie in one folder are each read as what they are', async () => {
  const path = newFolder()
  const pier = ORCHARD.replaceAll('orchard', 'pier').replace(
    'Two of the apples',
    'Two of the steps',
  )
  writeFileSync(join(path, 'a.pdf'), pdfOf(ORCHARD.trim()))
  writeFileSync(
    join(path, 'b.eml'),
    `From: Tom Iriat <tom@home.example>\nSubject: Old pier\nDate: Tue, 5 Mar 2024 07:15:00 +0000\nMIME-Version: 1.0\n\n${pier}`,
  )
  writeFileSync(
    join(path, 'c.html'),
    `<!doctype html><article>${FERRY.split('\n\n')
      .map((block, i) => (i === 0 ? `<h1>${block}</h1>` : `<p>${block}</p>`))
      .join('')}</article>`,
  )
  const { desk, status, printed } = await added([path])
  expect(status).toBe(0)
  expect(printed.replace(/\s+/g, ' ')).toContain('3 pages read, 3 articles on the desk, 0 refused.')
  const filed = (await desk.recent()).toSorted((a, b) => a.number - b.number)
  expect(filed.map(({ headline, published }) => [headline, published?.value ?? null])).toEqual([
    ['Old orchard at Cold Harrow to be grafted anew', null],
    ['Old pier at Cold Harrow to be grafted anew', '2024-03-05T07:15'],
    ['Ferry to Haldermere runs again after the storm', '2024-03-05T07:15'],
  ])
})

const TABLE = `title,text,date
First lamp,"The first lamp was lit at noon, the keeper said.",2024-03-04
Second lamp,"The second lamp was lit at one, the keeper said.",2024-03-05
`
const FEED = `<rss><channel><title>Sarn Valley Gazette</title><item><title>Third lamp</title>
<description>The third lamp was lit at two, the keeper said.</description></item></channel></rss>`

describe('files with many articles in a folder', () => {
  const mixed = join(folder, 'mixed lamps')
  mkdirSync(mixed)
  writeFileSync(join(mixed, 'a.csv'), TABLE)
  writeFileSync(join(mixed, 'b.rss'), FEED)
  writeFileSync(join(mixed, 'ferry.txt'), FERRY)

  test('are shown, with the command that files each', async () => {
    const { desk, status, printed } = await added(['mixed lamps'])
    expect(status).toBe(0)
    expect(await desk.count()).toBe(1)
    expect(printed).toMatch(/^a\.csv:\nThis is a table of separated values. It holds 2 articles;/m)
    expect(printed).toContain("clipdesk add 'mixed lamps/a.csv' --all")
    expect(printed).toContain("clipdesk add 'mixed lamps/b.rss' --all")
    expect(printed.replace(/\s+/g, ' ')).toContain(
      '1 page read, 1 article on the desk, 0 refused. What came of 2 files with many articles is told above.',
    )
  })

  test('are filed with the pages where that is asked', async () => {
    const { desk, printed } = await added(['mixed lamps', '--all'])
    expect(await desk.count()).toBe(4)
    expect(printed).toMatch(/^a\.csv:\nFiled: 2 new articles, #1 to #2\.$/m)
  })

  test.each(['jsonl', 'ndjson', 'json', 'csv', 'tsv', 'xml', 'rss', 'atom', 'opml'])(
    'are taken when they are called .%s',
    async (ending) => {
      const path = newFolder()
      writeFileSync(join(path, `lamps.${ending}`), TABLE)
      const { printed } = await added([path])
      expect(printed).toContain('It holds 2 articles')
    },
  )
})

test('a folder without a page is refused', async () => {
  const empty = newFolder()
  const { status, printed } = await added([empty])
  expect(status).toBe(1)
  expect(printed.replace(/\s+/g, ' ')).toContain('0 pages read, 0 articles on the desk, 0 refused.')
})

test('a folder that cannot be listed is refused with the reason', async () => {
  const replies = []
  const answers = addFolder(join(folder, 'gone'), () => Promise.reject(new Error('none is added')))
  for await (const reply of answers) replies.push(reply)
  expect(replies).toMatchObject([{ error: 'bad-input' }])
  expect(JSON.stringify(replies)).toContain('there is no such file')
})
