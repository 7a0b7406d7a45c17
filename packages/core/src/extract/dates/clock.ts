import type { Span } from '../../article.ts'
import { twoDigits } from './calendar.ts'

/** A time of day as printed: `HH:MM` of 24 hours, and its zone as an offset, or null. */
export interface ClockTime extends Span {
  readonly time: string
  readonly zone: string | null
}

/** Abbreviations that stand for one offset only. "ET", "IST" and the like stand for several and give none. */
const ZONES: Readonly<Record<string, string>> = {
  z: '+00:00',
  gmt: '+00:00',
  utc: '+00:00',
  bst: '+01:00',
  wet: '+00:00',
  west: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  jst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
}

const CLOCK =
  /(?<![\d:.,])(?<hour>[01]?\d|2[0-3])[:.h](?<minute>[0-5]\d)(?::[0-5]\d(?:\.\d{1,6})?)?(?!\d)[ \u00A0]?(?<half>[ap]\.?m\b\.?)?[ \u00A0]{0,2}\(?(?<zone>(?:GMT|UTC)?[+\u2212-]\d{1,2}(?::?\d\d)?|[A-Za-z]{1,4}(?![\p{L}]))?/giu
const HOUR = /(?<![\d:.,])(?<hour>1[0-2]|[1-9])[ \u00A0]?(?<half>[ap]\.?m\b\.?)/giu

/** The clock times of a short text, in its order. */
export function findClockTimes(text: string): ClockTime[] {
  const times = [...text.matchAll(CLOCK)].map(readClock)
  return times.length > 0 ? times : [...text.matchAll(HOUR)].map(readClock)
}

function readClock(match: RegExpExecArray): ClockTime {
  const { hour = '0', minute = '00', half, zone } = match.groups ?? {}
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0)
  return {
    start: match.index,
    end: match.index + match[0].length,
    time: `${twoDigits(hours)}:${minute}`,
    zone: zone === undefined ? null : readZone(zone),
  }
}

function readZone(printed: string): string | null {
  const named = ZONES[printed.toLowerCase()]
  if (named !== undefined) return named
  const offset = /([+\u2212-])(\d{1,2}):?(\d\d)?$/.exec(printed)
  if (offset === null) return null
  const [, sign, hours = '0', minutes = '00'] = offset
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`
}
