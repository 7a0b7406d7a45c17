import type { NamedEntity } from '../names/name-mention.ts'
import type { NamePlace } from './places-of-names.ts'
import { CLEAR_LEAD, lone, mostSalient, type SpeakerWords, type Spoken } from './salience.ts'

/** What bodies are called. */
const BODIES =
  /^(?:ministry|campaign|company|group|newspaper|paper|department|agency|bank|party|court|committee|organi[sz]ation|union|university|commission|council|association|network|firm|institute|foundation|office|government|administration|parliament|bureau|station|channel|coalition|authority|force|army|police|team|club|magazine|journal|outlet|website|corporation|federation|board|center|centre|school|college|hospital|church|embassy|senate|house)$/
/** A body that may be called so where it was named. */
const SPEAKING_BODIES =
  /^(?:company|firm|club|network|agency|charity|chain|airline|paper|newspaper|broadcaster|ministry|department|council|union|developer|party|university|operator|retailer|regulator)$/

/** Whether a noun is of a body: "council". */
export const isBodyWord = (noun: string): boolean => BODIES.test(noun) || SPEAKING_BODIES.test(noun)

/** Whether a body is often called by a name and the noun, "the Olsen campaign". */
export const isNamedBody = (noun: string, text: string): boolean =>
  BODIES.test(noun) && / \p{Lu}/u.test(text)

/** The body that has the noun in its name, or the one that stands out. */
export function bodyMeant(
  places: readonly NamePlace[],
  words: SpeakerWords,
  spoken: readonly Spoken[],
  head: string,
): string | null {
  const named = mostSalient(places, words, spoken, ({ kind, name }) =>
    kind === 'organisation' && name.toLowerCase().includes(head) ? 1 : 0,
  )
  if (named !== null || !SPEAKING_BODIES.test(head)) return named
  const fit = ({ kind }: NamedEntity): number =>
    kind === 'organisation' ? 1 : kind === 'unknown' ? 0.3 : 0
  return mostSalient(places, words, spoken, fit, { lead: CLEAR_LEAD })
}

/** The only body that was named so far, where it may be called so. */
export const loneBody = (
  places: readonly NamePlace[],
  words: SpeakerWords,
  head: string,
): string | null =>
  SPEAKING_BODIES.test(head) ? lone(places, words, ({ kind }) => kind === 'organisation') : null
