import type { DatePrecision } from '../../article.ts'
import { type Anchor, type Form, formsOf, type Meaning } from './meaning.ts'
import { alone, GAP, NUMBER, readNumber, VAGUE_NUMBER } from './words.ts'

type Unit = 'day' | 'week' | 'weekend' | 'fortnight' | 'month' | 'year' | 'decade' | 'century'

const words = (pattern: string): RegExp => alone(pattern.replaceAll(' ', GAP), 'giu')
const UNIT = '(?<unit>day|week|month|year|fortnight|decade|centur(?=y|ies))(?:s|y|ies)?'
const COUNT = `(?<count>${NUMBER}|${VAGUE_NUMBER})`
/** Ends of a clause: "two days before" counts from what was told, "two days before the vote" from the vote. */
const STANDS_ALONE = '(?=[.,;:!?)”"\\]—–]|\\s*$|\\s(?:and|but|when|in|on|at|by|that)\\s)'

/** "yesterday", "last month", "two weeks ago", "three days later", "the day before". */
export const relativeForms: readonly Form[] = [
  ...formsOf(
    readAgo,
    words(`${COUNT}(?: and a half)?(?: |-)${UNIT} ago`),
    words(`${COUNT} ${UNIT} from now`),
  ),
  ...formsOf(
    readDistance,
    words(`${COUNT} ${UNIT} (?<way>earlier|later|afterwards?|hence)`),
    words(`${COUNT} ${UNIT} (?<way>before|after|prior)${STANDS_ALONE}`),
  ),
  ...formsOf(
    () => ({ kind: 'untold', precision: 'day' }),
    words(
      `(?:${NUMBER}|${VAGUE_NUMBER}) days? (?:before|after)(?= (?:the|a|an|his|her|its|their)\\b)`,
    ),
  ),
  ...formsOf(readNamedDay, words('(?<name>(?:the )?day (?:before yesterday|after tomorrow))')),
  ...formsOf(
    readNeighbour,
    words(
      '(?<way>the (?:previous|following|same)|that(?: same| very)?) (?<unit>day|month|year|morning|afternoon|evening|night)(?! of\\b)',
    ),
    // "over the next year" is no date but a length of time.
    words(
      '(?<!\\b(?:in|within|over|for|during|throughout|through|of) )(?<way>the next) (?<unit>day|month|year|morning|afternoon|evening|night)(?! of\\b)',
    ),
    words(
      '(?:earlier|later) in the (?<unit>day)|(?<!\\d )in the (?<unit>morning|afternoon|evening)',
    ),
    words(`the (?<unit>day|month|year|night) (?<way>before|after)${STANDS_ALONE}`),
  ),
  ...formsOf(
    readNamedDay,
    words('(?<name>yesterday|today|tomorrow|tonight|last night)'),
    words('(?<name>this (?:morning|afternoon|evening))'),
  ),
  // "the next year" and "the last month" are lengths of time.
  ...formsOf(
    readUnit,
    words(
      '(?<!\\bthe )(?<side>last|this|next|this past|this coming|the current|the coming) (?:fiscal |financial |calendar )?(?<unit>week|weekend|month|year|decade|century)(?! of (?:his|her|its|their|the|a)\\b)',
    ),
  ),
  ...formsOf(
    readCurrent,
    words(
      "(?<=(?:for|during) )the (?:full |whole |entire )?year(?=[.,;]| (?:was|were|is|are|of [$£€#\\d])\\b)|(?<=(?:months|quarter|half|part|most|much|weeks) of )the (?<unit>year)(?! ended| ending| to\\b)|(?:earlier|later) in the (?<unit>year|month)|(?:the )?year(?:[’']s)?(?: |-)end|(?:the )?(?:end|start|beginning|rest|middle) of the (?<unit>year|month)(?! ending| ended| to\\b| before| after)",
    ),
  ),
]

function readAgo({ groups, 0: whole }: RegExpExecArray): Meaning {
  const { count = '', unit = '' } = groups ?? {}
  return shift(unit, count, /ago$/i.test(whole) ? -1 : 1, 'publication')
}

function readDistance({ groups }: RegExpExecArray): Meaning {
  const { count = '', unit = '', way = '' } = groups ?? {}
  return shift(unit, count, /^(?:earlier|before|prior)$/i.test(way) ? -1 : 1, 'told')
}

function readNeighbour({ groups }: RegExpExecArray): Meaning {
  const { way = '', unit = '' } = groups ?? {}
  const by = /previous|before/i.test(way) ? -1 : /following|next|after/i.test(way) ? 1 : 0
  return of(/^(?:month|year)$/i.test(unit) ? unit : 'day', by, 'told')
}

const NAMED_DAYS: Readonly<Record<string, number>> = {
  yesterday: -1,
  tomorrow: 1,
  'last night': -1,
  'day before yesterday': -2,
  'day after tomorrow': 2,
}

function readNamedDay({ groups, index }: RegExpExecArray, text: string): Meaning | null {
  const printed = groups?.['name'] ?? ''
  // "Harbor Today" is a name.
  if (printed === 'Today' && /\p{Lu}\p{L}+ $/u.test(text.slice(Math.max(0, index - 20), index)))
    return null
  const name = printed.toLowerCase().replace(/\s+/g, ' ').replace(/^the /, '')
  return of('day', NAMED_DAYS[name] ?? 0, 'publication')
}

function readUnit({ groups }: RegExpExecArray): Meaning {
  const { side = '', unit = '' } = groups ?? {}
  const by = /last|past/i.test(side) ? -1 : /next|coming/i.test(side) ? 1 : 0
  return of(unit, by, 'publication')
}

function readCurrent({ groups }: RegExpExecArray): Meaning {
  return of(groups?.['unit'] ?? 'year', 0, 'publication')
}

function shift(unit: string, count: string, sign: 1 | -1, from: Anchor): Meaning {
  const number = readNumber(count)
  const known = asUnit(unit)
  return number === null
    ? { kind: 'untold', precision: PRECISIONS[known] }
    : of(unit, sign * number, from)
}

function of(unit: string, by: number, from: Anchor): Meaning {
  const known = asUnit(unit)
  return known === 'day' || known === 'month' || known === 'year'
    ? { kind: 'shift', unit: known, by, from }
    : { kind: 'untold', precision: PRECISIONS[known] }
}

/** A value has no weeks and decades; the next coarser precision that it has says no more than the words do. */
const PRECISIONS: Readonly<Record<Unit, DatePrecision>> = {
  day: 'day',
  week: 'month',
  weekend: 'month',
  fortnight: 'month',
  month: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
}

function asUnit(printed: string): Unit {
  const word = printed.toLowerCase()
  return word.startsWith('centur') ? 'century' : (UNITS.find((unit) => unit === word) ?? 'day')
}

const UNITS: readonly Unit[] = ['day', 'week', 'weekend', 'fortnight', 'month', 'year', 'decade']
