import { findWrittenDates } from '../written-dates.ts'
import { textOf } from './json-ld.ts'
import type { Evidence } from './page-evidence.ts'
import { withoutKicker, withoutSite } from './title-parts.ts'

/**
 * The headline: the heading that the page's titles name, without a kicker or a date inside the same element; where no heading says
 * it, what the page calls itself, the site's name cut off. Null where it has neither.
 */
export function chooseHeadline({ story, names, works, siteNames }: Evidence): string | null {
  const described = works.flatMap((work) => {
    const headline = textOf(work['headline'])
    return headline === null ? [] : [withoutSite(headline.slice(0, 500), siteNames)]
  })
  if (story.heading === null) return described[0] ?? names[0] ?? null
  return withoutDay(withoutKicker(story.heading.text, [...names, ...described]))
}

/** A day that is printed inside the heading, before the headline. */
function withoutDay(heading: string): string {
  const date = findWrittenDates(heading, { language: null })[0]
  if (date?.start !== 0) return heading
  const rest = heading.slice(date.end).replace(/^[\s|:,.–—-]+/u, '')
  return rest.length < MIN_HEADLINE ? heading : rest
}

/** A heading of a day and less than this is one: "4 March 2024: live". */
const MIN_HEADLINE = 15
