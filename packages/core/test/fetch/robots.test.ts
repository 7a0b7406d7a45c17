import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseRobots } from '../../src/fetch/robots.ts'

const rules = (...lines: readonly string[]) => parseRobots(lines.join('\n'), 'clipdesk')

describe('which group counts', () => {
  test.each<[what: string, lines: readonly string[], isAllowed: boolean]>([
    ['none', [], true],
    ['everybody’s', ['User-agent: *', 'Disallow: /ferry'], false],
    [
      'ours, though everybody’s forbids it',
      ['User-agent: *', 'Disallow: /', '', 'User-agent: clipdesk', 'Disallow: /archive'],
      true,
    ],
    [
      'ours, which allows everything',
      ['User-agent: *', 'Disallow: /', 'User-agent: clipdesk', 'Disallow:'],
      true,
    ],
    [
      'ours, in capitals and with a version',
      ['user-AGENT: ClipDesk/2.1 (x)', 'DISALLOW: /ferry'],
      false,
    ],
    [
      'ours in two places',
      [
        'User-agent: clipdesk',
        'Allow: /a',
        'User-agent: *',
        'Allow: /',
        'User-agent: clipdesk',
        'Disallow: /ferry',
      ],
      false,
    ],
    [
      'one that is shared',
      ['User-agent: otherbot', 'User-agent: clipdesk', '# both', 'Disallow: /ferry'],
      false,
    ],
    [
      'one that is shared, with something else between',
      [
        'User-agent: clipdesk',
        'Sitemap: https://a.example/s',
        'User-agent: otherbot',
        'Disallow: /ferry',
      ],
      false,
    ],
    ['another’s', ['User-agent: otherbot', 'Disallow: /'], true],
    ['one whose name ours begins with', ['User-agent: clip', 'Disallow: /'], true],
    ['one whose name begins with ours', ['User-agent: clipdeskbot', 'Disallow: /'], true],
    [
      'ours, with another’s behind it',
      ['User-agent: clipdesk', 'Disallow: /quay', 'User-agent: otherbot', 'Disallow: /ferry'],
      true,
    ],
    ['rules before any group', ['Disallow: /'], true],
    ['a page of HTML', ['<!doctype html>', '<p>disallow: /</p>', '<p>User-agent: *</p>'], true],
  ])('%s', (_, lines, isAllowed) => {
    expect(rules(...lines).allows('/ferry')).toBe(isAllowed)
  })
})

describe('which rule counts', () => {
  test.each<[rules: readonly string[], path: string, isAllowed: boolean]>([
    [['Disallow: /'], '/', false],
    [['Disallow: /ferry'], '/ferry/times', false],
    [['Disallow: /ferry'], '/ferries', true],
    [['Disallow: /ferry'], '/Ferry', true],
    [['Disallow: /ferry', 'Allow: /ferry/times'], '/ferry/times', true],
    [['Allow: /ferry/times', 'Disallow: /ferry'], '/ferry/quay', false],
    [['Disallow: /ferry', 'Allow: /ferry'], '/ferry', true],
    [['Allow: /', 'Disallow: /*?print='], '/ferry?print=1', false],
    [['Disallow: /*.pdf$'], '/ferry.pdf', false],
    [['Disallow: /*.pdf$'], '/ferry.pdf?x', true],
    [['Disallow: /ferry$'], '/ferry', false],
    [['Disallow: /ferry$'], '/ferry/', true],
    [['Disallow: /a*b*c'], '/a-c-b-c', false],
    [['Disallow: /a*b*c'], '/a-c-b', true],
    [['Disallow: /a**b$'], '/a-b-b', false],
    [['Disallow: /ab*b$'], '/ab', true],
    [['Disallow: *times'], '/ferry/times', false],
    [['Disallow: /f%C3%A4hre'], '/f%C3%A4hre', false],
    [['Disallow: /fähre'], '/f%C3%A4hre', false],
    [['Disallow: /f%c3%a4hre'], '/f%C3%A4hre', false],
    [['Disallow: /%66erry'], '/ferry', false],
    [['Disallow: /ferry'], '/%66erry', false],
    [['Disallow: /a%2Fb'], '/a/b', true],
    [['Disallow: /a%2Fb'], '/a%2fb', false],
    [['Disallow: /a # not /b', 'Disallow : /c'], '/a', false],
    [['Disallow: /a # not /b', 'Disallow : /c'], '/c', false],
    [['disallow /a', ': /a', 'Disallow:'], '/a', true],
  ])('%j for %s', (lines, path, isAllowed) => {
    expect(rules('User-agent: *', ...lines).allows(path)).toBe(isAllowed)
  })
})

test.each(['\n', '\r', '\r\n'])('lines may end in %j', (end) => {
  const robots = parseRobots(['User-agent: *', '', 'Disallow: /ferry'].join(end), 'clipdesk')
  expect(robots.allows('/ferry')).toBe(false)
})

test('any text has an answer for any path', () => {
  const word = fc.constantFrom(
    'User-agent: *',
    'Disallow: ',
    'Allow: /',
    '*',
    '$',
    '%',
    '#',
    '\n',
    'ä',
    '\uD800',
  )
  const text = fc.array(fc.oneof(word, fc.string())).map((words) => words.join(''))
  fc.assert(
    fc.property(text, fc.webPath(), (robots, path) => {
      expect(typeof parseRobots(robots, 'clipdesk').allows(path)).toBe('boolean')
    }),
  )
})

test('what a plain prefix forbids is just what begins with it', () => {
  const path = fc.webPath({ size: 'small' }).map((made) => `/${made}`)
  fc.assert(
    fc.property(path, path, (prefix, asked) => {
      fc.pre(!/[*$%]/.test(prefix + asked) && !/\s|#/.test(prefix))
      const { allows } = rules('User-agent: *', `Disallow: ${prefix}`)
      expect(allows(asked)).toBe(!asked.startsWith(prefix))
    }),
  )
})
