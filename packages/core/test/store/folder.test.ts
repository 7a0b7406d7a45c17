import { copyFileSync, existsSync, mkdirSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { articleFromText } from '@clipdesk/core'
import { LibraryFolder, openLibraryFolder } from '@clipdesk/core/store/folder'
import { describe, expect, test } from 'vitest'
import { temporaryFiles } from './fixtures/temporary-file.ts'

const file = temporaryFiles()
const PAGE = 'The last ferry to Ostrow leaves an hour later from Monday on.'

describe('the folder of the library', () => {
  test.each<[env: object, folder: string, because: string]>([
    [{ CLIPDESK_DATA: '/srv/news', PATH: '/bin' }, '/srv/news', 'is the one that is set'],
    [{ CLIPDESK_DATA: '' }, join(homedir(), '.clipdesk'), 'is in the home folder if that is empty'],
    [{}, join(homedir(), '.clipdesk'), 'is in the home folder if that is not set'],
  ])('%j gives %s: it %s', (env, folder) => {
    expect(LibraryFolder.parse(env)).toBe(folder)
  })

  test('is made, with those above it, for its owner alone', async () => {
    const folder = file('deep/down')
    await using library = await openLibraryFolder(folder)
    expect(library.location).toBe(join(folder, 'library.db'))
    for (const made of [folder, dirname(folder)]) expect(statSync(made).mode & 0o077).toBe(0)
  })

  test('holds one library, whoever opens it', async () => {
    const folder = file('data')
    await using one = await openLibraryFolder(folder)
    await using other = await openLibraryFolder(folder)
    const { id } = await one.desk('local').clip({ text: PAGE })
    expect((await other.desk('local').get(1)).id).toBe(id)
  })

  test.each(['a file', 'a file/data'])('cannot be %s', async (name) => {
    const folder = file(name)
    const [root = ''] = folder.split('a file')
    mkdirSync(root, { recursive: true })
    writeFileSync(join(root, 'a file'), '')
    await expect(openLibraryFolder(folder)).rejects.toMatchObject({ code: 'library-unavailable' })
  })

  test.skipIf(!existsSync('/proc'))('cannot be where no folder can be made', async () => {
    await expect(openLibraryFolder('/proc/clipdesk/data')).rejects.toMatchObject({
      code: 'library-unavailable',
      message: expect.stringContaining('CLIPDESK_DATA'),
    })
  })
})

describe('the indexes of a library’s folder', () => {
  const stories = Array.from({ length: 120 }, (_, i) => ({
    article: articleFromText({ text: `Ferry ${i} to Ostrow leaves an hour later from Monday on.` }),
  }))

  /** Searches a desk with the library opened for it alone; what was found, and what was told. */
  async function searched(folder: string, query: string) {
    const lines: string[] = []
    await using library = await openLibraryFolder(folder, (line) => lines.push(line))
    const { total } = await library.desk('local').rank(query)
    return { total, lines }
  }

  async function filled(): Promise<string> {
    const folder = file('data')
    await using library = await openLibraryFolder(folder)
    await library.desk('local').file(stories)
    await library.desk('local').rank('ferry')
    return folder
  }

  test('are kept in it, and found with what was filed since', async () => {
    const folder = await filled()
    const index = join(folder, 'indexes', 'local.index')
    const { mtimeMs } = statSync(index)
    expect(await searched(folder, 'ferry')).toEqual({ total: 120, lines: [] })
    await using library = await openLibraryFolder(folder)
    await library.desk('local').clip({ text: PAGE })
    expect(await searched(folder, 'ferry')).toEqual({ total: 121, lines: [] })
    expect(statSync(index).mtimeMs).toBe(mtimeMs)
  })

  test('are made anew where they are damaged or of another library, which is told', async () => {
    const [folder, other] = [await filled(), await filled()]
    const index = join(folder, 'indexes', 'local.index')
    copyFileSync(join(other, 'indexes', 'local.index'), index)
    expect(await searched(folder, 'ferry')).toEqual({
      total: 120,
      lines: [
        'The saved index of the desk local does not fit this library. It is made anew from the library.',
      ],
    })
    truncateSync(index, 100)
    expect((await searched(folder, 'ferry')).lines).toEqual([
      'The saved index of the desk local is cut short or damaged. It is made anew from the library.',
    ])
    expect(await searched(folder, 'ferry')).toEqual({ total: 120, lines: [] })
  })
})
