import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as danish } from '@orama/stemmers/danish'
import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as finnish } from '@orama/stemmers/finnish'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as greek } from '@orama/stemmers/greek'
import { stemmer as hungarian } from '@orama/stemmers/hungarian'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as norwegian } from '@orama/stemmers/norwegian'
import { stemmer as portuguese } from '@orama/stemmers/portuguese'
import { stemmer as romanian } from '@orama/stemmers/romanian'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { stemmer as swedish } from '@orama/stemmers/swedish'
import { stemmer as turkish } from '@orama/stemmers/turkish'
import { stemmer as porter } from 'stemmer'

type Stemmer = (word: string) => string

/** By the primary subtag of the language. */
const STEMMERS: ReadonlyMap<string, Stemmer> = new Map<string, Stemmer>([
  ['ar', arabic],
  ['da', danish],
  ['de', german],
  ['el', greek],
  ['es', spanish],
  ['fi', finnish],
  ['fr', french],
  ['hu', hungarian],
  ['it', italian],
  ['nb', norwegian],
  ['nl', dutch],
  ['nn', norwegian],
  ['no', norwegian],
  ['pt', portuguese],
  ['ro', romanian],
  ['ru', russian],
  ['sv', swedish],
  ['tr', turkish],
])

/** Ours: the longest words of English dictionaries have 45 letters. What is longer is no word, and the rules mean nothing there. */
const LONGEST_WORD = 45

/**
 * The language by whose rules the words of an article are stemmed: its own where there are rules for it. Null: as English, by Porter's
 * rules (M. F. Porter, An algorithm for suffix stripping, 1980), which leave words of most other languages as they are.
 */
export function stemmingLanguage(tag: string | null): string | null {
  const primary = tag?.split('-', 1)[0]?.toLowerCase() ?? ''
  return STEMMERS.has(primary) ? primary : null
}

/** The form that a folded word shares with its other forms, by the rules of a `stemmingLanguage`. */
export function stem(word: string, language: string | null = null): string {
  if (word.length > LONGEST_WORD) return word
  const stemmer = (language === null ? undefined : STEMMERS.get(language)) ?? porter
  return stemmer(word)
}
