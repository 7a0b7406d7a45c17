import type { Frame } from './frames.ts'
import type { Gender } from './genders.ts'
import type { SpeakerWords } from './salience.ts'

/** A "he" or "she" of the story itself. */
export interface Pronoun {
  readonly words: SpeakerWords
  readonly gender: Gender
  readonly standing: 'first' | 'other'
}

/** All of them, in the order of the text: whom they stand for is still spoken of. */
export function pronounsOf(frames: readonly Frame[]): Pronoun[] {
  const found: Pronoun[] = []
  let before = 0
  for (const { offset, mentions, sentenceOf, sentences } of frames) {
    let last = -1
    for (const { kind, text, start, end, from } of mentions) {
      const sentence = sentenceOf[from] ?? 0
      const gender = text.toLowerCase()
      if (kind === 'pronoun' && (gender === 'he' || gender === 'she'))
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
