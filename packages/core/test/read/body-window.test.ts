import { expect, test } from 'vitest'
import { findBody } from '../../src/read/body-window.ts'
import { splitLines } from '../../src/read/lines.ts'

const PROSE = [
  'The last ferry leaves an hour later from Monday on, the harbour office of Haldermere said.',
  'Bakers on the island had asked for the change, as they kept missing the boat in winter.',
  'The crossing takes forty minutes in fair weather and longer when the wind is from the north.',
]
const [one = '', two = '', three = ''] = PROSE

test.each([
  ['prose alone', PROSE, PROSE],
  ['a menu above and below', ['Home', 'Ferries', one, two, 'Imprint', 'Jobs'], [one, two]],
  ['a subhead inside', [one, 'What the bakers say', two], [one, 'What the bakers say', two]],
  [
    'an advertisement inside',
    [one, 'Advertisement', two, three],
    [one, 'Advertisement', two, three],
  ],
  ['teasers under “Most read”', [...PROSE, 'Most read', 'The baker retires.'], PROSE],
  [
    'a teaser far above',
    ['It rained.', ...Array.from({ length: 8 }, () => 'Ferries'), ...PROSE],
    PROSE,
  ],
])('the body of a page with %s is its run of prose', (_, page, body) => {
  const range = findBody(splitLines(page.join('\n')))
  expect(page.slice(range?.from, range?.to)).toEqual(body)
})

test('a page without prose has no body', () => {
  expect(findBody(splitLines('Home\nFerries\nJobs'))).toBeNull()
  expect(findBody([])).toBeNull()
})
