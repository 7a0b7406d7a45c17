import { filedSample } from '@clipdesk/conformance'
import { memoryIndex, parseQuery } from '@clipdesk/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        'ferry',
        'Qa’ani',
        '“',
        '”',
        'said',
        '#aB',
        '@',
        '-',
        '&',
        '$5bn',
        '\0',
        '港口',
        'بندر',
        '\ud83d',
        '. ',
        ' ',
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join(' ')),
)

test('an article of any text is taken in with its facts, and found by its date', async () => {
  const language = fc.constantFrom('en', 'de', 'zh', '', 'x-klingon')
  await fc.assert(
    fc.asyncProperty(text, text, text, language, async (headline, body, name, tag) => {
      const index = memoryIndex('desk')
      const sample = {
        key: 'a',
        headline,
        body: [body],
        authors: [name],
        outlet: name,
        language: tag,
      }
      const changes = [{ seq: 1, article: filedSample({ ...sample, published: '2024-03-04' }) }]
      await index.apply(changes)
      await index.applyFacts(changes)
      const query = parseQuery('on:2024-03-04', { now: new Date(0) })
      expect(await index.search(query, { limit: 9 })).toMatchObject({ total: 1 })
      expect([index.seq, index.factsSeq]).toEqual([1, 1])
    }),
    { numRuns: 500 },
  )
})

test('every word that an article prints finds it', async () => {
  const word = fc.constantFrom(
    'ferry',
    'the',
    'U.S.',
    'al-Quds',
    '10,000',
    'Qa’ani',
    'F-35',
    'Erdoğan',
    '#FerryNews',
    '港口',
    'السفن',
    'it’s',
    '$5bn',
    'AT&T',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 8 }), async (list) => {
      const index = memoryIndex('desk')
      const article = filedSample({ key: 'a', body: [list.join(' ')] })
      await index.apply([{ seq: 1, article }])
      for (const typed of [
        ...list,
        `"${list.join(' ')}"`,
        list.join(' AND '),
        `"${list.join(' ')}"~99`,
      ]) {
        const { total } = await index.search(parseQuery(typed, { now: new Date(0) }), { limit: 1 })
        expect({ typed, total }).toEqual({ typed, total: 1 })
      }
    }),
  )
})
