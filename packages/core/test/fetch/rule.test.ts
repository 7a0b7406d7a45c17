import { fetchRule } from '@clipdesk/core/fetch'
import { expect, test } from 'vitest'

test.each([
  [undefined, 'on'],
  ['', 'on'],
  ['  ', 'on'],
  ['on', 'on'],
  ['ON', 'on'],
  ['off', 'off'],
  [' Off ', 'off'],
  ['harbor.example', ['harbor.example']],
  ['Harbor.Example, www.alder.example', ['harbor.example', 'www.alder.example']],
  [
    'harbor.example alder.example,sarn.example',
    ['harbor.example', 'alder.example', 'sarn.example'],
  ],
  ['fähre.example', ['xn--fhre-loa.example']],
])('CLIPDESK_FETCH %j is the rule %j', (given, rule) => {
  expect(fetchRule({ CLIPDESK_FETCH: given })).toEqual(rule)
})

test('not set, it is on', () => {
  expect(fetchRule({})).toBe('on')
})

test.each([
  'yes',
  'none',
  'on off',
  '*.harbor.example',
  '.harbor.example',
  'harbor.example.',
  'https://harbor.example',
  'harbor.example/ferry',
  'harbor.example:8080',
  'ana@harbor.example',
  'harbor.example, ,off',
  'a..example',
  ',',
])('CLIPDESK_FETCH "%s" is a wrong setting, and the sentence says what it takes', (given) => {
  expect(() => fetchRule({ CLIPDESK_FETCH: given })).toThrow(
    expect.objectContaining({
      code: 'bad-input',
      message: expect.stringMatching(
        /^CLIPDESK_FETCH holds ".*", which is no domain\. Set it to on, to off, or to domains such as/,
      ),
    }),
  )
})
