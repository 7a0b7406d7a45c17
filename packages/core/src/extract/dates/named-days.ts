import { type Form, formsOf, type Meaning } from './meaning.ts'
import { alone, GAP } from './words.ts'

/** Days that have a name and one date wherever English is written. */
const DAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'new year day': [1, 1],
  'valentine day': [2, 14],
  'st patrick day': [3, 17],
  'may day': [5, 1],
  halloween: [10, 31],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  'new year eve': [12, 31],
}

const NAMES = Object.keys(DAYS).map((name) =>
  name
    .replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/ (?=Day|Eve)/, `(?:[’']s)?${GAP}`)
    .replace('St ', `St\\.?${GAP}`),
)

/** "Christmas Day", "New Year's Eve". */
export const namedDayForms: readonly Form[] = formsOf(
  readNamedDay,
  alone(`(?<name>${NAMES.join('|')})`),
)

function readNamedDay({ groups }: RegExpExecArray): Meaning | null {
  const name = (groups?.['name'] ?? '').toLowerCase().replace(/[’']s/, '').replace(/\./, '')
  const [month, day] = DAYS[name.replace(/\s+/g, ' ')] ?? []
  if (month === undefined || day === undefined) return null
  return { kind: 'calendar', year: null, month, day }
}
