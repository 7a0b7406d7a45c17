import { bareWords } from './wording.ts'

/** A mark between a headline and what a site adds to it, with space around: "Sea wall approved | The Alder Ledger". */
const MARK = /\s+(?:[|\u2013\u2014·•»«›:]|-{1,2}|::|\/{1,2}|~)\s+|\s*\|\s*/gu
/** A title in more parts than this is a list. */
const MAX_PARTS = 8

/** A page title without the parts that name the site or a section: at its end, or at its start. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const names = siteNames.map(bareWords).filter((name) => name !== '')
  const marks = [...title.matchAll(MARK)]
  if (marks.length === 0 || marks.length > MAX_PARTS) return title
  let start = 0
  let end = title.length
  for (const mark of marks.toReversed()) {
    if (!namesSite(title.slice(mark.index + mark[0].length, end), names)) break
    end = mark.index
  }
  for (const mark of marks) {
    if (mark.index >= end || !namesSite(title.slice(start, mark.index), names)) break
    start = mark.index + mark[0].length
  }
  return title.slice(start, end).trim() || title
}

/** The last part of a title, that sites are wont to put their name in; null where it has one part. */
export function lastPart(title: string): string | null {
  const mark = [...title.matchAll(MARK)].at(-1)
  return mark === undefined ? null : title.slice(mark.index + mark[0].length).trim() || null
}

/** A part names the site if it says one of its names, with a word or two around, or if such a name says the part. */
function namesSite(part: string, names: readonly string[]): boolean {
  const bare = bareWords(part)
  if (bare === '') return true
  const joined = bare.replaceAll(' ', '')
  return names.some((name) => {
    const whole = name.replaceAll(' ', '')
    if (joined === whole) return true
    if (whole.length >= 4 && joined.includes(whole)) return joined.length <= whole.length * 3 + 10
    return joined.length >= 4 && whole.includes(joined)
  })
}

/**
 * A heading without the kicker, the date or the standfirst that is printed inside the same element: what is left is what the page
 * calls itself elsewhere. `names` are its titles, the surest first.
 */
export function withoutKicker(heading: string, names: readonly string[]): string {
  for (const name of names) {
    const part = partSaid(heading, name) ?? afterMark(heading, name)
    if (part !== null) return part
  }
  return heading
}

/** A shorter name may be a word that the heading happens to end with, in letters and digits. */
const MIN_NAME = 12
/** As many words make a standfirst; fewer end a headline that the page shortens elsewhere. */
const MIN_STANDFIRST = 4

/** The part of a heading that a name says, at its end, or at its start before a standfirst. */
function partSaid(heading: string, name: string): string | null {
  const bare = bareWords(name)
  const whole = bareWords(heading)
  if (bare.length < MIN_NAME || bare.length >= whole.length) return null
  if (whole.endsWith(bare)) return tail(heading, bare)
  if (!whole.startsWith(`${bare} `)) return null
  const rest = whole.slice(bare.length).trim().split(' ').length
  return rest < MIN_STANDFIRST ? null : head(heading, bare)
}

/** Where a title has a mark and the heading none, two lines of the heading run together: "Budget Talks collapse" for "Budget: Talks collapse". */
function afterMark(heading: string, name: string): string | null {
  const joined = bareWords(heading).replaceAll(' ', '')
  for (const mark of name.matchAll(/\s+[|\u2013\u2014·•»«›-]\s+|:\s+/gu)) {
    const [before, after] = [name.slice(0, mark.index), name.slice(mark.index + mark[0].length)]
    const bare = bareWords(after)
    if (bare.length < MIN_NAME || bareWords(before + after).replaceAll(' ', '') !== joined) continue
    const part = tail(heading, bare)
    const kicker = part === null ? '' : heading.slice(0, heading.length - part.length).trim()
    if (part !== null && /[\p{L}\p{N}]$/u.test(kicker)) return part
  }
  return null
}

/** The end of a text that has the letters and digits of `bare`; marks of quotation around them come along. */
function tail(text: string, bare: string): string | null {
  const letters = bare.replaceAll(' ', '').length
  let left = letters
  let at = text.length
  while (at > 0 && left > 0) {
    at -= 1
    if (/[\p{L}\p{N}]/u.test(text.charAt(at))) left -= 1
  }
  while (at > 0 && /[„“‚‘«»"'¿¡([*#]/u.test(text.charAt(at - 1))) at -= 1
  const part = text.slice(at)
  return bareWords(part) === bare ? part : null
}

/** The same at the start. */
function head(text: string, bare: string): string | null {
  let left = bare.replaceAll(' ', '').length
  let at = 0
  while (at < text.length && left > 0) {
    if (/[\p{L}\p{N}]/u.test(text.charAt(at))) left -= 1
    at += 1
  }
  while (at < text.length && /[”“’»"'!?…)\]]/u.test(text.charAt(at))) at += 1
  const part = text.slice(0, at)
  return bareWords(part) === bare ? part : null
}
