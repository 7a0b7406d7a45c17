import { articleFromText } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { type FileMetadata, withFileMetadata } from '../../src/read/file-metadata.ts'

/** Too short to tell its language. */
const bare = articleFromText({ text: '14:30' })

test.each<[said: string, language: string | null]>([
  ['en_gb', 'en-GB'],
  ['English', null],
  ['', null],
])('the language "%s" of a file is %s', (language, expected) => {
  const article = withFileMetadata(bare, { language })
  expect(article.language).toBe(expected)
  expect(article.bases.language).toBe(expected === null ? undefined : 'metadata')
})

const SAID: FileMetadata = {
  headline: ' Ferry returns ',
  byline: ['Odile Brandt'],
  source: 'The Alder Ledger',
  url: 'https://www.ledger.example/ferry',
  tags: ['ferry'],
}

test('what a file says is kept where the text says nothing, as metadata', () => {
  expect(withFileMetadata(bare, SAID)).toMatchObject({
    headline: 'Ferry returns',
    byline: ['Odile Brandt'],
    source: { name: 'The Alder Ledger', domain: 'ledger.example' },
    bases: {
      headline: 'metadata',
      byline: 'metadata',
      source: 'metadata',
      url: 'metadata',
      tags: 'metadata',
    },
  })
})

test('what is given or printed stands', () => {
  const given = articleFromText({
    text: '14:30',
    source: 'Quay News',
    url: 'https://quay.example/2024/03/04/ferry',
  })
  const published = {
    value: '2024-05-06',
    zone: null,
    precision: 'day',
    basis: 'metadata',
  } as const
  expect(withFileMetadata(given, { ...SAID, published })).toMatchObject({
    source: { name: 'Quay News', domain: 'quay.example' },
    url: 'https://quay.example/2024/03/04/ferry',
    // Only a date in the address gives way.
    published: { value: '2024-05-06' },
    bases: { source: 'given', url: 'given' },
  })
  const dated = articleFromText({ text: '14:30', published: '2024-01-02' })
  expect(withFileMetadata(dated, { published }).published?.value).toBe('2024-01-02')
})
