import type { Span } from '../../article.ts'
import type { RenderedPage } from '../html/render.ts'
import { chooseAddress } from './address.ts'
import { type Byline, chooseByline } from './authors.ts'
import { findCaptions } from './captions.ts'
import { chooseDates, type PageDates } from './choose-dates.ts'
import { isCutOff } from './cut-off.ts'
import { chooseHeadline } from './headline.ts'
import { locateHeadline } from './locate.ts'
import { chooseOutlet } from './outlet.ts'
import { type Arrival, readEvidence } from './page-evidence.ts'
import { declaredLanguage } from './page-language.ts'
import type { PageMarks } from './page-marks.ts'
import { chooseSections, chooseTags } from './topics.ts'
import { likeness } from './wording.ts'

/** What a page's markup says of its article, together with what it prints around the headline. Each is null or empty where nothing is sure. */
export interface PageMetadata extends PageDates {
  /** As printed where it is printed, else as the markup has it. */
  readonly headline: string | null
  readonly headlineSpan: Span | null
  /** Whether the page's title says the headline as well. */
  readonly isTitle: boolean
  readonly byline: Byline | null
  readonly address: string | null
  readonly outlet: string | null
  readonly sections: readonly string[]
  readonly tags: readonly string[]
  readonly language: string | null
  readonly captions: readonly Span[]
  /** Whether the page holds only the beginning of its story, whose paragraphs are given. */
  readonly isCutOff: (body: readonly Span[]) => boolean
}

/** Reads a page's metadata; spans point into the text that the page was rendered to. Takes linear time. */
export function readPageMetadata(
  marks: PageMarks,
  rendered: Pick<RenderedPage, 'text' | 'headings'>,
  arrival: Arrival,
): PageMetadata {
  const evidence = readEvidence(marks, rendered, arrival)
  const { text } = rendered
  const headline = chooseHeadline(evidence)
  const span = headline === null ? null : locateHeadline(text, headline, rendered.headings)
  const printed = span === null ? null : text.slice(span.start, span.end)
  const inOneLine = printed !== null && !printed.includes('\n')
  return {
    ...chooseDates(evidence),
    headline: inOneLine ? printed : headline,
    headlineSpan: inOneLine ? span : null,
    isTitle: evidence.names.some((name) => likeness(name, headline ?? '') > 0.5),
    byline: chooseByline(evidence),
    address: chooseAddress(evidence),
    outlet: chooseOutlet(evidence),
    sections: chooseSections(evidence),
    tags: chooseTags(evidence),
    language: declaredLanguage(evidence.marks, evidence.works),
    captions: findCaptions(evidence),
    isCutOff: (body) => isCutOff(evidence, body),
  }
}
