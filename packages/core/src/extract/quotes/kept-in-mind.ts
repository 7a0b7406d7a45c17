import type { Frame } from './frames.ts'
import type { Gender } from './genders.ts'
import { isPersonNoun } from './person-nouns.ts'
import type { NamePlace } from './places-of-names.ts'
import type { SpeakerWords } from './salience.ts'

/** A "he", "she" or "the mayor" of the story itself, not of what is quoted. */
export interface Referring {
  readonly words: SpeakerWords
  /** Which pronoun it is; null for a description. */
  readonly gender: Gender | null
  readonly standing: 'first' | 'other'
}

/** All of them, in the order of the text: whom they stand for is still spoken of. */
export function referringWords(frames: readonly Frame[]): Referring[] {
  const found: Referring[] = []
  let before = 0
  for (const { offset, mentions, sentenceOf, sentences } of frames) {
    let last = -1
    for (const { kind, text, start, end, from, preposition, isPossessive } of mentions) {
      const sentence = sentenceOf[from] ?? 0
      const lower = text.toLowerCase()
      const gender = kind === 'pronoun' && (lower === 'he' || lower === 'she') ? lower : null
      const isPlain = preposition === null && !isPossessive
      if (gender !== null || (kind === 'description' && isPlain && isOfPerson(lower)))
        found.push({
          words: {
            text,
            start: offset + start,
            end: offset + end,
            sentence: before + sentence,
            not: null,
          },
          gender,
          standing: sentence === last ? 'other' : 'first',
        })
      last = sentence
    }
    before += sentences.length
  }
  return found
}

const isOfPerson = (description: string): boolean =>
  description.startsWith('the ') && isPersonNoun(description.split(/\s+/).at(-1) ?? '')

/** The places of names, and those of pronouns and descriptions wherever it is clear whom they stand for. */
export function withReferring(
  names: readonly NamePlace[],
  referring: readonly Referring[],
  meantBy: (before: readonly NamePlace[], one: Referring) => string | null,
): NamePlace[] {
  const entities = new Map(names.map(({ entity }) => [entity.name, entity]))
  const places: NamePlace[] = []
  let next = 0
  for (const one of referring) {
    const { text, start, end, sentence } = one.words
    for (; (names[next]?.mention.start ?? start) < start; next += 1)
      places.push(...names.slice(next, next + 1))
    const entity = entities.get(meantBy(places, one) ?? '')
    if (entity === undefined) continue
    const standing = one.standing === 'first' ? 'pronoun' : 'other'
    places.push({ entity, mention: { text, start, end, role: null }, sentence, standing })
  }
  return [...places, ...names.slice(next)]
}
