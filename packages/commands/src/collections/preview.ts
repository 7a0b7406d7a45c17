import { ClipdeskError } from '@clipdesk/core'
import type { Collection, CollectionTrouble, GivenFields } from '@clipdesk/core/read/collection'
import type { GivenPage } from '../given-page.ts'
import { type Block, note, step } from '../reply.ts'
import { counted, dayForPeople } from '../wording.ts'
import { FILE } from './file-name.ts'
import { KINDS, tooMany, troubleBlocks } from './wording.ts'

/** What was handed in, and what is known of it. */
export interface Handed {
  readonly page: GivenPage
  readonly known: GivenFields
  /** Whether all of it is to be filed at once. */
  readonly all: boolean
}

/** How many articles of a file are shown before it is filed. */
const SHOWN = 5

/** What a file holds: how many articles, the first of them, what cannot be read, and the step that files them all. */
export async function preview(
  collection: Collection,
  handed: Handed,
  mostAtOnce: number,
): Promise<Block[]> {
  const { kind, items } = collection
  const { fields, refused } = await firstArticles(collection, handed)
  const trouble = [...collection.trouble, ...refused].sort((a, b) => a.line - b.line)
  const cut = items.filter(({ cutOff }) => cutOff).length
  const more = items.length - SHOWN
  return [
    note(
      `This is ${KINDS[kind]}. It holds ${counted(items.length, 'article')}; nothing is filed yet.`,
    ),
    ...fields,
    ...(more > 0 ? [note(`And ${more.toLocaleString('en')} more.`)] : []),
    ...(cut > 0 ? [note(summariesOnly(cut, items.length))] : []),
    ...troubleBlocks(trouble),
    items.length > mostAtOnce
      ? note(tooMany(items.length, mostAtOnce))
      : fileThem(items.length, handed),
  ]
}

async function firstArticles({ items }: Collection, { known }: Handed) {
  const { readItem } = await import('@clipdesk/core/read/collection')
  const fields: Block[] = []
  const refused: CollectionTrouble[] = []
  for (const [i, item] of items.slice(0, SHOWN).entries()) {
    try {
      const article = await readItem(item, known)
      const { headline, source } = article
      const outlet = source.name ?? source.domain ?? 'outlet not known'
      const date = dayForPeople(article) ?? 'date not known'
      fields.push({
        kind: 'field',
        name: String(i + 1),
        values: [headline ?? '(no headline)', outlet, date],
      })
    } catch (error) {
      if (!(error instanceof ClipdeskError)) throw error
      refused.push({ span: item.span, line: item.line, reason: error.message, lost: true })
    }
  }
  return { fields, refused }
}

const summariesOnly = (cut: number, all: number): string =>
  cut === all
    ? 'The file has a summary of each, not the full text.'
    : `Of ${cut.toLocaleString('en')} of them, the file has a summary or a beginning only.`

/** The step carries the page itself: where it is a button, the file need not be given again. */
function fileThem(count: number, { page, known }: Handed): Block {
  const told = Object.entries(known).map(([name, value]) => ` --${name} "${value}"`)
  const command = `add ${FILE}${told.join('')} --all`
  const request = { name: 'add', options: { ...known, page, all: true } }
  return step(command, count === 1 ? 'file it' : `file all ${count.toLocaleString('en')}`, request)
}
