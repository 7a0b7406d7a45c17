import type { Span } from '../../article.ts'
import type { NamedEntity } from '../../extract/names/name-mention.ts'

/** A name in a sentence that does not say who is meant, with the full name as the article has it further up. */
export interface Gloss extends Span {
  readonly name: string
}

/**
 * For sentences shown in this order without the rest of their article: the surnames that a reader cannot know, because the full name stands
 * in a sentence that is not shown. Each person is glossed once, where the name comes first. People without a full name have none, nor
 * have those whose full name comes only further down.
 */
export function glossesIn(shown: readonly Span[], names: readonly NamedEntity[]): Gloss[][] {
  const people = names.filter(({ kind, name }) => kind === 'person' && name.includes(' '))
  const glosses = shown.map((): Gloss[] => [])
  for (const { name, mentions } of people) {
    const full = mentions.find(({ text }) => /\s/.test(text))
    const first = shown.findIndex((span) => mentions.some((mention) => isIn(mention, span)))
    const mention = mentions.find((one) => shown[first] !== undefined && isIn(one, shown[first]))
    if (full === undefined || mention === undefined || /\s/.test(mention.text)) continue
    if (full.start < mention.start) {
      glosses[first]?.push({ start: mention.start, end: mention.end, name })
    }
  }
  return glosses.map((list) => list.toSorted((a, b) => a.start - b.start))
}

const isIn = (mention: Span, span: Span): boolean =>
  span.start <= mention.start && mention.end <= span.end
