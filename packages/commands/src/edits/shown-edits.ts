import type { Edit, FiledArticle, QuoteHit } from '@clipdesk/core'
import { type Block, type Example, note, step } from '../reply.ts'
import { givenForPeople, listForPeople, momentForPeople, shortened } from '../wording.ts'
import { numberOfQuote } from './quotes-in.ts'

/** What people put right in an article, each with who gave it and when; then how it is taken back. */
export function shownEdits(article: FiledArticle, quotes: readonly QuoteHit[]): Block[] {
  const numbered = article.edits.map((edit) => ({
    edit,
    number: edit.kind === 'speaker' ? numberOfQuote(quotes, article, edit) : null,
  }))
  return [
    ...numbered.map(({ edit, number }) =>
      note(`${saying(edit, number)}, ${givenForPeople(edit.given)}.`),
    ),
    ...numbered.map(({ edit, number }) => undoing(article, edit, number)),
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
    case 'names': {
      const verdict = edit.verdict === 'same' ? 'are one name' : 'are two names'
      return `“${edit.names[0]}” and “${edit.names[1]}” ${verdict}`
    }
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

/** In a chat the steps of all edits stand together as buttons: each says what it takes back. */
function takenBack(edit: Edit, number: number | null): string {
  if (edit.kind === 'names') return `what was said of ${edit.names.map(shortened).join(' and ')}`
  if (edit.kind !== 'speaker') return `the ${edit.kind}`
  return number === null ? 'all speakers' : `the speaker of quote ${number}`
}
