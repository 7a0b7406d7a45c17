import type { Span } from '../../article.ts'
import { findFullDates } from '../../extract/dates/full-dates.ts'
import { countWords, isProse } from '../line-shape.ts'
import { readMetadataDate } from '../metadata-date.ts'
import { labelOf, type PressLabel, tagOf } from './press-labels.ts'

/** A line that is not blank, without the space around it, and what it is to a press database. */
export interface PressLine extends Span {
  readonly text: string
  /** How far it is set in: databases centre the outlet and the date. */
  readonly indent: number
  readonly afterBlank: boolean
  readonly label: PressLabel | null
  readonly mark: PressMark | null
}

/** What a line without a label says by its form alone. */
type PressMark = 'words' | 'copyright' | 'date' | 'classification' | 'body' | 'end' | 'prose'

/** The lines of a text. Light, as an export may have millions. */
export function* pressLines(text: string, tagged = false): Generator<PressLine> {
  let afterBlank = true
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf('\n', at)
    const end = found === -1 ? text.length : found
    const raw = text.slice(at, end)
    const shown = raw.trim()
    if (shown === '') afterBlank = true
    else {
      const indent = raw.length - raw.trimStart().length
      const start = at + indent
      const label = (tagged ? tagOf(shown) : null) ?? labelOf(shown)
      const mark = label === null ? markOf(shown) : null
      yield { start, end: start + shown.length, text: shown, indent, afterBlank, label, mark }
      afterBlank = false
    }
    at = end + 1
  }
}

/** What Factiva ends a document with: its number in the database. */
const ACCESSION =
  /^(?:Document|Dokument|Documento)\s(?=[A-Z0-9]{0,30}\d{6})[A-Z][A-Z0-9]{9,40}[a-z0-9]{0,20}$/

const COPYRIGHT =
  /^(?:copyright|©|\(c\)|all rights reserved\b|alle rechte vorbehalten\b|tous droits réservés\b)/i
const WORDS = /^(?:about )?[\d,.]{1,7} (?:words|wörter|mots|palabras|parole)$/i
const CLASSIFICATION = /^(?:classification|notes|graphic|subject|search summary)$/i

function markOf(text: string): PressMark | null {
  if (text.length > 200) return isProse(text) ? 'prose' : null
  if (WORDS.test(text)) return 'words'
  if (COPYRIGHT.test(text)) return 'copyright'
  if (/^body$/i.test(text)) return 'body'
  if (CLASSIFICATION.test(text)) return 'classification'
  if (/^end of document$/i.test(text) || ACCESSION.test(text)) return 'end'
  if (isDateLine(text)) return 'date'
  return isProse(text) ? 'prose' : null
}

/** A date and hardly anything else: a weekday, a time, an edition; or, behind a dash, where it was published. */
function isDateLine(text: string): boolean {
  if (text.length > 120 || !/\d{4}/.test(text) || /[.!?]$/.test(text)) return false
  const [found] = findFullDates(text)
  const [date, rest] =
    found === undefined
      ? [readMetadataDate(text), '']
      : [found.value, text.slice(0, found.start) + text.slice(found.end)]
  if (date === null) return false
  return countWords(rest) <= 6 || / [-–—] /.test(text.slice(0, found?.start ?? 0))
}
