import type { Edit, FiledArticle, NamesEdit, QuoteHit } from '@clipdesk/core'
import { type Block, type Example, note, step } from '../reply.ts'
import { givenForPeople, listForPeople, momentForPeople, shortened } from '../wording.ts'
import { numberOfQuote } from './quotes-in.ts'
import { isPrinted, sayingOfNames } from './said-of-names.ts'

/**
 * What people put right in an article, each with who gave it and when; then how it is taken back. What was said of its names with other
 * articles, out of all that was `said`, holds for it, too.
 */
export function shownEdits(
  article: FiledArticle,
  quotes: readonly QuoteHit[],
  said: readonly NamesEdit[],
): Block[] {
  const own = new Set(article.edits.map((edit) => JSON.stringify(edit)))
  const elsewhere = said.filter(
    (edit) => isPrinted(edit.names, article) && !own.has(JSON.stringify(edit)),
  )
  const numbered = article.edits.map((edit) => ({
    edit,
    number: edit.kind === 'speaker' ? numberOfQuote(quotes, article, edit) : null,
  }))
  return [
    ...numbered.map(({ edit, number }) =>
      note(`${saying(edit, number)}, ${givenForPeople(edit.given)}.`),
    ),
    ...elsewhere.map((edit) =>
      note(`${sayingOfNames(edit)}, ${givenForPeople(edit.given)} with another article.`),
    ),
    ...numbered.map(({ edit, number }) => undoing(article, edit, number)),
    ...elsewhere.map((edit) => contradicting(article, edit)),
  ]
}

function saying(edit: Edit, number: number | null): string {
  switch (edit.kind) {
    case 'headline':
      return `Headline: “${edit.headline}”`
    case 'outlet':
      return `Outlet: ${edit.outlet}`
    case 'author':
      return `Author: ${listForPeople(edit.authors)}`
    case 'date':
      return `Publication date: ${momentForPeople(edit.published)}`
    case 'speaker': {
      const which = number === null ? 'words that the article has no more' : `quote ${number}`
      return `Speaker of ${which} (“${shortened(edit.quote.text)}”): ${edit.name}`
    }
    case 'names':
      return sayingOfNames(edit)
    default:
      return edit satisfies never
  }
}

function undoing({ number: article }: FiledArticle, edit: Edit, number: number | null): Example {
  const undo = edit.kind === 'names' ? edit.names.join(' = ') : edit.kind
  const typed = edit.kind === 'names' ? `"${undo}"` : undo
  const [behind, quote] = number === null ? ['', {}] : [` --quote ${number}`, { quote: number }]
  return step(`edit ${article} --undo ${typed}${behind}`, `take ${takenBack(edit, number)} back`, {
    name: 'edit',
    options: { article: String(article), undo, ...quote },
  })
}

/** What was said with another article is not taken back with this one, but the later word counts. */
function contradicting({ number: article }: FiledArticle, { names, verdict }: NamesEdit): Example {
  const [option, what] = verdict === 'same' ? ['different', 'two names'] : ['same', 'one name']
  const pair = names.join(' = ')
  return step(
    `edit ${article} --${option} "${pair}"`,
    `say that ${names.map(shortened).join(' and ')} are ${what}`,
    { name: 'edit', options: { article: String(article), [option]: pair } },
  )
}

/** In a chat the steps of all edits stand together as buttons: each says what it takes back. */
function takenBack(edit: Edit, number: number | null): string {
  if (edit.kind === 'names') return `what was said of ${edit.names.map(shortened).join(' and ')}`
  if (edit.kind !== 'speaker') return `the ${edit.kind}`
  return number === null ? 'all speakers' : `the speaker of quote ${number}`
}
