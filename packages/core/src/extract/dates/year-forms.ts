import { type Form, type FormPart, formsOf, type Meaning } from './meaning.ts'

const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)'
/** Not in a word, an amount of money, a decimal, a fraction, a telephone number or an address. */
const OPEN = '(?<![\\p{L}\\p{N}$£€¥#@_/]|\\d[.,:/-]|\\p{L}[.:/]|[$£€¥#] )'
const CLOSE = '(?![\\p{L}\\p{N}%$£€¥_@/]|[.,:]\\d|-\\p{L}|-\\d{3})'

/** Bare years, "2015-16" and "from 2015 to 2019", and years said in words in the transcripts of broadcasts. */
export const yearForms: readonly Form[] = [
  ...formsOf(
    readYears,
    new RegExp(`${OPEN}(?<from>${YEAR})[-–—/](?<to>${YEAR}|\\d\\d)${CLOSE}`, 'gu'),
  ),
  ...formsOf(readYear, new RegExp(`${OPEN}(?<year>${YEAR})${CLOSE}`, 'gu')),
]

function readYears({ groups, 0: whole }: RegExpExecArray): FormPart[] | null {
  const { from = '', to = '' } = groups ?? {}
  const last = to.length === 4 ? Number(to) : Number(from.slice(0, 2) + to)
  const first = Number(from)
  // "2000-20" is no span of years, and "1600-1700" may be hours.
  if (last <= first || last - first > 60) return null
  return [
    { start: 0, end: 4, meaning: ofYear(first) },
    { start: whole.length - to.length, end: whole.length, meaning: ofYear(last) },
  ]
}

function readYear(match: RegExpExecArray, text: string): Meaning | null {
  const before = text.slice(Math.max(0, match.index - 24), match.index)
  const after = text.slice(match.index + 4, match.index + 40)
  return isYear(before, after) ? ofYear(Number(match[0])) : null
}

const ofYear = (year: number): Meaning => ({ kind: 'calendar', year, month: null, day: null })

/** What is counted: "1900 people", "2000 kilometres", "1600 GMT". */
const COUNTED =
  /^[\s\u00A0-]+(?:(?:[\p{Ll}-]+ )?(?:people|persons|men|women|children|troops|soldiers|police|officers|civilians|fighters|jobs|workers|employees|staff|homes|houses|dollars|euros|pounds|yen|cents|percent|per cent|pc|pct|miles?|feet|foot|ft|metres?|meters?|km|kilometers?|kilometres?|kg|tons?|tonnes|acres|hectares|barrels|shares|votes|seats|pages|words|copies|points|years|months|weeks|days|hours|minutes|times|rpm|calories|cc|watts?|degrees|residents|passengers|patients|students|families|members|victims|deaths|cases|others|more|or so|square)|million|billion|trillion|GMT|UTC|hrs|[BE]ST|local)(?![\p{L}])/u
/** A number behind these is a year whatever follows. */
const LEADS =
  /(?:^|[\s([“"'‘-])(?:in|since|until|till|by|during|before|after|early|late|mid|fiscal|year|circa|from|of|into|through|throughout|between|season|spring|summer|autumn|fall|winter|election|class|calendar|back to|Christmas|Easter)[\s\u00A0-]+$/iu
/** Behind these it is one where no noun follows that could be counted. */
const DETERMINERS =
  /(?:(?:^|[\s(])(?:the|a|an|its|his|her|their|our|that|this)|[’']s|s[’'])[\s\u00A0]+$/iu
/** Behind these a house or a route may follow as well: "to 2050 Harbor Road". */
const PREPOSITIONS = /(?:^|[\s(])(?:and|or|to|for|on|than|as|with)[\s\u00A0]+$/iu
const AMOUNT =
  /(?:about|around|nearly|almost|some|over|under|than|than the|least|up to|to about|[$£€])[\s\u00A0]+$/i

function isYear(before: string, after: string): boolean {
  if (AMOUNT.test(before) || COUNTED.test(after)) return false
  if (LEADS.test(before) || /^ (?:and|or|to) (?:19|20)\d\d(?!\d)/.test(after)) return true
  if (PREPOSITIONS.test(before)) return !isPlural(after) && !/^ \p{Lu}/u.test(after)
  if (DETERMINERS.test(before)) return !isPlural(after)
  // In brackets, as an apposition, or as a name's end: "(2019)", ", 2019,", "Port Alder 2019".
  return (
    /^(?:[)\],;:.!?”’"]|\s*$|[’']s\b)/u.test(after) &&
    /[(,;[–—]\s?$|\p{Lu}\p{L}+ $|^$/u.test(before)
  )
}

/** Whether a plural follows that may be counted; "the 2016 elections" may not. */
const isPlural = (after: string): boolean =>
  /^ \p{Ll}+s(?![\p{L}'’])/u.test(after) &&
  !/^ (?:[\p{L}-]+ )?(?:elections|games|olympics|protests|attacks|riots|talks|accords|floods|bombings|bombs|killings|finals|championships|primaries|polls|results|sanctions|earnings|sales|profits|figures|estimates|levels|prices|was|is|has)\b/iu.test(
    after,
  )
