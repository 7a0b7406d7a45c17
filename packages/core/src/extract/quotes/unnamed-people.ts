import { countBefore } from './count-before.ts'
import type { Frame } from './frames.ts'
import { type Gender, genderOf } from './genders.ts'
import type { Mention } from './mentions.ts'
import { isPersonNoun } from './person-nouns.ts'
import { DECAY, type SpeakerWords, STANDINGS } from './salience.ts'
import type { Token } from './tokens.ts'

/** Somebody whom an article brings in without a name, "a spokesman": "he" may well be them. */
export interface UnnamedPerson {
  /** In the article's text. */
  readonly start: number
  /** The number of the sentence, counted through the article. */
  readonly sentence: number
  readonly gender: Gender | null
  /** What they are called, in small letters: "spokesman". */
  readonly noun: string
}

/** The unnamed people of an article who are what their sentence speaks of, in the order of the text. */
export function unnamedPeople(frames: readonly Frame[]): UnnamedPerson[] {
  const people: UnnamedPerson[] = []
  let before = 0
  for (const { offset, tokens, mentions, sentenceOf, sentences } of frames) {
    for (const [at, mention] of mentions.entries()) {
      if (!isUnnamed(mention, tokens) || isApposed(tokens, mentions, at)) continue
      // "would not brief a woman": of her the sentence does not speak.
      const previous = mentions[at - 1]
      const isObject =
        previous?.to === mention.from - 1 &&
        tokens[previous.to]?.kind === 'word' &&
        tokens[mention.to]?.text === '.'
      if (isObject) continue
      people.push({
        start: offset + mention.start,
        sentence: before + (sentenceOf[mention.from] ?? 0),
        gender: genderOf('', [mention.text]),
        noun: nounOf(mention),
      })
    }
    before += sentences.length
  }
  return people
}

/** "Mara Olsen, a postman from Velin" and "a postman, Mara Olsen" are named. */
function isApposed(tokens: readonly Token[], mentions: readonly Mention[], at: number): boolean {
  const [before, own, next] = [mentions[at - 1], mentions[at], mentions[at + 1]]
  if (own === undefined) return false
  const isBehindName =
    before?.kind === 'name' &&
    tokens[own.from - 1]?.text === ',' &&
    own.from - before.to <= AGE &&
    tokens.slice(before.to, own.from).every(({ text }) => /^(?:,|\d+)$/.test(text))
  const isBeforeName =
    next?.kind === 'name' && tokens[own.to]?.text === ',' && next.from === own.to + 1
  return isBehindName || isBeforeName
}

/** In tokens: ", 44, a postman". */
const AGE = 3

function isUnnamed(mention: Mention, tokens: readonly Token[]): boolean {
  const { kind, text, preposition, isPossessive, from } = mention
  const isSource = tokens[from - 1]?.lower === 'to' && tokens[from - 2]?.lower === 'according'
  if (kind !== 'description' || isPossessive || (preposition !== null && !isSource)) return false
  return /^(?:an?|one|another)\s/i.test(text)
    ? isPersonNoun(nounOf(mention))
    : /^(?:his|her|its|their)\s/i.test(text) && SPEAKS_FOR.test(nounOf(mention))
}

const nounOf = ({ text }: Mention): string => text.toLowerCase().split(/\s+/).at(-1) ?? ''

/** Those who speak for somebody; "her brother" may be somebody who is named. */
const SPEAKS_FOR =
  /^(?:spokes(?:man|woman|person)|lawyer|solicitor|aide|agent|attorney|representative)$/

/** How many unnamed people back one of a gender is looked for. */
const FEW = 4

/** How much speaks for the nearest unnamed person before a pronoun. */
export function nearestUnnamed(
  unnamed: readonly UnnamedPerson[],
  words: SpeakerWords,
  pronoun: Gender,
): number {
  const near = unnamedBefore(unnamed, words).findLast(
    ({ gender }) => (gender ?? pronoun) === pronoun,
  )
  return near === undefined ? 0 : STANDINGS.first * DECAY ** (words.sentence - near.sentence)
}

/** The last unnamed people before some words. */
export function unnamedBefore(
  unnamed: readonly UnnamedPerson[],
  { start }: SpeakerWords,
): readonly UnnamedPerson[] {
  const last = countBefore(unnamed, start, (one) => one.start)
  return unnamed.slice(Math.max(0, last - FEW), last)
}
