import type { DatePrecision } from '../../article.ts'
import { type Form, formsOf } from './meaning.ts'
import { phrase } from './units.ts'
import { FULL_MONTH } from './words.ts'

const untold = (precision: DatePrecision) => () => ({ kind: 'untold', precision }) as const

const YEAR = '(?:1[5-9]|20)\\d\\d'
const SAID_YEAR = '(?:this|last|next) (?:fiscal |financial )?year'
const OF_YEAR = `(?:,? (?:of )?(?:fiscal )?(?:${YEAR}|${SAID_YEAR}))?`
const ORDINAL = '(?:first|second|third|fourth|1st|2nd|3rd|4th)'
const SEASON = '(?:spring|summer|autumn|fall|winter)'
const PART = '(?:(?:early|mid|late)(?: |-))?'

const QUARTERS = [
  `(?:(?:its|their|fiscal) )?(?:${ORDINAL}|latest|last|this|next|current|previous|same)(?: fiscal| calendar)?(?: |-)quarter${OF_YEAR}`,
  // "a game's second half" is of no year.
  `(?:${ORDINAL}|last)(?: |-)half of (?:(?:fiscal )?${YEAR}|${SAID_YEAR}|the year|the (?:19|20)\\d0s)`,
  `(?:${ORDINAL}|last) (?:two|three|six|nine|10|ten|eleven) months${OF_YEAR}`,
  `(?:${ORDINAL}|last) (?:two|three) quarters${OF_YEAR}`,
  `year-(?:ago|earlier)(?:(?: ${ORDINAL})? (?:quarter|period|half|nine months|six months|results))?`,
  `(?:fiscal )?(?:${YEAR}|${SAID_YEAR}(?:[’']s)?)(?: ${ORDINAL})?(?: |-)(?:quarter|period|half)`,
  `[QH][1-4](?:${OF_YEAR}|[-’']\\d\\d)`,
]
// "fall" and "spring" are verbs as well: a season has its article, its side or its year.
const SEASONS = [
  `(?:(?:last|this|next|early|late|mid)(?: |-))?${SEASON}(?: of)? ${YEAR}`,
  `(?:last|next|this(?: past| coming)?) ${SEASON}`,
  '(?:(?<=\\bthe )|early |late )(?:spring|summer|autumn|winter)(?: months)?',
]
const AGES = [
  `${PART}(?:(?:1[5-9]|20)\\d|[’'][1-9])0[’']?s`,
  `(?<=\\bthe )${PART}(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,
  `${PART}(?:\\d\\d?(?:st|nd|rd|th)|eighteenth|nineteenth|twentieth|twenty-first) century`,
]
const WEEKS = [
  `(?:the )?(?:${ORDINAL}|last) (?:week|weekend) (?:of|in) (?:${FULL_MONTH})(?:,? ${YEAR})?`,
  'the (?:week|weekend) (?:before|after|of|ending|beginning|starting)(?= )',
  '(?:(?:over|at|during|for) )?the weekend',
  '(?:the )?(?:previous|following|same) (?:week|weekend)',
]

/** Quarters, halves, seasons, decades, centuries and weeks: a value would say more or less than they do. */
export const periodForms: readonly Form[] = [
  ...formsOf(
    untold('year'),
    ...[QUARTERS, SEASONS, AGES].map((wordings) => phrase(wordings.join('|'))),
  ),
  ...formsOf(untold('month'), phrase(WEEKS.join('|'))),
]
