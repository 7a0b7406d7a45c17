import { fold } from '../../search/fold.ts'
import { addEvidence, type Evidence, evidenceOfWords } from './evidence.ts'
import type { NameMention } from './name-mention.ts'

/** A mention while names are looked for. */
export interface FoundName extends NameMention {
  /** The words of the name as they are compared: folded, without the Arabic article. */
  readonly words: readonly string[]
  /** The words that close the title before it, in small letters and in full: "captain", "general" of "Capt. Gen." */
  readonly titles: readonly string[]
  /** What stands around it says of its kind. */
  readonly evidence: Evidence
  /** Whether it counts only if the article has the name elsewhere. */
  readonly isDoubtful: boolean
  /** Whether it stands before a noun: "the Olsen report". */
  readonly isModifier: boolean
  /** What stands in brackets right behind it, folded, where it may be short for it. */
  readonly acronym: string | null
  /** Whether "Minister of" stands before it, so that it may begin with what the office is of. */
  readonly isBehindOffice: boolean
}

/** All mentions of one form of a name: "Olsen" is one form, "Mara Olsen" another. */
export interface NameForm {
  readonly words: readonly string[]
  /** In the order of the text. */
  readonly mentions: readonly FoundName[]
  /** What its words say of its kind … */
  readonly ofWords: Evidence
  /** … and what stands around its mentions. */
  readonly around: Evidence
}

const ARTICLE = /^(?:al|el|ad|as|ash|an|ar|at|az)[-’'‐‑ʼ`´]/i

/** A word as it is compared; empty where nothing of it is left. */
export const comparedWord = (printed: string): string => fold(printed.replace(ARTICLE, ''))

/** The words of a name as they are compared: "al-Varani", "Al Varani" and "Varani" are the same. */
export function comparedWords(printed: readonly string[]): string[] {
  const words = printed.map(comparedWord).filter(Boolean)
  const bare = words.filter((word, i) => i === words.length - 1 || (word !== 'al' && word !== 'el'))
  return bare.length > 0 ? bare : words
}

/** The words without "Jr." or "III" at their end. */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  const hasSuffix = words.length > 2 && /^(?:jr|sr|ii|iii|iv)$/.test(words.at(-1) ?? '')
  return hasSuffix ? words.slice(0, -1) : words
}

/** The forms of the mentions, in the order of their first ones. */
export function formsOf(found: readonly FoundName[]): NameForm[] {
  const byKey = new Map<string, FoundName[]>()
  for (const name of found) {
    const key = name.words.join(' ')
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, [name])
    else known.push(name)
  }
  return [...byKey.values()].map(formOf)
}

function formOf(mentions: readonly FoundName[]): NameForm {
  const fullest = mentions.reduce((a, b) => (b.text.length > a.text.length ? b : a))
  const printed = fullest.text.split(/\s+/)
  return {
    words: fullest.words,
    mentions,
    ofWords: evidenceOfWords(printed),
    around: mentions.map(({ evidence }) => evidence).reduce(addEvidence),
  }
}
