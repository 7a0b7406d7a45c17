import { readdirSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Block, counted, type Reply, refusalOf } from '@clipdesk/commands'
import { ClipdeskError } from '@clipdesk/core'
import { hasReadName } from '@clipdesk/core/read/file'
import { reasonOf } from './page-files.ts'

/** Whether a path leads to a folder. */
export const isFolder = (path: string): boolean => lookAt(path)?.isDirectory() ?? false

/** What lies at a path; null for what cannot be looked at, such as a link in a circle: whoever reads it is told why. */
function lookAt(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

/** In files. */
const LARGEST_FOLDER = 10_000
/** What is passed over is named up to this many times. */
const NAMED = 5

/**
 * Files each page of a folder, in the order of names, and tells at the end what was filed and what was not. Each page's answer is the
 * card of its article; that of a file with many articles is what it holds and how they are filed, or that they were. Folders inside
 * are not opened: browsers keep there what belongs to a page that they saved.
 */
export async function* addFolder(
  path: string,
  add: (file: string) => Promise<Reply>,
): AsyncGenerator<Reply> {
  const listing = listedOrRefused(path)
  if ('refused' in listing) {
    yield listing.refused
    return
  }
  const tally: Tally = { numbers: new Set(), many: 0, refused: [] }
  for (const file of listing.pages) {
    const reply = await add(file)
    if (reply.error !== null) tally.refused.push({ file, reply })
    else {
      const filed = reply.blocks.flatMap((block) => (block.kind === 'article' ? block.number : []))
      for (const number of filed) tally.numbers.add(number)
      if (filed.length === 0) tally.many += 1
      yield { ...reply, blocks: [note(`${file}:`), ...reply.blocks.filter(isShort)] }
    }
  }
  yield account(path, listing, tally)
}

/** What became of the files of a folder. */
interface Tally {
  /** Of the articles that single pages led to. */
  readonly numbers: Set<number>
  /** How many files held many articles. */
  many: number
  readonly refused: { readonly file: string; readonly reply: Reply }[]
}

function account(
  path: string,
  { pages, others }: Listing,
  { numbers, many, refused }: Tally,
): Reply {
  const counts = [
    `${counted(pages.length - many, 'page')} read`,
    `${counted(numbers.size, 'article')} on the desk`,
    `${refused.length} refused`,
  ]
  const toldAbove = `What came of ${counted(many, 'file')} with many articles is told above.`
  return {
    blocks: [
      note(`${path}: ${counts.join(', ')}.`),
      ...(many === 0 ? [] : [note(toldAbove)]),
      ...refused.map(({ file, reply }) => note(`${file}: ${whyRefused(reply)}`)),
      ...(others.length === 0 ? [] : [note(passedOver(others))]),
    ],
    error: refused[0]?.reply.error ?? (pages.length === 0 ? 'bad-input' : null),
    invented: false,
  }
}

/** The names of what a folder holds that is not hidden. */
interface Listing {
  readonly pages: readonly string[]
  readonly others: readonly string[]
}

function listedOrRefused(path: string): Listing | { readonly refused: Reply } {
  try {
    return listed(path)
  } catch (error) {
    if (error instanceof ClipdeskError) return { refused: refusalOf(error) }
    const text = `${path} cannot be read: ${reasonOf(error)}.`
    return { refused: refusalOf(new ClipdeskError('bad-input', text, { cause: error })) }
  }
}

/** What may be a page is told by its name. */
function listed(path: string): Listing {
  const names = readdirSync(path)
    .filter((name) => !name.startsWith('.'))
    .sort(IN_ORDER.compare)
  if (names.length > LARGEST_FOLDER) {
    throw new ClipdeskError(
      'bad-input',
      `${path} holds ${names.length.toLocaleString('en')} files; up to ${LARGEST_FOLDER.toLocaleString('en')} are filed at once. Split it.`,
    )
  }
  const isPage = (name: string): boolean =>
    hasReadName(name) && (lookAt(join(path, name))?.isFile() ?? false)
  return { pages: names.filter(isPage), others: names.filter((name) => !isPage(name)) }
}

/** "page 2" comes before "page 10". */
const IN_ORDER = new Intl.Collator('en', { numeric: true })

const note = (text: string): Block => ({ kind: 'note', text })

/** The step that files a file with many articles is kept: nothing of it is filed before. */
const isShort = (block: Block): boolean =>
  block.kind === 'note' ||
  block.kind === 'article' ||
  (block.kind === 'example' && block.request?.name === 'add')

const whyRefused = ({ blocks }: Reply): string => {
  const [first] = blocks
  return first?.kind === 'note' ? first.text : 'It was refused.'
}

function passedOver(others: readonly string[]): string {
  const more = others.length - NAMED
  const named = others.slice(0, NAMED).join(', ')
  return `Passed over: ${named}${more > 0 ? ` and ${more.toLocaleString('en')} more` : ''}.`
}
