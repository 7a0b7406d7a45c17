import { words } from '../../search/analyze.ts'
import { stem } from '../../search/stem.ts'
import { isStopWord } from '../../search/stop-words.ts'

/** A stretch of a quotation as it is compared: its words folded, without what editors put in brackets. */
export interface QuotedTerms {
  readonly terms: readonly string[]
  /** How many of the words tell one quotation from another. */
  readonly telling: number
}

/** An insertion of the editors, or words left out. */
const INSERTED = /\[[^[\]]{0,200}\]/g
/** What is longer is compared by its beginning. */
const LONGEST = 200

/** The words of a quotation that are compared, short forms written out: outlets print "cannot" and "can’t" for one word said. */
export function quotedTerms(text: string): QuotedTerms {
  const printed = SHORT_FORMS.reduce(
    (written, [form, long]) => written.replace(form, long),
    text.replace(INSERTED, ' '),
  )
  const read = words(printed).slice(0, LONGEST)
  return {
    terms: read.map(({ term }) => stem(term)),
    telling: read.filter(({ term }) => !isStopWord(term, term)).length,
  }
}

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bcan(?:not|[’']t)\b/gi, 'can not'],
  [/\bwon[’']t\b/gi, 'will not'],
  [/n[’']t\b/gi, ' not'],
  [/[’']ve\b/gi, ' have'],
  [/[’']re\b/gi, ' are'],
  [/[’']ll\b/gi, ' will'],
  [/[’']m\b/gi, ' am'],
]

/** The least words that tell a quotation; fewer may be anybody's. */
const MIN_TERMS = 4
const MIN_TELLING = 2
/** The share of the shorter one's words that the longer one has to have in the same order; of a few words more. */
const SHARED = { few: 0.8, many: 0.7 }
const FEW = 6
/** How far apart these may stand in the longer one, as a multiple of their number. */
const SPREAD = 1.5

/**
 * Whether two stretches of quotation are the same words, one of them perhaps shortened or slightly edited: most of the shorter one's
 * words stand in the longer one, in their order and close together (longest common subsequence). Not where one denies what the other
 * says. Takes the product of their lengths, which are 200 words at most.
 */
export function areSameWords(a: QuotedTerms, b: QuotedTerms): boolean {
  const [short, long] = a.terms.length <= b.terms.length ? [a, b] : [b, a]
  const count = short.terms.length
  if (count < MIN_TERMS || short.telling < MIN_TELLING) return false
  const shared = sharedInOrder(short.terms, long.terms)
  if (shared.length < (count < FEW ? SHARED.few : SHARED.many) * count) return false
  const [first = 0, last = 0] = [shared[0]?.[1], shared.at(-1)?.[1]]
  if (last - first + 1 > SPREAD * count + 1) return false
  const denials = (terms: readonly string[]): boolean => terms.some((term) => DENIALS.has(term))
  return denials(short.terms) === denials(long.terms.slice(first, last + 1))
}

const DENIALS: ReadonlySet<string> = new Set(['not', 'no', 'never', 'none', 'nobodi', 'noth'])

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
