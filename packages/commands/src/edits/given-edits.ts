import {
  ClipdeskError,
  type Edit,
  type FiledArticle,
  foldedName,
  type Given,
  readGivenDate,
} from '@clipdesk/core'
import { shortened } from '../wording.ts'
import { isPrinted } from './said-of-names.ts'

/** What somebody gives of an article, as typed; its speakers aside, which need its quotes. */
export interface GivenFacts {
  readonly headline?: string | undefined
  readonly outlet?: string | undefined
  /** Several, parted by commas or "and". */
  readonly author?: string | undefined
  readonly date?: string | undefined
  /** "NAME = OTHER NAME" */
  readonly same?: string | undefined
  readonly different?: string | undefined
}

/** The edits that are meant. Throws `bad-input` for a date that is none, and for names that are not two or that the article does not print. */
export function givenEdits(facts: GivenFacts, article: FiledArticle, given: Given): Edit[] {
  const { headline, outlet, author, date } = facts
  const edits: Edit[] = []
  if (headline !== undefined) edits.push({ kind: 'headline', headline, given })
  if (outlet !== undefined) edits.push({ kind: 'outlet', outlet, given })
  if (author !== undefined) edits.push({ kind: 'author', authors: namesIn(author), given })
  if (date !== undefined) edits.push({ kind: 'date', published: readGivenDate(date), given })
  for (const verdict of ['same', 'different'] as const) {
    const pair = facts[verdict]
    if (pair === undefined) continue
    edits.push({ kind: 'names', verdict, names: printedNames(pair, article), given })
  }
  return edits
}

function namesIn(author: string): string[] {
  const names = author
    .split(/,|;|\sand\s/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (names.length > 0) return names
  throw new ClipdeskError('bad-input', `"${shortened(author)}" names no author.`)
}

/** The two names of "NAME = OTHER NAME"; null where they are not two. */
export function pairOf(typed: string): readonly [string, string] | null {
  const [one = '', other = '', ...more] = typed.split('=').map((name) => name.trim())
  const areTwo = more.length === 0 && one !== '' && other !== ''
  return areTwo && foldedName(one) !== foldedName(other) ? [one, other] : null
}

/** A slip of the pen would be kept and change nothing: what is said of two names has to be about a name of the article. */
function printedNames(typed: string, article: FiledArticle): readonly [string, string] {
  const pair = pairOf(typed)
  if (pair === null)
    throw new ClipdeskError(
      'bad-input',
      `"${shortened(typed)}" are not two names. Write them as "NAME = OTHER NAME".`,
    )
  if (isPrinted(pair, article)) return pair
  throw new ClipdeskError(
    'bad-input',
    `Article #${article.number} has neither "${shortened(pair[0])}" nor "${shortened(pair[1])}". Write a name as it is printed there.`,
  )
}
