import { words } from '../../search/analyze.ts'
import { isStopWord } from '../../search/stop-words.ts'

/** A stretch of a quotation as it is compared: its words folded, without what editors put in brackets. */
export interface QuotedTerms {
  readonly terms: readonly string[]
  /** How many of the words tell one quotation from another. */
  readonly telling: number
}

/** An insertion of the editors, or words left out. */
const INSERTED = /\[[^[\]]{0,200}\]|\([^()]{0,3}\.\.\.[^()]{0,3}\)/g
/** What is longer is compared by its beginning. */
const LONGEST = 200

/** The words of a quotation that are compared. */
export function quotedTerms(text: string): QuotedTerms {
  const printed = text.replace(INSERTED, (inserted) => ' '.repeat(inserted.length))
  const read = words(printed).slice(0, LONGEST)
  return {
    terms: read.map(({ term }) => term),
    telling: read.filter(({ term, start, end }) => !isStopWord(printed.slice(start, end), term))
      .length,
  }
}

/** The least words that tell a quotation; fewer may be anybody's. */
const MIN_TERMS = 4
const MIN_TELLING = 2
/** The share of the shorter one's words that the longer one has to have in the same order. */
const SHARED = 0.8
/** How far apart these may stand in the longer one, as a multiple of their number. */
const SPREAD = 1.5

/**
 * Whether two stretches of quotation are the same words, one of them perhaps shortened or slightly edited: four fifths of the shorter
 * one's words stand in the longer one, in their order and close together (longest common subsequence). Not where one denies what
 * the other says. Takes the product of their lengths, which are 200 words at most.
 */
export function areSameWords(a: QuotedTerms, b: QuotedTerms): boolean {
  const [short, long] = a.terms.length <= b.terms.length ? [a, b] : [b, a]
  if (short.terms.length < MIN_TERMS || short.telling < MIN_TELLING) return false
  const shared = sharedInOrder(short.terms, long.terms)
  const [first = 0, last = 0] = [shared[0]?.[1], shared.at(-1)?.[1]]
  if (shared.length < SHARED * short.terms.length) return false
  if (last - first + 1 > SPREAD * short.terms.length + 1) return false
  const missed = short.terms.filter((_, at) => !shared.some(([own]) => own === at))
  const inserted = long.terms
    .slice(first, last + 1)
    .filter((_, i) => !shared.some(([, other]) => other === first + i))
  return !missed.some(isDenial) && !inserted.some(isDenial)
}

const isDenial = (term: string): boolean =>
  /^(?:not|no|never|none|nobody|nothing|cannot|\p{L}+nt)$/u.test(term) &&
  !/^(?:want|went|sent|meant|spent|lent|rent|different|government|\p{L}{4,}ent|\p{L}{3,}ant)$/u.test(
    term,
  )

/** The words that two lists have in one order, as pairs of their places: a longest common subsequence. */
function sharedInOrder(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        a[i] === b[j]
          ? 1 + (lengths[(i + 1) * width + j + 1] ?? 0)
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
  const pairs: [number, number][] = []
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1
    else j += 1
  }
  return pairs
}
