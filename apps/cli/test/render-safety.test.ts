import type { Block, Reply } from '@clipdesk/commands'
import type { MissingField } from '@clipdesk/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderReply } from '../src/render.ts'

/** Replies whose every text comes from this. */
function replyOf(text: fc.Arbitrary<string>): fc.Arbitrary<Reply> {
  const orNull = fc.option(text)
  const texts = fc.array(text, { maxLength: 3 })
  const number = fc.integer({ min: 1, max: 99_999 })
  const voice = fc.constantFrom('outlet', 'quotation')
  const passage = fc
    .record({
      kind: fc.constant('passage'),
      text,
      marks: fc.array(fc.nat({ max: 60 }), { maxLength: 6 }).map(spans),
      number,
      paragraph: fc.option(number),
      frame: fc.option(fc.record({ outlet: orNull, voice })),
      url: orNull,
    })
    .map(({ marks, ...rest }) => {
      return { ...rest, marks: marks.filter(({ end }) => end <= rest.text.length) }
    })
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constant('note'), text }),
    fc.record({
      kind: fc.constant('article'),
      number,
      id: text,
      headline: orNull,
      outlet: orNull,
      published: orNull,
      byline: texts,
      url: orNull,
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
    fc.record({ kind: fc.constant('term'), term: text, means: text }),
    fc.record({
      kind: fc.constant('paragraph'),
      paragraph: number,
      style: fc.constantFrom('paragraph', 'subhead', 'item', 'pullquote', 'entry'),
      text,
    }),
  )
  return fc.record({
    blocks: fc.array(block, { maxLength: 5 }),
    error: fc.constantFrom(null, 'nothing-found'),
    invented: fc.boolean(),
  })
}

/** Stretches that do not overlap, from their ends in any order. */
function spans(ends: readonly number[]): { start: number; end: number }[] {
  const sorted = [...new Set(ends)].sort((a, b) => a - b)
  return sorted.flatMap((start, i) => {
    const end = sorted[i + 1]
    return end === undefined || i % 2 === 1 ? [] : [{ start, end }]
  })
}

const controls = fc.constantFrom(
  ...'\u0000\u0007\b\t\n\r\u001B\u007F\u0085\u009B\u200F\u202E\u2066\u2028\uFEFF',
)
const hostile = fc.string({
  unit: fc.oneof(controls, fc.constantFrom(...'a "[m]0;'), fc.string({ unit: 'grapheme' })),
  maxLength: 60,
})

/** A print without the colours that we put there. */
const withoutColours = (printed: string): string =>
  printed
    .split('\u001B[')
    .map((part, i) => (i === 0 ? part : part.replace(/^\d+m/, '')))
    .join('')

test.each([true, false])('no reply can take hold of a terminal (colours: %s)', (colour) => {
  fc.assert(
    fc.property(replyOf(hostile), fc.integer({ min: 1, max: 200 }), (reply, width) => {
      const printed = renderReply(reply, { width, colour, commandPrefix: '' })
      expect(colour ? withoutColours(printed) : printed).not.toMatch(
        /[^\P{Cc}\n]|[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u,
      )
    }),
  )
})

const latin = fc.string({
  unit: fc.constantFrom(...'aéw’.,-– '.repeat(2), 'ferry ', 'harbour ', 'unbreakable'),
  maxLength: 80,
})

/** Lines that may be longer than the width, as they are to be copied: addresses, and commands. */
const unbroken = ({ blocks }: Reply): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'article') return [block.url ?? '']
    if (block.kind === 'example') return [block.command]
    return block.kind === 'term' ? [block.term] : []
  })

test.each([30, 40, 80, 100, 250])('no reply is set wider than %d columns', (width) => {
  fc.assert(
    fc.property(replyOf(latin), (reply) => {
      const printed = renderReply(reply, { width, colour: false, commandPrefix: '' })
      const whole = new Set(unbroken(reply).map((text) => text.trim()))
      const wide = printed
        .split('\n')
        .filter((line) => line.trimEnd().length > Math.min(width, 100) && !whole.has(line.trim()))
      expect(wide).toEqual([])
    }),
  )
})
