import { Article, ClipdeskError } from '@clipdesk/core'
import { type Collection, readCollection, readItem } from '@clipdesk/core/read/collection'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixture } from './read-all.ts'

const PIECES = [
  ...[
    '1 of 3 DOCUMENTS',
    'Document 2 of 9',
    'End of Document',
    'Document ALDLED0020240304ek3400001',
    '_'.repeat(40),
  ],
  ...[
    'BYLINE: By Renske Holt',
    'LENGTH: 512 words',
    'HEADLINE: The lamp',
    'LOAD-DATE: March 5, 2024',
    'Body',
    'Full text: Lit.',
  ],
  ...[
    'Title: The lamp',
    'Source: The Alder Ledger',
    'Date: 2024-03-04',
    'HD',
    'LP',
    'TD ',
    'PD 4 March 2024',
    'Classification',
  ],
  ...[
    'March 4, 2024 Monday',
    '512 words',
    '(c) 2024 The Alder Ledger.',
    '                The Alder Ledger',
  ],
  ...['The lamp was lit at noon, the keeper said on Monday.', 'Who lit it? Nobody would say so.'],
  ...[
    'title,text,date',
    'A,"B',
    'C,D,2024',
    '"',
    '""',
    '{"title":"a","text":"b"}',
    '{',
    '[',
    ']',
    '}',
    ',',
    '\\',
    '[{"title":"a","text":"b"},',
  ],
  ...[
    '<rss><channel>',
    '<item>',
    '<title>A</title>',
    '<description>',
    '</item>',
    '</channel></rss>',
    '<![CDATA[',
    ']]>',
    '<feed>',
    '<opml>',
  ],
]
const GAPS = ['\n', '\n\n', '\r\n', ' ', '\t', '', '\uFEFF']
const any = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...GAPS)), { maxLength: 40 })
    .map((pieces) => pieces.flat().join('')),
)

/** The collection, null, or null for what is refused with a typed error. */
function read(text: string): Collection | null {
  try {
    return readCollection(text)
  } catch (error) {
    if (error instanceof ClipdeskError) return null
    throw error
  }
}

test('any text is a collection, none, or refused; items are apart, in order and inside the text', () => {
  fc.assert(
    fc.property(any, (text) => {
      let before = 0
      for (const { span, line } of read(text)?.items ?? []) {
        expect(span.start).toBeGreaterThanOrEqual(before)
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(text.length)
        expect(line).toBe(text.slice(0, span.start).split('\n').length)
        before = span.end
      }
    }),
    { numRuns: 300 },
  )
})

test('any item is an article or refused with a typed error', async () => {
  await fc.assert(
    fc.asyncProperty(any, async (text) => {
      for (const item of read(text)?.items ?? []) {
        try {
          const article = await readItem(item)
          expect(Article.parse(article)).toEqual(article)
        } catch (error) {
          expect(error).toBeInstanceOf(ClipdeskError)
        }
      }
    }),
    { numRuns: 200 },
  )
})

test.each(['lexisnexis.txt', 'proquest.txt', 'factiva-tagged.txt'])(
  '%s cut short anywhere is still sound',
  async (name) => {
    const whole = fixture(name)
    for (let end = 0; end < whole.length; end += 97) {
      for (const item of read(whole.slice(0, end))?.items ?? []) Article.parse(await readItem(item))
    }
  },
)

const LONG = 40_000
test.each([
  '{',
  '[',
  '"',
  '{"a":',
  '[{"a":[',
  '<',
  '<item>',
  '<rss><item>',
  '<!',
  '<?',
  ' ',
  '\n',
  'a,',
  '",',
  '_',
  '_\n',
  ':',
  'HD\n',
  'Title: a\n',
  '1 of 2 DOCUMENTS\n',
  'Date: 1\n\n',
  '<![CDATA[',
  '&#',
  '\\"',
])('a long run of %j is read in the time that it takes to look at it', (piece) => {
  const text = piece.repeat(LONG / piece.length)
  for (const opening of ['', '[', '{"title":"', 'title,text\n', '<rss><channel>'])
    read(opening + text)
})
