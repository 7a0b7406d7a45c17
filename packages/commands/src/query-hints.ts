import type { QueryHint } from '@clipdesk/core'
import { shortened } from './wording.ts'

/** What of a query was not taken as its writer may think, and what to write instead. */
export function hintForPeople(hint: QueryHint): string {
  const typed = `“${shortened(hint.text)}”`
  switch (hint.kind) {
    case 'dangling-operator':
      return `${typed} has nothing beside it to apply to and was passed over.`
    case 'empty-brackets':
      return 'A pair of brackets holds nothing and was passed over.'
    case 'unclosed-bracket':
      return 'A bracket is not closed; it was taken to run to the end.'
    case 'unopened-bracket':
      return 'A closing bracket has no opening one and was passed over.'
    case 'unclosed-quote':
      return 'A quotation mark is not closed; the phrase was taken to run to the end.'
    case 'no-value':
      return `${typed} has no value and was passed over. The value stands right after the colon, as in ${withValue(hint.text)}.`
    case 'unknown-value':
      return `${typed} is not known and was passed over. Try: ${hint.allowed.join(', ')}.`
    case 'impossible-date':
      return `${typed} names no date of the years 1000 to 9999 and was passed over.`
    case 'unreadable-date':
      return `${typed} cannot be read as a date and was passed over. Write it as 2024-03-04, 2024-03 or 7d.`
    case 'reversed-range':
      return `${typed} ends before it begins and was passed over.`
    case 'no-common-day':
      return `${typed} leaves no day; these dates were passed over.`
    case 'too-long':
      return `Only the first ${counted(hint.limit)} characters were read.`
    case 'too-many-words':
      return `Only the first ${counted(hint.limit)} different words are looked for.`
    case 'too-many-parts':
      return `Only the first ${counted(hint.limit)} words, phrases and filters are looked for.`
    case 'too-many-common':
      return `Only the first ${counted(hint.limit)} phrases of common words alone are looked for.`
    case 'too-deep':
      return `Brackets are read ${counted(hint.limit)} deep; what is in deeper ones was passed over.`
  }
}

/** A field as it was typed, "has:", with a value such as it takes. */
function withValue(typed: string): string {
  const field = /^[a-z-]+:/i.exec(typed)?.[0].toLowerCase() ?? ''
  return `${field in VALUES ? field : 'source:'}${VALUES[field] ?? '"Harbor Times"'}`
}

const VALUES: Readonly<Record<string, string>> = {
  ...{ 'from:': '"Harbor Times"', 'author:': '"Ana Reyes"', 'title:': '"ferry strike"' },
  ...{ 'person:': '"Ana Reyes"', 'said-by:': '"Ana Reyes"', 'section:': 'sport' },
  ...{ 'lang:': 'en', 'has:': 'quote', 'sort:': 'date' },
  ...{ 'after:': '2024-03', 'since:': '2024-03', 'before:': '2024-03', 'on:': '2024-03-04' },
}

const counted = (count: number): string => count.toLocaleString('en')
