import type { NamePlace } from './places-of-names.ts'
import { placesUpTo, type SpeakerWords } from './salience.ts'

/** What somebody has written or recorded, and says what they say. */
const DOCUMENT =
  'letter|statement|message|note|e-?mail|post|tweet|text|memo|telegram|card|communiqué|communique|release|video|caption|resignation|report|study|paper|affidavit|reply|response|voice note|blog|article|column|submission'
const IS_DOCUMENT = new RegExp(`\\b(${DOCUMENT})$`, 'i')

/** How many sentences further up somebody is looked for whose letter it is. */
const ABOVE = 3
/** How far before and behind a name the letter is looked for, in UTF-16 code units. */
const REACH = 110
/** How many names are looked at. */
const MOST = 12

/** Whether words are of something that somebody wrote or recorded. */
export const isDocument = (words: string): boolean => IS_DOCUMENT.test(words)

/** Whose letter or statement it is that the words call one: "the letter", of "a letter from Mara Olsen". Null for other words, and where nobody is named. */
export function authorOf(
  text: string,
  places: readonly NamePlace[],
  words: SpeakerWords,
): string | null {
  const noun = IS_DOCUMENT.exec(words.text)?.[1]?.toLowerCase()
  if (noun === undefined) return null
  const next = placesUpTo(places, words.end)
  // "The letter, signed by Mara Olsen, says"
  const behind = places[next]
  if (behind !== undefined && LEADS_TO_AUTHOR.test(between(text, words.end, behind))) {
    return behind.entity.name
  }
  for (let at = next - 1; at >= Math.max(0, next - MOST); at -= 1) {
    const place = places[at]
    if (place === undefined || words.sentence - place.sentence > ABOVE) break
    const { start, end } = place.mention
    const before = text.slice(Math.max(0, start - REACH), start)
    const after = text.slice(end, end + REACH)
    if (
      isFrom(before, noun) ||
      ownsIt(after, noun) ||
      speaksIn(before, after, noun, place.standing)
    )
      return place.entity.name
  }
  return null
}

const between = (text: string, from: number, { mention }: NamePlace): string =>
  mention.start - from > REACH ? '' : text.slice(from, mention.start)

/** ", signed by ", " from the harbour master, " */
const LEADS_TO_AUTHOR =
  /^,? (?:(?:signed|issued|sent|released|written|penned|shared|posted|put out) by|from|by) (?:[^.;:!?“”"‘]{0,80})$/

/** "a letter from the shipping magnate " before a name. */
function isFrom(before: string, noun: string): boolean {
  const sentence = before.slice(before.search(/[^.;:!?“”"‘]*$/))
  const at = sentence.toLowerCase().lastIndexOf(noun)
  return at !== -1 && LEADS_ON.test(sentence.slice(at + noun.length))
}

const LEADS_ON =
  /^(?: of \p{L}+)?,?(?: \p{L}+){0,4} (?:from|by) (?:(?!\b(?:to|about|at|found|said|says|was|were|is|has|had|shows?|showed|told)\b)[^;]){0,48}$/u

/** "’s letter" behind a name, or " sent the council a letter". */
function ownsIt(after: string, noun: string): boolean {
  const sentence = after.slice(0, Math.max(0, after.search(/[.;:!?“”"‘]|$/)))
  const at = sentence.toLowerCase().indexOf(` ${noun}`)
  return at !== -1 && OWNS.test(sentence.slice(0, at + 1))
}

const OWNS =
  /^(?:[’']s (?:\p{L}+ ){0,2}|,? (?:who )?(?:has |had |have )?(?:issued|sent|wrote|written|posted|released|published|signed|circulated)\b [^.]*)$/u

/** "In a statement read by a clerk, Olsen thanked", "Olsen said in an email that": her words are the email's. */
function speaksIn(
  before: string,
  after: string,
  noun: string,
  standing: NamePlace['standing'],
): boolean {
  const isSubject = standing === 'first' || standing === 'subject'
  const opening = before.slice(before.search(/[^.;:!?“”"‘]*$/))
  // "In a statement read by a clerk, Olsen"
  if (!isSubject && !/^[^,]*, (?:\p{L}+\.? )?$/u.test(opening)) return false
  const rest = after.slice(0, Math.max(0, after.search(/[.;:!?“”"‘]|$/)))
  const inIt = new RegExp(
    `\\b(?:in|by|via) (?:an?|the|his|her|their) (?:[\\p{L}-]+ ){0,2}${noun}\\b`,
    'iu',
  )
  return (
    inIt.test(opening) || (/^ (?:said|wrote|replied|says|told)\b/.test(rest) && inIt.test(rest))
  )
}
