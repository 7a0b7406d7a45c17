import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Block, type Reply, refusalOf } from '@clipdesk/commands'
import { ClipdeskError } from '@clipdesk/core'
import { reasonOf } from './page-files.ts'

/** Whether a path leads to a folder. */
export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** In files. */
const LARGEST_FOLDER = 10_000
/** What is passed over is named up to this many times. */
const NAMED = 5

/**
 * Files each page of a folder, in the order of names, and tells at the end what was filed and what was not. Each page's answer is the
 * card of its article. Folders inside are not opened: browsers keep there what belongs to a page that they saved.
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
  const { pages, others } = listing
  const refused: { readonly file: string; readonly reply: Reply }[] = []
  const numbers = new Set<number>()
  for (const file of pages) {
    const reply = await add(file)
    if (reply.error !== null) refused.push({ file, reply })
    else {
      for (const block of reply.blocks) if (block.kind === 'article') numbers.add(block.number)
      yield { ...reply, blocks: [note(`${file}:`), ...reply.blocks.filter(isShort)] }
    }
  }
  const [first] = refused
  yield {
    blocks: [
      note(
        `${path}: ${counted(pages.length, 'page')} read, ${counted(numbers.size, 'article')} on the desk, ${refused.length} refused.`,
      ),
      ...refused.map(({ file, reply }) => note(`${file}: ${whyRefused(reply)}`)),
      ...(others.length === 0 ? [] : [note(passedOver(others))]),
    ],
    error: first?.reply.error ?? (pages.length === 0 ? 'bad-input' : null),
    invented: false,
  }
}

const PAGE = /\.(?:txt|text|md|markdown|x?html?|mht|mhtml|eml|pdf)$/i

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
    PAGE.test(name) && (statSync(join(path, name), { throwIfNoEntry: false })?.isFile() ?? false)
  return { pages: names.filter(isPage), others: names.filter((name) => !isPage(name)) }
}

/** "page 2" comes before "page 10". */
const IN_ORDER = new Intl.Collator('en', { numeric: true })

const note = (text: string): Block => ({ kind: 'note', text })

const isShort = ({ kind }: Block): boolean => kind === 'note' || kind === 'article'

const whyRefused = ({ blocks }: Reply): string => {
  const [first] = blocks
  return first?.kind === 'note' ? first.text : 'It was refused.'
}

function passedOver(others: readonly string[]): string {
  const more = others.length - NAMED
  const named = others.slice(0, NAMED).join(', ')
  return `Passed over: ${named}${more > 0 ? ` and ${more.toLocaleString('en')} more` : ''}.`
}

const counted = (count: number, what: string): string =>
  `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`
