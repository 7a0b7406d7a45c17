import type { NamedEntity, NameMention } from '../names/name-mention.ts'
import type { Frame } from './frames.ts'
import { isPreposition } from './mention-words.ts'
import { mentionsUpTo } from './mentions.ts'
import type { RelationKind } from './relations.ts'

/** A mention of a name, and where it stands in the article's sentences. */
export interface NamePlace {
  readonly entity: NamedEntity
  readonly mention: NameMention
  /** The number of its sentence, counted through the article. */
  readonly sentence: number
  /** How it stands in there: the first that is neither behind a preposition nor in the possessive, what else speaks, within a quotation, or else. `pronoun` is a "he" that stands first. */
  readonly standing:
    | 'first'
    | 'pronoun'
    | 'subject'
    | 'preposition'
    | 'possessive'
    | 'quoted'
    | 'other'
}

/** All mentions of an article's names, in the order of the text. */
export function placesOfNames(
  frames: readonly Frame[],
  entities: readonly NamedEntity[],
): NamePlace[] {
  const all = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start)
  const places: NamePlace[] = []
  let next = 0
  let sentences = 0
  for (const frame of frames) {
    let token = 0
    let settled = -1
    const opening = frame.offset + frame.opening
    for (; next < all.length; next += 1) {
      const one = all[next]
      if (one === undefined || one.mention.start >= frame.offset + frame.text.length) break
      const start = one.mention.start - frame.offset
      while ((frame.tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= start) token += 1
      const sentence = frame.sentenceOf[token] ?? 0
      // "Olsen and Iriat said": neither stands out.
      const last = places.at(-1)
      const isJoined =
        last?.standing === 'first' &&
        last.sentence === sentences + sentence &&
        /^(?:, | and |, and )$/.test(frame.text.slice(last.mention.end - frame.offset, start))
      const isFirst = one.mention.start >= opening && (sentence !== settled || isJoined)
      const standing = standingOf(frame, token, one.mention, isFirst)
      if (standing === 'first') settled = sentence
      places.push({ ...one, sentence: sentences + sentence, standing })
    }
    sentences += frame.sentences.length
  }
  return places
}

function standingOf(
  frame: Frame,
  token: number,
  { text, end }: NameMention,
  isFirst: boolean,
): NamePlace['standing'] {
  if (frame.tokens[token]?.kind === 'quotation') return 'quoted'
  const behind = frame.text.slice(end - frame.offset, end - frame.offset + 2)
  if (/^[’']s/.test(behind) || /[’']s?$/.test(text)) return 'possessive'
  const at = mentionsUpTo(frame.mentions, token + 1) - 1
  const mention = frame.mentions[at]
  const holds = mention !== undefined && token < mention.to
  const before = frame.tokens[token - 1]?.lower ?? ''
  // "It was won by Olsen, who": of her the story goes on.
  const isTopic =
    frame.tokens[(holds ? mention.from : token) - 1]?.text === 'For' &&
    frame.text.startsWith(',', end - frame.offset)
  if (isTopic) return 'subject'
  const isAgent = before === 'by' && frame.text.startsWith(', who ', end - frame.offset)
  if (isAgent) return 'subject'
  if (isPreposition(before) || (holds && mention.preposition !== null)) return 'preposition'
  if (isFirst) return 'first'
  const isSubject = holds && frame.relations[at]?.some(({ kind }) => SUBJECTS.has(kind))
  return isSubject === true ? 'subject' : 'other'
}

const SUBJECTS: ReadonlySet<RelationKind> = new Set([
  'subject',
  'auxiliary',
  'enclosed',
  'apposition',
  'inverted',
])
