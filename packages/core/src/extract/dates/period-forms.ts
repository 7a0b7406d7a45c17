import type { DatePrecision } from '../../article.ts'
import { type Form, formsOf } from './meaning.ts'
import { alone, GAP } from './words.ts'

const untold = (precision: DatePrecision) => () => ({ kind: 'untold', precision }) as const
const words = (pattern: string): RegExp => alone(pattern.replaceAll(' ', GAP), 'giu')

const OF_YEAR =
  '(?:,? (?:of )?(?:fiscal )?(?:(?:1[5-9]|20)\\d\\d|(?:this|last|next) (?:fiscal |financial )?year))?'
const SEASON = '(?:spring|summer|autumn|fall|winter)'
const ORDINAL = '(?:first|second|third|fourth|1st|2nd|3rd|4th)'

/** Quarters, halves, seasons, weeks of a month, decades and centuries: a value would say more or less than they do. */
export const periodForms: readonly Form[] = [
  ...formsOf(
    untold('year'),
    words(
      `(?:(?:the|its|their|fiscal|year-(?:ago|earlier)) ){0,2}(?:${ORDINAL}|latest|last|this|next|current|previous|same|year-ago|year-earlier)(?: fiscal| calendar)?(?: |-)(?:quarter|half|trimester)${OF_YEAR}`,
    ),
    words(`(?:the )?(?:${ORDINAL}|last) (?:two|three|six|nine|10|ten|eleven) months${OF_YEAR}`),
    words(
      `(?:the )?year-(?:ago|earlier)(?: (?:quarter|period|half|nine months|six months|results))?`,
    ),
    words(
      `(?:(?:the|its) )?(?:fiscal )?(?:(?:1[5-9]|20)\\d\\d|(?:last|this|next) (?:fiscal )?year(?:[’']s)?)(?: ${ORDINAL})?(?: |-)(?:quarter|period|half)`,
    ),
    words(`(?:the )?(?:${ORDINAL}|last) (?:two|three) quarters${OF_YEAR}`),
    words(`[QH][1-4](?:${OF_YEAR}|[-’']\\d\\d)`),
    // "fall" and "spring" are verbs as well: a season has its article, its side or its year.
    words(
      `(?:the|last|this|next|this past|early|late|mid)(?: |-)${SEASON}(?: of)? (?:1[5-9]|20)\\d\\d`,
    ),
    words(`(?:last|next|this(?: past| coming)?) ${SEASON}`),
    words(`(?:the|early|late) (?:spring|summer|autumn|winter)(?: months)?${OF_YEAR}`),
    words(`(?:the )?(?:early |late )?${SEASON} (?:of )?(?:1[5-9]|20)\\d\\d`),
    words(`${SEASON} (?:of )?(?:1[5-9]|20)\\d\\d`),
    words(`(?:the )?(?:(?:early|mid|late)(?: |-))?(?:(?:1[5-9]|20)\\d|[’'][1-9])0[’']?s`),
    words(
      'the (?:early |mid-|late )?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)',
    ),
    words(
      '(?:the )?(?:(?:early|mid|late)(?: |-))?(?:\\d\\d?(?:st|nd|rd|th)|eighteenth|nineteenth|twentieth|twenty-first) century',
    ),
  ),
  ...formsOf(
    untold('month'),
    words(
      `(?:the )?(?:${ORDINAL}|last) (?:week|weekend) (?:of|in) (?:January|February|March|April|May|June|July|August|September|October|November|December)(?:,? (?:1[5-9]|20)\\d\\d)?`,
    ),
    words('the (?:week|weekend) (?:before|after|of|ending|beginning|starting)(?= )'),
    words('(?:over |at |during |for )?the weekend'),
    words('(?:the )?(?:previous|following|same) (?:week|weekend)'),
  ),
]
