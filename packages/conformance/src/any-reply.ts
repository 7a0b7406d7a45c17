import type { Block, Reply } from '@clipdesk/commands'
import type { MissingField, Span } from '@clipdesk/core'
import fc from 'fast-check'

/** How large the replies get. Default: a few blocks. */
export interface ReplySize {
  readonly mostBlocks?: number
  readonly mostMarks?: number
}

/** Any reply that the types allow, each of its texts taken from `text`: what every renderer must set without a fault. */
export function anyReply(text: fc.Arbitrary<string>, size: ReplySize = {}): fc.Arbitrary<Reply> {
  const { mostBlocks = 5, mostMarks = 6 } = size
  return fc.record({
    blocks: fc.array(anyBlock(text, mostMarks), { maxLength: mostBlocks, size: 'max' }),
    error: fc.constantFrom(null, 'nothing-found'),
    invented: fc.boolean(),
  })
}

function anyBlock(text: fc.Arbitrary<string>, mostMarks: number): fc.Arbitrary<Block> {
  const orNull = fc.option(text)
  const texts = fc.array(text, { maxLength: 4 })
  const number = fc.integer({ min: 1, max: 99_999 })
  const marks = fc.array(fc.nat({ max: 3000 }), { maxLength: mostMarks }).map(spans)
  const passage = fc
    .record({
      kind: fc.constant('passage' as const),
      text,
      marks,
      number,
      paragraph: fc.option(number),
      frame: fc.option(
        fc.oneof(
          fc.record({
            outlet: orNull,
            voice: fc.constantFrom('outlet' as const, 'quotation' as const),
          }),
          fc.record({
            outlet: orNull,
            voice: fc.constant('speaker' as const),
            speaker: orNull,
            mention: orNull,
            addressee: orNull,
            medium: orNull,
            via: fc.array(text, { maxLength: 3 }),
            given: orNull,
            isReported: fc.boolean(),
            quote: number,
          }),
        ),
      ),
      url: orNull,
    })
    .map(withinText)

  const request = fc.record({ name: fc.constant('search'), options: fc.record({ query: text }) })

  return fc.oneof(
    fc.record(
      { kind: fc.constant('note'), text, heads: fc.constant(true) },
      { requiredKeys: ['kind', 'text'] },
    ),
    fc.record({
      kind: fc.constant('article'),
      number,
      id: text,
      headline: orNull,
      outlet: orNull,
      published: orNull,
      byline: texts,
      given: orNull,
      language: orNull,
      url: fc.oneof(orNull, fc.webUrl({ withQueryParameters: true, withFragments: true })),
    }),
    passage,
    fc.record({ kind: fc.constant('field'), name: fc.constant('Tags'), values: texts }),
    fc.record({
      kind: fc.constant('missing'),
      fields: fc.subarray<MissingField>(['headline', 'source', 'published', 'byline'], {
        minLength: 1,
      }),
      unresolved: texts,
    }),
    fc.record({ kind: fc.constant('example'), command: text, does: text }),
    fc.record(
      {
        kind: fc.constant('example'),
        command: text,
        does: text,
        request,
        continues: fc.constant(true),
      },
      { requiredKeys: ['kind', 'command', 'does', 'request'] },
    ),
    fc.record({
      kind: fc.constant('usage'),
      name: text,
      text: orNull,
      options: texts,
      does: text,
    }),
    fc.record({ kind: fc.constant('term'), term: text, means: text }),
    fc.record({
      kind: fc.constant('picture'),
      svg: fc.constant('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'),
      alt: text,
      name: fc.constant('timeline-ferry'),
    }),
    fc
      .record({
        kind: fc.constant('paragraph' as const),
        paragraph: number,
        style: fc.constantFrom(
          'paragraph' as const,
          'subhead' as const,
          'item' as const,
          'pullquote' as const,
          'entry' as const,
        ),
        text,
        marks,
      })
      .map(withinText),
  )
}

/** A block without the marks that its text is too short for. */
const withinText = <Marked extends { readonly text: string; readonly marks: readonly Span[] }>(
  block: Marked,
): Marked => ({ ...block, marks: block.marks.filter(({ end }) => end <= block.text.length) })

/** Stretches that do not overlap, from their ends in any order. */
function spans(ends: readonly number[]): { start: number; end: number }[] {
  const sorted = [...new Set(ends)].sort((a, b) => a - b)
  return sorted.flatMap((start, i) => {
    const end = sorted[i + 1]
    return end === undefined || i % 2 === 1 ? [] : [{ start, end }]
  })
}
