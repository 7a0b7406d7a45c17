import type { OpenIndex } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'
import { filedSample } from './filed-sample.ts'
import { indexedDesk } from './indexed-desk.ts'

const said = (key: string, name: string, rest = '') => ({
  ...{ key, language: 'en', headline: `Ferry news ${key}` },
  body: [`“We sail at nine every night from now on,” said ${name}. ${rest}`],
})
const REYES = said('reyes', 'Ana Reyes', 'The clerk, Tomas Vold, took notes.')
const QAANI = said('qaani', 'Esmail Qaani')
const PLAIN = {
  ...{ key: 'plain', language: 'en', headline: 'Later ferry' },
  body: ['A letter for Tomas Vold lay on the quay.'],
}

/** Whom articles name and quote, which an index takes in later than their words. */
export function testFacts(open: OpenIndex): void {
  describe('names and quotes', () => {
    test.each<[query: string, found: readonly string[], because: string]>([
      ['person:Vold', ['plain', 'reyes'], 'whoever names somebody'],
      ['person:"Ana Reyes"', ['reyes'], 'by a whole name'],
      ['person:"Reyes Vold"', [], 'of one person'],
      ['said-by:Reyes', ['reyes'], 'whoever quotes somebody'],
      ['said-by:Vold', [], 'to be named is not to be quoted'],
      ['said-by:Ghaani', ['qaani'], 'in any spelling of the name'],
      ['person:Ismail', ['qaani'], 'of any part of it'],
      ['has:quote', ['qaani', 'reyes'], 'with a quote'],
      ['-has:quote', ['plain'], 'without one'],
      ['ferry -said-by:Reyes', ['plain', 'qaani'], 'an excluded speaker'],
      ['said-by:Reyes OR said-by:Qaani', ['qaani', 'reyes'], 'one of two'],
      ['person:"ismail ghaani"', ['qaani'], 'of all words of it'],
      ['person:"Reyes Ana"', ['reyes'], 'in any order'],
      ['person:"Reyes Qaani"', [], 'not of two people'],
      ['person:Nobody', [], 'who is nowhere'],
    ])('%s finds %j: %s', async (query, found) => {
      const { file, learn, find } = indexedDesk(open)
      await file(REYES, QAANI, PLAIN)
      await learn()
      expect([...(await find(query))].sort()).toEqual(found)
    })

    test('are known once they are taken in', async () => {
      const { index, file, learn, find } = indexedDesk(open)
      await file(REYES)
      expect(index.factsSeq).toBe(0)
      expect(await find('has:quote')).toEqual([])
      await learn()
      expect([index.seq, index.factsSeq]).toEqual([1, 1])
      expect(await find('has:quote')).toEqual(['reyes'])
      await learn()
      expect(index.factsSeq).toBe(1)
    })

    test('that are not known yet are counted, of the articles that the answer knows of', async () => {
      const { index, file, learn, answer } = indexedDesk(open)
      await file(REYES)
      await learn()
      await file(QAANI, PLAIN)
      expect((await answer('has:quote')).unread).toBe(2)
      expect((await answer('has:quote', { asOf: 1 })).unread).toBe(0)
      const ahead = { seq: 4, article: filedSample({ ...REYES, key: 'ahead' }, 4) }
      await index.applyFacts([ahead])
      expect((await answer('has:quote')).unread).toBe(2)
    })

    test('go with the article that had them', async () => {
      const { index, file, remove, learn, find } = indexedDesk(open)
      await file(REYES, QAANI)
      await learn()
      await file(said('reyes', 'Mara Olsen'))
      await remove('qaani')
      await learn()
      expect(index.factsSeq).toBe(4)
      expect(await find('has:quote')).toEqual(['reyes'])
      expect(await find('said-by:Reyes OR said-by:Qaani OR person:Vold')).toEqual([])
      expect(await find('said-by:Olsen')).toEqual(['reyes'])
      expect(await find('person:Ghaani')).toEqual([])
      const olsen = { value: 'Mara Olsen', count: 1 }
      expect(await index.completePeople('', { limit: 9 })).toEqual([olsen])
      expect(await index.completePeople('v', { limit: 9 })).toEqual([])
      expect(await index.completePeople('mara ol', { limit: 9 })).toEqual([olsen])
    })

    test('are whoever a person says', async () => {
      const { file, learn, find } = indexedDesk(open)
      await file(REYES)
      await learn()
      const text = 'We sail at nine every night from now on,'
      const start = `${REYES.headline}\n\n“`.length
      const given = { by: null, at: '2024-05-01T08:00:00.000Z' }
      const quote = { text, start, end: start + text.length }
      await file({ ...REYES, edits: [{ kind: 'speaker', quote, name: 'Mara Olsen', given }] })
      await learn()
      expect(await find('said-by:Olsen')).toEqual(['reyes'])
      expect(await find('said-by:Reyes')).toEqual([])
    })

    test('are completed, those most often quoted first', async () => {
      const { index, file, learn } = indexedDesk(open)
      await file(REYES, PLAIN, said('third', 'Ana Voldemar'))
      await file(PLAIN)
      await learn()
      const complete = (typed: string, limit = 9) => index.completePeople(typed, { limit })
      const [vold, voldemar] = [
        { value: 'Tomas Vold', count: 2 },
        { value: 'Ana Voldemar', count: 1 },
      ]
      expect(await complete('VOL')).toEqual([voldemar, vold])
      expect(await complete('vol', 1)).toEqual([voldemar])
      expect(await complete('ana v')).toEqual([voldemar])
      expect(await complete('an v')).toEqual([])
      expect(await complete('walrus')).toEqual([])
    })
  })
}

/** Which outlets, authors and sections are offered for what is typed so far. */
export function testCompleting(open: OpenIndex): void {
  describe('completing', () => {
    const articles = [
      {
        key: 'a',
        outlet: 'Harbor Times',
        authors: ['Ana Reyes', 'Jan Alder'],
        sections: ['World'],
      },
      { key: 'b', outlet: 'Harbor Times', authors: ['Ana Reyes'], sections: ['World', 'World'] },
      { key: 'c', outlet: 'Alder Post', authors: ['Zoë Harb'], domain: 'post.example' },
      { key: 'd', domain: 'harbor.example' },
    ]
    test.each<[field: 'source' | 'author' | 'section', typed: string, values: readonly string[]]>([
      ['source', 'harb', ['Harbor Times 2', 'harbor.example 1']],
      ['source', '', ['Harbor Times 2', 'Alder Post 1', 'harbor.example 1']],
      ['source', 'TIMES h', ['Harbor Times 2']],
      ['source', 'harb t', []],
      ['source', 'walrus', []],
      ['author', 'zoe', ['Zoë Harb 1']],
      ['author', 'a', ['Ana Reyes 2', 'Jan Alder 1']],
      ['section', 'w', ['World 2']],
    ])('%s %j: %j', async (field, typed, values) => {
      const { index, file } = indexedDesk(open)
      await file(...articles)
      const offered = await index.complete(field, typed, { limit: 9 })
      expect(offered.map(({ value, count }) => `${value} ${count}`)).toEqual(values)
      expect(await index.complete(field, typed, { limit: 1 })).toEqual(offered.slice(0, 1))
    })

    test('what no article has any more is not offered', async () => {
      const { index, file, remove } = indexedDesk(open)
      await file(...articles)
      await remove('a')
      await file({ key: 'b', outlet: 'Alder Post' })
      expect(await index.complete('source', '', { limit: 9 })).toEqual([
        { value: 'Alder Post', count: 2 },
        { value: 'harbor.example', count: 1 },
      ])
      expect(await index.complete('section', '', { limit: 9 })).toEqual([])
    })
  })
}
