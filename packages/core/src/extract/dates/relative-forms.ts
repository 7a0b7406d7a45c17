import { type Form, formsOf, type Meaning } from './meaning.ts'
import { phrase, unitsFrom } from './units.ts'

/** "yesterday", "last month", "the end of the year": what is near the day of publication. */
export const relativeForms: readonly Form[] = [
  ...formsOf(
    readNamedDay,
    phrase('(?:the )?(?<name>day (?:before yesterday|after tomorrow))'),
    phrase('(?<name>yesterday|today|tomorrow|tonight|last night)'),
    phrase('(?<name>this (?:morning|afternoon|evening))'),
  ),
  // "the next year" and "the last month" are lengths of time.
  ...formsOf(
    readUnit,
    phrase(
      '(?<!\\bthe )(?<side>last|this|next|this past|this coming|the current|the coming) (?:fiscal |financial |calendar )?(?<unit>week|weekend|month|year|decade|century)(?! of (?:his|her|its|their|the|a)\\b)',
    ),
  ),
  ...formsOf(
    readCurrent,
    phrase('(?:earlier|later) in the (?<unit>year|month)'),
    phrase(
      '(?:the )?(?:end|start|beginning|rest|middle) of the (?<unit>year|month)(?! ending| ended| to\\b| before| after)',
    ),
    phrase("(?:the )?year(?:[’']s)?(?: |-)end"),
    phrase(
      '(?<=(?:for|during) )the (?:full |whole |entire )?year(?=[.,;]| (?:was|were|is|are|of [$£€#\\d])\\b)',
    ),
    phrase(
      '(?<=(?:months|quarter|half|part|most|much|weeks) of )the year(?! ended| ending| to\\b)',
    ),
  ),
]

const NAMED_DAYS: Readonly<Record<string, number>> = {
  yesterday: -1,
  tomorrow: 1,
  'last night': -1,
  'day before yesterday': -2,
  'day after tomorrow': 2,
}

function readNamedDay({ groups, index }: RegExpExecArray, text: string): Meaning | null {
  const printed = groups?.['name'] ?? ''
  const before = text.slice(Math.max(0, index - 20), index)
  // "Harbor Today" is a name.
  if (printed === 'Today' && /\p{Lu}\p{L}+ $/u.test(before)) return null
  const name = printed.toLowerCase().replace(/\s+/g, ' ')
  return unitsFrom('day', NAMED_DAYS[name] ?? 0, 'publication')
}

function readUnit({ groups }: RegExpExecArray): Meaning {
  const { side = '', unit = '' } = groups ?? {}
  const by = /last|past/i.test(side) ? -1 : /next|coming/i.test(side) ? 1 : 0
  return unitsFrom(unit, by, 'publication')
}

function readCurrent({ groups }: RegExpExecArray): Meaning {
  return unitsFrom(groups?.['unit'] ?? 'year', 0, 'publication')
}
