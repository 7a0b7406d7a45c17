import { optionForm, type Reply } from '@clipdesk/commands'
import { anyReply } from '@clipdesk/conformance'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderReply } from '../src/render.ts'

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
    fc.property(anyReply(hostile), fc.integer({ min: 1, max: 200 }), (reply, width) => {
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
    if (block.kind === 'usage') {
      const { name, text, options } = block
      return [[name, ...(text === null ? [] : [text]), ...options.map(optionForm)].join(' ')]
    }
    return block.kind === 'term' ? [block.term] : []
  })

test.each([30, 40, 80, 100, 250])('no reply is set wider than %d columns', (width) => {
  fc.assert(
    fc.property(anyReply(latin), (reply) => {
      const printed = renderReply(reply, { width, colour: false, commandPrefix: '' })
      const whole = new Set(unbroken(reply).map((text) => text.trim()))
      const wide = printed
        .split('\n')
        .filter((line) => line.trimEnd().length > Math.min(width, 100) && !whole.has(line.trim()))
      expect(wide).toEqual([])
    }),
  )
})
