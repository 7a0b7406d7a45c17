import type { Frame } from './frames.ts'
import type { Mention } from './mentions.ts'
import { strengthOf } from './relations.ts'
import { type Candidate, candidateAt, type Question } from './speaker-candidates.ts'
import { holdsSpeech, personIn, tokensOfSentence } from './subject-of-sentence.ts'
import type { Token } from './tokens.ts'

/** A whole statement that stands by itself: of whom the story was speaking. */
export function unsaidSpeaker(
  { frames, frame, quotation }: Question,
  token: number,
): Candidate | null {
  const own = frames[frame]
  if (own === undefined || !isBare(own, quotation, token)) return null
  const sentence = own.sentenceOf[token] ?? 0
  if (token > 0) {
    for (let step = 1; step <= SENTENCES; step += 1) {
      if (sentence - step < 0 || holdsQuotation(own, sentence - step)) return null
      if (holdsSpeech(own, sentence - step)) return null
      const subject = personIn(own, sentence - step)
      // "He" is most often who has just spoken, and then the words of speech there tell more.
      if (subject !== null && quotation > 0 && own.mentions[subject]?.kind === 'pronoun')
        return null
      if (subject !== null) return candidateAt(own, frame, subject)
      // "A pause."
      if (isLong(own, sentence - step)) return null
    }
    return null
  }
  return ofParagraphAbove(frames, frame)
}

/** How many sentences back a subject is looked for. */
const SENTENCES = 2
/** In tokens: a shorter sentence without a person goes on with whoever was spoken of. */
const SHORT = 8

/** Who the paragraph above speaks of at its end, where nobody speaks in it. */
function ofParagraphAbove(frames: readonly Frame[], frame: number): Candidate | null {
  const above = frames[frame - 1]
  if (above === undefined || above.part !== 'body' || above.quotations.length > 0) return null
  const end = above.sentences.length - 1
  const isAnnounced = above.tokens.at(-1)?.text === ':'
  for (let sentence = end; sentence >= Math.max(0, end - SENTENCES); sentence -= 1) {
    // Where somebody says something there, the words of speech tell more.
    if (holdsSpeech(above, sentence)) return null
    const subject = personIn(above, sentence)
    if (subject === null) continue
    return isAnnounced || bringsIn(above.mentions[subject])
      ? candidateAt(above, frame - 1, subject)
      : null
  }
  return null
}

/** Whether words bring somebody in, with the full name, or are of somebody who was: a surname alone may be only spoken about. */
const bringsIn = (mention: Mention | undefined): boolean =>
  mention !== undefined && (mention.kind !== 'name' || mention.text.includes(' '))

/** Whether a quotation is a whole statement with no word of speech in its sentence, and nothing else in it but other quotations. */
function isBare({ tokens, text, quotations, sentenceOf }: Frame, quotation: number, token: number) {
  const { start = 0, end = 0 } = quotations[quotation] ?? {}
  const words = text.slice(start, end)
  if (!/^[[(…. ]*\p{Lu}/u.test(words) || !/[.!?…][’'”"]?$/.test(words)) return false
  if (words.split(/\s+/).length < LEAST_WORDS) return false
  // "OLSEN: The wall is late." of what somebody has put on paper.
  if (/^\p{Lu}[\p{Lu} .]+:/u.test(words) || isSaidBehind(tokens, token)) return false
  const isOpen = token === 0 || sentenceOf[token - 1] !== sentenceOf[token]
  const isClosed = token === tokens.length - 1 || sentenceOf[token + 1] !== sentenceOf[token]
  return isOpen && isClosed
}

/** “The wall is late.” Olsen said. “The wall is late.” – Mara Olsen */
const isSaidBehind = (tokens: readonly Token[], token: number): boolean =>
  /^[―—–-]$/.test(tokens[token + 1]?.text ?? '') ||
  tokens
    .slice(token + 1, token + 1 + TAG)
    .some((_, i) => strengthOf(tokens, token + 1 + i) === 'strong')

/** In tokens. */
const TAG = 4

/** In words: what is shorter may be a banner. */
const LEAST_WORDS = 4

function holdsQuotation(frame: Frame, sentence: number): boolean {
  const { from, to } = tokensOfSentence(frame, sentence)
  return frame.tokens.slice(from, to).some(({ kind }) => kind === 'quotation')
}

function isLong(frame: Frame, sentence: number): boolean {
  const { from, to } = tokensOfSentence(frame, sentence)
  return to - from > SHORT
}
