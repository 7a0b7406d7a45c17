import type { PageDate } from '../../article.ts'
import { dateInUrl } from '../given-date.ts'
import { findWrittenDates } from '../written-dates.ts'
import { textOf } from './json-ld.ts'
import { metaValues } from './meta-tags.ts'
import type { Evidence } from './page-evidence.ts'
import type { Mark } from './page-marks.ts'
import { readStamp } from './stamps.ts'

/** A day that the page may have been published or changed on. */
export interface DateClaim {
  readonly date: PageDate
  readonly from: 'json-ld' | 'meta' | 'property' | 'time' | 'class' | 'line' | 'url'
}

export interface DateClaims {
  readonly published: readonly DateClaim[]
  readonly updated: readonly DateClaim[]
}

/** How far above its headline a story may be dated, in characters of text. */
const ABOVE = 400
/** How far below. */
const BELOW = 2_500

/** What the markup and the address say, the surest first. */
export function dateClaims(evidence: Evidence): DateClaims {
  const published = [
    ...fromJsonLd(evidence, ['datePublished', 'dateCreated']),
    ...fromMetas(evidence, 'published'),
    ...fromMarks(evidence, ['published'], true),
    ...fromMetas(evidence, 'dated'),
    ...fromMarks(evidence, ['published', 'date'], false),
    ...fromLines(evidence),
    ...fromHeading(evidence),
    ...fromUrl(evidence),
  ]
  const updated = [
    ...fromJsonLd(evidence, ['dateModified']),
    ...fromMetas(evidence, 'updated'),
    ...fromMarks(evidence, ['updated'], false),
  ]
  return { published, updated }
}

function fromJsonLd(evidence: Evidence, members: readonly string[]): DateClaim[] {
  return members.flatMap((member) =>
    evidence.works.flatMap((work) => claim(evidence, textOf(work[member]), 'json-ld')),
  )
}

function fromMetas(evidence: Evidence, thing: 'published' | 'dated' | 'updated'): DateClaim[] {
  return metaValues(evidence.marks.metas, thing).flatMap(({ content }) =>
    claim(evidence, content, 'meta'),
  )
}

function fromMarks(
  evidence: Evidence,
  kinds: readonly Mark['kind'][],
  sureOnly: boolean,
): DateClaim[] {
  const near = evidence.own.filter(
    ({ kind, place }) => kinds.includes(kind) && isNear(evidence, place),
  )
  return near
    .filter(({ explicit }) => explicit || !sureOnly)
    .flatMap((mark) => {
      if (isOfReaders(mark)) return []
      const from = mark.explicit ? (mark.kind === 'date' ? 'time' : 'property') : 'class'
      const stamped = mark.value === null ? [] : claim(evidence, mark.value, from)
      if (stamped.length > 0) return stamped
      return claim(evidence, mark.text, from).map(({ date }) => ({
        date: { ...date, basis: 'text' },
        from,
      }))
    })
}

const isOfReaders = ({ scope }: Mark): boolean =>
  scope !== null && /comment|review$|event/.test(scope)

function isNear({ story }: Evidence, place: number): boolean {
  if (story.heading === null) return true
  return place >= story.heading.place - ABOVE && place <= story.heading.place + BELOW
}

function fromLines(evidence: Evidence): DateClaim[] {
  return evidence.own
    .filter(({ kind, place }) => kind === 'line' && isNear(evidence, place))
    .flatMap(({ text }) => claim(evidence, text, 'line'))
    .map(({ date, from }) => ({ date: { ...date, basis: 'text' }, from }))
}

/** A heading may hold the day before its headline. */
function fromHeading(evidence: Evidence): DateClaim[] {
  const text = evidence.story.heading?.text ?? ''
  const date = findWrittenDates(text, evidence)[0]
  return date?.start === 0 ? claim(evidence, text.slice(0, date.end), 'line') : []
}

function fromUrl({ url }: Evidence): DateClaim[] {
  const date = url === null ? null : dateInUrl(url)
  return date === null ? [] : [{ date, from: 'url' }]
}

function claim(
  { language, latest }: Evidence,
  stamp: string | null,
  from: DateClaim['from'],
): DateClaim[] {
  const date = stamp === null ? null : readStamp(stamp, { language })
  if (date === null || date.value.slice(0, 10) > latest) return []
  return [{ date, from }]
}
