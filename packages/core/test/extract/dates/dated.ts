import { articleFromText, type FoundDate, findDates } from '@clipdesk/core'

/** Thursday, 7 March 2024. */
const PUBLISHED = '2024-03-07'

/** The dates of an English story, paragraphs as given, published on a Thursday or on no known day. */
export function datesOf(
  text: string | readonly string[],
  published: string | null = PUBLISHED,
): FoundDate[] {
  const page = { text: [text].flat().join('\n\n'), language: 'en' }
  return findDates(articleFromText(published === null ? page : { ...page, published }))
}

/** Text and value of each date: "Thursday 2024-03-07". */
export const told = (...story: Parameters<typeof datesOf>): string[] =>
  datesOf(...story).map(({ text, value }) => `${text} ${value}`)
