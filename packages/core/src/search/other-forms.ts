import type { Token } from './analyze.ts'

/**
 * What a text's words are also looked up as, beside the words themselves: compounds written as one (al-Quds as "alquds", F-35 as "f35",
 * AT&T as "att"), the words of a hashtag or handle (#HarbourStrike), amounts with their unit as a word ($1.5bn as "billion"). Folded, not
 * stemmed; each stands where it is printed. `read` are the text's words.
 *
 * @example otherForms('al-Quds', words('al-Quds')).map(({ term }) => term) // ['alquds']
 */
export function otherForms(text: string, read: readonly Token[]): Token[] {
  const forms: Token[] = []
  for (let at = 0; at < read.length; at += 1) {
    const token = read[at]
    if (token === undefined) break
    forms.push(...wordsOfTag(text, token), ...wordsOfAmount(text, token))
    const end = endOfCompound(text, read, at)
    if (end > at) {
      const compound = compoundOf(read.slice(at, end + 1))
      if (compound !== null) forms.push(compound)
    }
    // The words of a tag or an amount may be the last of a compound, so only what lies inside is passed over.
    while (at < end) {
      at += 1
      const inner = read[at]
      if (inner !== undefined) forms.push(...wordsOfTag(text, inner), ...wordsOfAmount(text, inner))
    }
  }
  return forms
}

/** Hyphens (the plain, the true and the one that does not break), and the signs inside AT&T and ana_reyes. */
const JOINERS = new Set(['-', '\u2010', '\u2011', '&', '_'])
/** Ours: "mother-in-law" has three; longer chains are addresses and file names. */
const MOST_PARTS = 4
const NUMBER = /^[\p{Nd}.]+$/u

/** The place of the last word of the compound that begins at a place; the same place where none does. */
function endOfCompound(text: string, read: readonly Token[], start: number): number {
  let end = start
  for (;;) {
    const [word, next] = [read[end], read[end + 1]]
    if (word === undefined || next === undefined) return end
    if (next.start - word.end !== 1 || !JOINERS.has(text.charAt(word.end))) return end
    end += 1
  }
}

function compoundOf(parts: readonly Token[]): Token | null {
  const [first, last] = [parts[0], parts.at(-1)]
  if (first === undefined || last === undefined || parts.length > MOST_PARTS) return null
  // 2015-16 and 10-12 are no words.
  if (parts.every(({ term }) => NUMBER.test(term))) return null
  return { term: parts.map(({ term }) => term).join(''), start: first.start, end: last.end }
}

const TAG = new Set(['#', '@', '\uFF03'])
const TAG_JOINT = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{Nd})|(?<=\p{Nd})(?=\p{L})/u

/** The words that capitals and digits part in a tag; none where it is one word. */
function wordsOfTag(text: string, { start, end }: Token): Token[] {
  if (!TAG.has(text.charAt(start - 1))) return []
  const words = text.slice(start, end).split(TAG_JOINT)
  if (words.length < 2) return []
  let at = start
  return words.map((word) => {
    const token = { term: word.toLowerCase(), start: at, end: at + word.length }
    at = token.end
    return token
  })
}

/** What is printed for large numbers, in Britain (bn, m, tn) and elsewhere. */
const UNITS: Readonly<Record<string, string>> = {
  bn: 'billion',
  mn: 'million',
  m: 'million',
  tn: 'trillion',
  trn: 'trillion',
}
const AMOUNT = /^(\p{Nd}+)?(bn|mn|m|tn|trn)$/u
const CURRENCY = /\p{Sc}[\p{Nd}.,]{0,20}$/u

/** The unit of an amount of money as a word, and its number where both are printed as one word. */
function wordsOfAmount(text: string, { term, start, end }: Token): Token[] {
  const [, digits = '', unit = ''] = AMOUNT.exec(term) ?? []
  const word = UNITS[unit]
  if (word === undefined) return []
  const isAfterNumber = digits !== '' || /\p{Nd}/u.test(text.charAt(start - 1))
  // Five metres are no five million.
  if (
    !isAfterNumber ||
    (unit === 'm' && !CURRENCY.test(text.slice(Math.max(0, start - 22), start)))
  )
    return []
  const number = digits === '' ? [] : [{ term: digits, start, end: start + digits.length }]
  return [...number, { term: word, start: start + digits.length, end }]
}
