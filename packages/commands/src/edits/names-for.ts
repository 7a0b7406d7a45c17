import type { QuoteAnswer } from '@clipdesk/core'
import { type Note, note } from '../reply.ts'
import { counted, listForPeople, shortened } from '../wording.ts'

const LISTED = 6

/**
 * What is to be said of the name that quotes were asked for by: that several people may go by it, in which spellings the articles have
 * it, and that not all articles were looked through.
 */
export function namesFor(
  asked: string,
  answer: Pick<QuoteAnswer, 'speakers' | 'otherSpellings' | 'left'>,
): Note[] {
  const { speakers, otherSpellings, left } = answer
  const name = `“${shortened(asked)}”`
  const fitting = listed(speakers.flatMap(([first]) => first ?? []))
  const said = [
    ...(speakers.length > 1
      ? [`${name} fits more than one name here: ${fitting}. More of the name tells them apart.`]
      : []),
    ...(otherSpellings.length > 0
      ? [`Other spellings of ${name} are included: ${listed(otherSpellings)}.`]
      : []),
    ...(left > 0
      ? [`${counted(left, 'older article')} with quotes of that name not searched.`]
      : []),
  ]
  return said.map((text) => note(text))
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, LISTED).map(shortened)
  const left = names.length - shown.length
  return listForPeople(left === 0 ? shown : [...shown, `${left} more`])
}
