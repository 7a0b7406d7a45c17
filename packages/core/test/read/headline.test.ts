import { readArticle } from '@clipdesk/core'
import { expect, test } from 'vitest'

const HEADLINE = 'Later ferry for the bakers of Ostrow'
const BODY = [
  'The last ferry to Ostrow leaves an hour later from Monday on, the harbour office said.',
  'Bakers on the island had asked for the change, as they kept missing the boat in winter.',
  'The crossing takes forty minutes in fair weather and longer when the wind is from the north.',
]

test.each([
  ['alone above the text', [HEADLINE]],
  ['below a menu', ['Home', 'Harbour', 'Sport', 'Log in', HEADLINE]],
  ['below a breadcrumb', ['Home > News > Harbour', HEADLINE]],
  ['below a kicker', ['Harbour office', 'EXCLUSIVE', HEADLINE]],
  ['above a byline and a date', [HEADLINE, 'By Ishbel Frayne', '4 March 2024']],
  ['above a caption', [HEADLINE, 'The ferry in the ice off Ostrow (file photo)']],
  [
    'above a standfirst',
    [
      HEADLINE,
      'After a winter of letters, petitions and stale bread, the harbour office gives in to the island',
    ],
  ],
  ['above the buttons', [HEADLINE, 'Share', 'Copy link', 'Print']],
])('the headline is found %s', (_, head) => {
  const { headline, spans, text } = readArticle({ text: [...head, ...BODY].join('\n\n') })
  expect(headline).toBe(HEADLINE)
  expect(text.slice(spans.headline?.start, spans.headline?.end)).toBe(HEADLINE)
})

test.each([
  ['with a weekday', 'Monday, March 4, 2024'],
  ['British', '4 March 2024'],
  ['behind a rule', '| March 4, 2024'],
])('a headline that shares its line with the date is found: %s', (_, date) => {
  const { headline, published } = readArticle({
    text: [`${HEADLINE} ${date}`, 'By Ishbel Frayne', ...BODY].join('\n\n'),
  })
  expect([headline, published?.value]).toEqual([HEADLINE, '2024-03-04'])
})

test('an outlet or a section before the date is no headline', () => {
  const page = ['The Alder Ledger Monday, March 4, 2024', ...BODY].join('\n\n')
  const { headline, published } = readArticle({ text: page })
  expect([headline, published?.value]).toEqual([null, '2024-03-04'])
})

test.each([
  ['a question', 'Who will bake for Ostrow now?'],
  ['a quotation', 'Baker: ‘We could set our clocks by missing it’'],
])('a headline may be %s', (_, headline) => {
  expect(readArticle({ text: [headline, ...BODY].join('\n\n') }).headline).toBe(headline)
})

test.each([
  ['a page of paragraphs', BODY],
  ['a page with a byline alone', ['By Ishbel Frayne', ...BODY]],
  ['a page with a menu alone', ['Menu', 'Share', ...BODY]],
])('%s has no headline', (_, page) => {
  expect(readArticle({ text: page.join('\n\n') }).headline).toBeNull()
})
