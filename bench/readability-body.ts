import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { textOfHtml } from './text-of-html.ts'

/** The body that Readability finds on linkedom, as text; empty where it finds none. */
export function readabilityBody(html: string): string {
  const { document } = parseHTML(html)
  return textOfHtml(new Readability(document).parse()?.content ?? '')
}
