const words = (list: string): string => list.trim().split(/\s+/).join('|')

/** What is counted: "1900 people", "2000 kilometres", "1600 GMT". */
const COUNTED = new RegExp(
  `^[\\s\\u00A0-]+(?:(?:[\\p{Ll}-]+ )?(?:${words(`
    people persons men women children troops soldiers police officers civilians fighters jobs workers employees staff homes houses
    dollars euros pounds yen cents percent pc pct miles? feet foot ft metres? meters? km kilomet(?:er|re)s? kg tons? tonnes acres
    hectares barrels shares votes seats pages words copies points years months weeks days hours minutes times rpm calories cc watts?
    degrees residents passengers patients students families members victims deaths cases others more square`)})|per cent|or so|${words(
    'million billion trillion GMT UTC hrs BST EST local',
  )})(?!\\p{L})`,
  'u',
)
const AMOUNT = /(?:about|around|nearly|almost|some|over|under|than|least|up to|[$£€])[\s\u00A0]+$/i
/** "since at least 1980", "by around 2050", "rather than 2018" */
const NO_AMOUNT =
  /(?:(?<!\p{L})(?:since|before|until|by|in|from|of) (?:at least|around|about|roughly)|(?:rather|earlier|later) than)[\s\u00A0]+$/iu
/** A number behind these is a year whatever follows. */
const LEADS = new RegExp(
  `(?:^|[\\s([“"'‘-])(?:${words(`
    in since until till by during before after early late mid fiscal year circa from of into through throughout between season
    spring summer autumn fall winter election class calendar Christmas Easter Euro Games Olympics Day Eve born`)})[\\s\\u00A0-]+$`,
  'iu',
)
/** Behind these, and an adjective, it is one where no noun follows that could be counted. */
const DETERMINERS =
  /(?:(?:^|[\s(])(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Tt]hat|[Tt]his)|[’']s|s[’'])[\s\u00A0]+(?:\p{Ll}[\p{Ll}-]+ )?$/u
/** Behind these a house or a route may follow as well: "to 2050 Harbor Road". */
const PREPOSITIONS = /(?:^|[\s(])(?:and|or|to|for|on|than|as|with)[\s\u00A0]+$/iu
/** What a year stands before, the plurals among it: "the 2016 elections". */
const NAMED_BY_YEAR = new RegExp(
  `^ (?:[\\p{L}-]+ ){0,2}(?:${words(`
    elections? campaigns? presidential races? primar(?:y|ies) referendum games olympics protests attacks riots talks accords floods
    bombings bombs killings finals championships polls results sanctions earnings sales profits figures estimates levels prices`)})(?!\\p{L})`,
  'iu',
)
/** "2020 was a year of storms"; a bill or a machine has its number behind its name. */
const SUBJECT = /^ (?:was|is|has|had|saw|will)(?!\p{L})/u
const NAME = /\p{Lu}\p{L}* $/u
const ANOTHER_YEAR = /(?:19|20)\d\d,? (?:and|or) $/

/** Whether a number of four digits between these words is a year, and no amount, address or time. */
export function isYear(before: string, after: string): boolean {
  if (COUNTED.test(after)) return false
  if (NO_AMOUNT.test(before) || ANOTHER_YEAR.test(before)) return true
  if (AMOUNT.test(before)) return false
  if (LEADS.test(before) || /^ (?:and|or|to) (?:19|20)\d\d(?!\d)/.test(after)) return true
  if (NAMED_BY_YEAR.test(after)) return true
  if (SUBJECT.test(after)) return !NAME.test(before)
  if (DETERMINERS.test(before)) return !mayBeCounted(after)
  if (PREPOSITIONS.test(before)) return !mayBeCounted(after) && !/^ \p{Lu}/u.test(after)
  // In brackets, as an apposition, or as a name's end: "(2019)", ", 2019,", "Port Alder 2019".
  return (
    /^(?:[)\],;:.!?”’"]|\s*$|[’']s\b)/u.test(after) &&
    /[(,;[–—]\s?$|\p{Lu}\p{L}+ $|^$/u.test(before)
  )
}

/** Whether a plural follows. */
const mayBeCounted = (after: string): boolean => /^ \p{Ll}+s(?![\p{L}'’])/u.test(after)
