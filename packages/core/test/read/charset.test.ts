import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/read/charset.ts'
import { repairMojibake } from '../../src/read/mojibake.ts'
import { encoded, utf16 } from './fixtures/charsets.ts'

const FRENCH =
  'Le bac de nuit a repris la mer après une longue réparation, a déclaré vendredi l’autorité du port. « Nous étions prêts », dit-elle.'
const RUSSIAN =
  'Паром вернулся в порт после долгого ремонта, сообщила администрация в пятницу. Билеты можно купить на борту.'
const POLISH =
  'Prom znów pływa po długiej przerwie, powiedziała w piątek władza portu. Żółte światła świecą całą noc.'
const ARABIC = 'عادت العبارة إلى الميناء بعد إصلاح طويل، قالت السلطة يوم الجمعة. يمكن شراء التذاكر.'
const CHINESE = '渡轮在长期维修后返回港口，当局周五表示。乘客可以在船上购买船票。'
const JAPANESE =
  'フェリーは長い修理の後、港に戻ったと当局は金曜日に発表した。切符は船上で購入できる。'
const KOREAN =
  '여객선이 오랜 수리 끝에 항구로 돌아왔다고 당국이 금요일 밝혔다. 표는 배에서 살 수 있다.'
const ENGLISH =
  'The ferry “returned” on Friday — the port’s authority said. It cost £14 at the café.'

const utf8 = (text: string) => new TextEncoder().encode(text)

const IN_SETS: [charset: string, text: string][] = [
  ['windows-1252', FRENCH],
  ['windows-1252', ENGLISH],
  ['windows-1251', RUSSIAN],
  ['koi8-r', RUSSIAN],
  ['windows-1250', POLISH],
  ['windows-1256', ARABIC],
  ['gbk', CHINESE],
  ['shift_jis', JAPANESE],
  ['euc-jp', JAPANESE],
  ['euc-kr', KOREAN],
]

test.each(IN_SETS)('a text in %s is decoded by what its letters look like: %s', (charset, text) => {
  expect(decodeText(encoded(text, charset))).toBe(text)
})

test.each(IN_SETS)('a text in %s is decoded by its media type: %s', (charset, text) => {
  const short = text.slice(0, 30)
  expect(decodeText(encoded(short, charset), `text/plain; charset="${charset}"`)).toBe(short)
})

test.each(IN_SETS)('a page in %s is decoded by its own label: %s', (charset, text) => {
  const short = text.slice(0, 30)
  for (const head of [
    `<meta charset=${charset}>`,
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}">`,
    `<?xml version="1.0" encoding="${charset}"?>`,
  ]) {
    expect(decodeText(encoded(head + short, charset))).toBe(head + short)
  }
})

test.each([true, false])(
  'UTF-16 without a mark is told by its null bytes (low byte first: %s)',
  (low) => {
    for (const text of [ENGLISH, `${RUSSIAN}\n${RUSSIAN}`]) {
      expect(decodeText(utf16(text, low))).toBe(text)
      expect(decodeText(utf16(`\uFEFF${text}`, low))).toBe(text)
    }
  },
)

describe('a label that cannot be right is passed over', () => {
  test.each([
    ['UTF-8 called Latin-1', utf8(FRENCH), 'text/html; charset=iso-8859-1', FRENCH],
    ['UTF-8 called GBK', utf8(CHINESE), 'text/html; charset=gbk', CHINESE],
    [
      'windows-1252 called UTF-8',
      encoded(FRENCH, 'windows-1252'),
      'text/html; charset=utf-8',
      FRENCH,
    ],
    ['a set that nobody knows', encoded(FRENCH, 'windows-1252'), 'text/html; charset=none', FRENCH],
    [
      'ASCII called UTF-16',
      utf8('The ferry returned.'),
      'text/html; charset=utf-16',
      'The ferry returned.',
    ],
  ])('%s', (_, bytes, type, text) => {
    expect(decodeText(bytes, type)).toBe(text)
  })
})

test('the header goes before the page itself', () => {
  const bytes = encoded(`<meta charset=koi8-r>${RUSSIAN}`, 'windows-1251')
  expect(decodeText(bytes, 'text/html; charset=windows-1251')).toContain(RUSSIAN)
})

test('two characters of a double-byte set that happen to be UTF-8 are read as labelled', () => {
  const bytes = encoded('小模', 'gbk')
  expect(decodeText(bytes)).toBe('Сģ')
  expect(decodeText(bytes, 'text/plain; charset=gbk')).toBe('小模')
})

test('UTF-8 that was cut off inside a character keeps all others', () => {
  const end = FRENCH.indexOf('é', 60)
  const bytes = utf8(FRENCH.slice(0, end + 1)).subarray(0, -1)
  expect(decodeText(bytes)).toBe(`${FRENCH.slice(0, end)}\uFFFD`)
})

test.each([
  ['null bytes', [0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]],
  ['bytes of a program', Array.from({ length: 400 }, (_, i) => (i * 37) % 256 || 1)],
])('%s are not text', (_, bytes) => {
  expect(() => decodeText(Uint8Array.from(bytes))).toThrow(
    expect.objectContaining({ code: 'not-text' }),
  )
})

describe('text that was once read in a wrong character set', () => {
  const misread = (text: string) => new TextDecoder('windows-1252').decode(utf8(text))

  test.each([
    ['a quotation mark', 'It wasnâ€™t the ferry', 'It wasn’t the ferry'],
    ['one letter', 'the cafÃ©', 'the café'],
    ['twice over', misread(misread(FRENCH)), FRENCH],
    ['as Latin-1', 'It wasn\u00e2\u0080\u0099t', 'It wasn’t'],
    ['Cyrillic', misread(RUSSIAN), RUSSIAN],
  ])('is repaired: %s', (_, wrong, right) => {
    expect(decodeText(utf8(wrong))).toBe(right)
  })

  test.each([
    ['beside text that is right', `${misread(FRENCH)} — déjà vu`],
    ['which an article speaks of', 'Readers saw “cafÃ©” instead of “café”.'],
    ['of capitals in quotation marks', '«ROMÂ»'],
    ['of a language that has such letters', 'Ânia viu Órion'],
  ])('is left alone where that is not certain: %s', (_, text) => {
    expect(decodeText(utf8(text))).toBe(text)
  })

  test('is repaired whatever it says', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abc .é’“”ñßЖ港'), minLength: 1 })
    fc.assert(
      fc.property(letters, (text) => {
        fc.pre(repairMojibake(text) === text)
        expect(repairMojibake(misread(text))).toBe(text)
      }),
    )
  })
})

test('any text in UTF-8 or UTF-16 with a mark comes back as it is, or as its repair', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.includes('\0') && !text.includes('\uFEFF'))
      expect(decodeText(utf8(`\uFEFF${text}`))).toBe(repairMojibake(text))
      expect(decodeText(utf16(`\uFEFF${text}`, true))).toBe(repairMojibake(text))
    }),
  )
})
