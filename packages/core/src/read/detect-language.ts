import { countScripts } from './language-scripts.ts'
import { ARABIC_WORDS, CYRILLIC_WORDS, DEVANAGARI_WORDS, LATIN_WORDS } from './language-words.ts'

/** How much of a text is looked at, in UTF-16 code units: some 600 words. */
export const LANGUAGE_SAMPLE = 4_000

/** A script with fewer letters than this share of all has a rival: the text is mixed. */
const MAIN_SCRIPT = 0.6
/** In letters. Fewer are a name or an abbreviation. */
const MIN_LETTERS = 6

/**
 * The language that a text is in, as a primary BCP 47 tag (`en`, `de`); null where it cannot be told: too short, mixed, numbers, or none
 * of the some 80 that are known. Looks at the first 4,000 code units, in linear time.
 *
 * The script tells where it is one language's alone. Within Latin, Cyrillic, Arabic and Devanagari the commonest words of each
 * language tell, and the letters that some languages have and others do not. A headline alone is often too short for that: `npm run bench --
 * language` says how often. Danish and Norwegian, Croatian and Serbian in Latin letters, Indonesian and Malay can be taken
 * for each other.
 *
 * @example detectLanguage('Der Hafen von Velin bleibt am Montag geschlossen.') // 'de'
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, LANGUAGE_SAMPLE)
  const { script, letters, share } = mainScript(sample)
  if (letters < MIN_LETTERS || share < MAIN_SCRIPT) return null
  const model = MODELS.get(script)
  return model === undefined ? script : byWords(sample, model)
}

/** Whether a language can be detected at all. */
export const isDetectable = (language: string): boolean => DETECTABLE.has(language)

/** Languages so near to each other that detection may take one for the other. */
const KIN: readonly ReadonlySet<string>[] = [
  new Set(['da', 'no', 'nb', 'nn']),
  new Set(['hr', 'sr', 'bs', 'cnr', 'sh']),
  new Set(['id', 'ms']),
  new Set(['tl', 'fil']),
  new Set(['zh', 'yue', 'cmn', 'wuu', 'nan']),
  new Set(['fa', 'prs']),
  new Set(['ckb', 'ku']),
  new Set(['he', 'yi']),
  new Set(['am', 'ti']),
  new Set(['bn', 'as']),
]

/** Whether two languages are the same, or so near that detection may take one for the other. */
export const areKin = (one: string, other: string): boolean =>
  one === other || KIN.some((group) => group.has(one) && group.has(other))

/**
 * The script that most letters are of. Chinese and Japanese share theirs, and kana are in every Japanese sentence; one of theirs says
 * as much as three of another script, so that a foreign name does not outweigh them.
 */
function mainScript(sample: string) {
  const { Kana: kana = 0, Han: han = 0, ...others } = Object.fromEntries(countScripts(sample))
  const counts = new Map(Object.entries(others))
  counts.set(kana > 0.1 * (kana + han) ? 'ja' : 'zh', 3 * (kana + han))
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const [script = '', letters = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  return { script, letters, share: letters / Math.max(1, all) }
}

/** The languages of a script, and which of them have a word or a letter, by their places in the list. */
interface Model {
  readonly languages: readonly string[]
  readonly words: ReadonlyMap<string, readonly number[]>
  readonly letters: ReadonlyMap<string, readonly number[]>
}

const MODELS: ReadonlyMap<string, Model> = new Map([
  ['Latin', modelOf(LATIN_WORDS)],
  ['Cyrillic', modelOf(CYRILLIC_WORDS)],
  ['Arabic', modelOf(ARABIC_WORDS)],
  ['Devanagari', modelOf(DEVANAGARI_WORDS)],
])

/** Those of the tables, and those that a script tells of which declarations on pages are often wrong. */
const DETECTABLE: ReadonlySet<string> = new Set([
  ...[...MODELS.values()].flatMap(({ languages }) => languages),
  ...'ja zh ko el he hy ka th'.split(' '),
])

function modelOf(table: Readonly<Record<string, string>>): Model {
  const words = new Map<string, number[]>()
  const letters = new Map<string, number[]>()
  Object.values(table).forEach((line, at) => {
    const [list = '', marks = ''] = line.split(' | ')
    for (const word of new Set(list.split(' '))) words.set(word, [...(words.get(word) ?? []), at])
    for (const letter of new Set(marks)) letters.set(letter, [...(letters.get(letter) ?? []), at])
  })
  return { languages: Object.keys(table), words, letters }
}

// What the figures below bring is to be seen by changing them under `npm run bench -- language`; halved or doubled they move it little.

/** What a letter that not all languages have weighs beside a word. */
const LETTER = 0.3
/** The share of a text's words that are to be among a language's commonest. */
const MIN_SHARE = 0.08
/** How many different ones, initials not counted. */
const MIN_DIFFERENT = 2
/** By how much the best language has to outweigh the next: the difference, which grows with length, and the ratio, which is small in mixed text. */
const MIN_LEAD = 3
const MIN_RATIO = 1.2

/** What speaks for a language. */
interface Evidence {
  weight: number
  /** Words that are among its commonest, with repetitions. */
  hits: number
  different: number
}

function byWords(sample: string, model: Model): string | null {
  const counts = wordCounts(sample)
  const evidence = weigh(counts, model)
  const best = heaviest(evidence, () => true)
  const language = model.languages[best]
  const found = evidence[best]
  if (language === undefined || found === undefined) return null
  const next = heaviest(evidence, (place) => !areKin(language, model.languages[place] ?? ''))
  const rival = evidence[next]?.weight ?? 0
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const isSure =
    found.different >= MIN_DIFFERENT &&
    found.hits >= MIN_SHARE * all &&
    found.weight - rival >= MIN_LEAD &&
    found.weight >= MIN_RATIO * rival
  return isSure ? language : null
}

function wordCounts(sample: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}]*/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** A word weighs the more the fewer languages have it, and by the root of its count, as one said often is the text's more than the language's. */
function weigh(counts: ReadonlyMap<string, number>, model: Model): readonly Evidence[] {
  const evidence = model.languages.map((): Evidence => ({ weight: 0, hits: 0, different: 0 }))
  const rarity = (having: readonly number[]) => Math.log((evidence.length + 1) / having.length)
  /** For each letter, how many of the words that no language has among its commonest have it. */
  const letters = new Map<string, number>()
  for (const [word, count] of counts) {
    const having = model.words.get(word)
    if (having === undefined) {
      for (const letter of new Set(word)) letters.set(letter, (letters.get(letter) ?? 0) + 1)
      continue
    }
    const weight = rarity(having) * Math.sqrt(count)
    for (const found of at(evidence, having)) {
      found.weight += weight
      found.hits += count
      if (word.length > 1) found.different += 1
    }
  }
  for (const [letter, words] of letters) {
    const having = model.letters.get(letter) ?? []
    for (const found of at(evidence, having)) found.weight += LETTER * rarity(having) * words
  }
  return evidence
}

const at = (evidence: readonly Evidence[], places: readonly number[]): Evidence[] =>
  places.flatMap((place) => evidence[place] ?? [])

/** The place of the heaviest among those that count; -1 where none does. */
function heaviest(evidence: readonly Evidence[], counts: (place: number) => boolean): number {
  let best = -1
  evidence.forEach(({ weight }, place) => {
    if (counts(place) && weight > (evidence[best]?.weight ?? -1)) best = place
  })
  return best
}
