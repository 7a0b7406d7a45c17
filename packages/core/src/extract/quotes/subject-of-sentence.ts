import type { Frame } from './frames.ts'
import { type Mention, mentionAt, mentionsUpTo } from './mentions.ts'
import { isPersonNoun } from './person-nouns.ts'
import type { TokenRange } from './surroundings.ts'
import { isSpeech } from './verb-subjects.ts'

/** In tokens: of a longer sentence only the end is looked at, so that a text made of one takes no longer for each of its quotations. */
const LONGEST = 160

/** The tokens of a sentence by its number, or its last ones. */
export function tokensOfSentence({ sentenceOf }: Frame, sentence: number): TokenRange {
  const [start, to] = [firstOf(sentenceOf, sentence), firstOf(sentenceOf, sentence + 1)]
  return { from: Math.max(start, to - LONGEST), to }
}

/** The first token of a sentence or of one behind it. */
function firstOf(sentenceOf: Int32Array, sentence: number): number {
  let [low, high] = [0, sentenceOf.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentenceOf[middle] ?? 0) < sentence) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether somebody says something in a sentence, apart from who tells the story. */
export function holdsSpeech(frame: Frame, sentence: number): boolean {
  const { from, to } = tokensOfSentence(frame, sentence)
  for (let at = from; at < to; at += 1)
    if (isSpeech(frame.tokens, at) && !/^(?:i|we)$/.test(frame.tokens[at - 1]?.lower ?? ''))
      return true
  return false
}

/** The person whom a sentence speaks of, as the index of the mention: of its main clause where it opens with another. */
export function personIn(frame: Frame, sentence: number): number | null {
  const { mentions, tokens } = frame
  const { from, to } = tokensOfSentence(frame, sentence)
  const first = mentionsUpTo(mentions, from)
  const own = mentions
    .slice(first, mentionsUpTo(mentions, to))
    .map((mention, i) => ({ mention, at: first + i }))
  const people = own.filter(({ mention }) => isPlainPerson(mention))
  const opening = tokens[from]?.lower ?? ''
  // "For Mara Olsen, there is no doubt."
  const [topic] = own
  if (opening === 'for' && topic?.mention.from === from + 1 && isFollowed(frame, topic.mention))
    return topic.mention.kind === 'name' ? topic.at : null
  // "One of them, Mara Olsen, was in no doubt."
  const oneOfThem =
    opening === 'one' ? own.find(({ mention }) => isApposedName(frame, mention)) : undefined
  if (oneOfThem !== undefined) return oneOfThem.at
  const main = SUBORDINATES.test(opening)
    ? people.findLast(({ mention }) => tokens[mention.from - 1]?.text === ',')
    : undefined
  const found = main ?? people.find(({ mention }) => isSubject(frame, mention))
  return found?.at ?? null
}

/** What opens a clause that is not the main one: "Asked whether it was late, Olsen …". */
const SUBORDINATES =
  /^(?:asked|told|when|as|while|after|before|if|although|though|once|since|\p{L}+ing)$/u

function isPlainPerson({ kind, text, preposition, isPossessive }: Mention): boolean {
  if (preposition !== null || isPossessive) return false
  if (kind === 'name') return true
  if (kind === 'pronoun') return /^(?:he|she)$/i.test(text)
  return kind === 'description' && isPersonNoun(text.toLowerCase().split(/\s+/).at(-1) ?? '')
}

const isFollowed = ({ tokens }: Frame, { to }: Mention): boolean => tokens[to]?.text === ','

const isApposedName = ({ tokens }: Frame, { kind, from, to }: Mention): boolean =>
  kind === 'name' && tokens[from - 1]?.text === ',' && tokens[to]?.text === ','

/** Whether a verb, or something between commas, follows a mention. */
const isSubject = ({ tokens, mentions }: Frame, { to }: Mention): boolean =>
  /^(?:,|\(|—|–)$/.test(tokens[to]?.text ?? '') ||
  (tokens[to]?.kind === 'word' && mentionAt(mentions, to) === -1)
