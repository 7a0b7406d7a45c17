import { describe, expect, test } from 'vitest'
import {
  CREDIT,
  DATED,
  OPENS_COMMENTS,
  OPENS_PLEA,
  OPENS_RELATED,
  SIGNED,
} from '../../../src/read/html/page-wordings.ts'

describe.each([
  [
    'leads to other stories',
    OPENS_RELATED,
    ['Read more: Wall is late', 'Lesen Sie auch', '» À lire aussi', 'Leggi anche: Il muro'],
    ['Reading, a town of walls', 'Relatedness is no word of news.'],
  ],
  [
    'is about comments',
    OPENS_COMMENTS,
    ['Comments (3)', 'Schreibe einen Kommentar', 'Laisser un commentaire', 'Reacties'],
    ['Commentators said the wall is late.'],
  ],
  [
    'asks for something',
    OPENS_PLEA,
    ['Share this story', 'Jetzt teilen', 'Partager sur', 'Suscríbete a la carta'],
    ['Sharecroppers met on Friday.', 'Shared walls are cheaper.'],
  ],
  [
    'credits a picture',
    CREDIT,
    ['(Photo: Mara Olsen)', 'Bild: Ida Holt', '© Harbor Times', 'The quay at dusk. Imago / Holt'],
    ['The photographer left at noon.'],
  ],
  [
    'is a date',
    DATED,
    ['8 March 2024', '08.03.2024, 14:30 Uhr', 'March 8, 2024', '3 hours ago', 'vor 2 Stunden'],
    ['The wall was built in 1968 and torn down in 2024, said the mayor.'],
  ],
  [
    'is a signature',
    SIGNED,
    ['By Mara Olsen', 'Von Ida Holt', 'Par Jo Reed', 'Autor: Ivo Kestner'],
    ['by the quay', 'Bypass opens'],
  ],
])('a line that %s', (_, pattern, told, others) => {
  test.each(told)('is told: %s', (line) => {
    expect(line).toMatch(pattern)
  })

  test.each(others)('is not: %s', (line) => {
    expect(line).not.toMatch(pattern)
  })

  test.each([' ', '1', '1 ', '.', 'a', 'photo ', '©', '1.1.', 'von '])(
    'takes no time to tell from 200,000 characters of %j',
    (part) => {
      const long = part.repeat(Math.ceil(200_000 / part.length))
      expect(() => [pattern.test(long), pattern.test(`x${long}x`)]).not.toThrow()
    },
  )
})
