import type { OpenIndex } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'
import { indexedDesk } from './indexed-desk.ts'

const TIMES = {
  key: 'times',
  headline: 'Ferry strike ends at Port Alder',
  body: ['The ferry sails again, and the police left the quay.'],
  outlet: 'The Harbor Times',
  domain: 'harbortimes.example',
  authors: ['Ana Reyes', 'Jan de Witt'],
  sections: ['World news'],
  tags: ['Shipping'],
  language: 'en-GB',
  published: '2024-03-04',
}
const POST = {
  key: 'post',
  headline: 'Strike at the ferry office',
  body: ['The times of the last ferry are on the harbor wall.'],
  outlet: 'Alder Post',
  authors: ['Witt Jansen'],
  sections: ['Sport'],
  language: 'de',
}
const BARE = { key: 'bare', body: ['A ferry without a name, a date or a headline.'] }

/** What filters let pass, by the fields of articles. */
export function testFilters(open: OpenIndex): void {
  describe('filters', () => {
    test.each<[query: string, found: readonly string[], because: string]>([
      ['source:harbor', ['times'], 'a word of the outlet is enough'],
      ['from:"HARBOR TIMES"', ['times'], 'in quotation marks the words stand side by side'],
      ['from:"Times Harbor"', [], 'and in their order'],
      ['source:harbortimes.example', ['times'], 'an outlet goes by its domain too'],
      ['source:reuters', [], 'an outlet that nothing is from'],
      ['author:reyes', ['times'], 'a word of an author'],
      ['author:"de Witt"', ['times'], 'two words of an author'],
      ['author:"Reyes Jan"', [], 'a value does not go from one author to the next'],
      ['author:witt', ['times', 'post'], 'whichever name it is of'],
      ['title:strike', ['times', 'post'], 'a word of the headline'],
      ['title:strikes', [], 'as it stands there'],
      ['title:"ferry strike"', ['times'], 'words of the headline side by side'],
      ['title:"strike at the"', ['post'], 'words too common to search for count among them'],
      ['title:quay', [], 'the body is no headline'],
      ['title:"quay"', [], 'nor is it in quotation marks'],
      ['section:sport', ['post'], 'a section'],
      ['section:"world news"', ['times'], 'a section of two words'],
      ['section:shipping', ['times'], 'tags are sections'],
      ['lang:en', ['times'], 'a language has its regions'],
      ['lang:en-gb', ['times'], 'a language with its region'],
      ['lang:en-US', [], 'another region'],
      ['lang:German', ['post'], 'a language by its name'],
      ['has:date', ['times'], 'a date of publication'],
      ['-has:date', ['post', 'bare'], 'the rest'],
      ['-source:times', ['post', 'bare'], 'an excluded filter'],
      ['from:harbor author:witt', ['times'], 'all filters are needed'],
      ['from:harbor author:jansen', [], 'of one article'],
      ['from:harbor OR section:sport', ['times', 'post'], 'filters may be alternatives'],
      ['(ferry police) OR lang:de', ['times', 'post'], 'among words'],
      ['ferry from:"Alder Post"', ['post'], 'a filter beside a word'],
      ['walrus from:"Alder Post"', [], 'the word is needed still'],
      ['source:', [], 'a field without a value is no query'],
      ['ferry source:', ['times', 'post', 'bare'], 'and is passed over beside one'],
    ])('%s finds %j: %s', async (query, found) => {
      const { file, find } = indexedDesk(open)
      await file(TIMES, POST, BARE)
      expect([...(await find(query))].sort()).toEqual([...found].sort())
    })

    test('a changed article passes by what it is now', async () => {
      const { file, find } = indexedDesk(open)
      await file(TIMES, POST)
      await file({ ...TIMES, outlet: 'Alder Post', domain: 'post.example', language: 'fr' })
      expect(await find('from:harbor')).toEqual([])
      expect(await find('lang:en')).toEqual([])
      expect([...(await find('from:"alder post"'))].sort()).toEqual(['post', 'times'])
    })
  })

  testLogic(open)
}

const words = (key: string, text: string) => ({ key, body: [text] })

function testLogic(open: OpenIndex): void {
  test.each<[query: string, found: readonly string[], because: string]>([
    ['"ferry strike"~1', ['a', 'b'], 'next to each other, in any order'],
    ['"ferry strike"~3', ['a', 'b', 'c'], 'within three words'],
    ['"ferry strike"~2', ['a', 'b'], 'not further apart'],
    ['"strike ferry strike"~5', [], 'a word as often as it is given'],
    ['crew OR walrus', ['b', 'd'], 'one of two'],
    ['quay ferry OR walrus', ['c', 'd'], 'OR binds tighter than a space'],
    ['quay | crew', ['b', 'c', 'd'], 'an upright line is OR'],
    ['ferry AND quay', ['c'], 'both of two'],
    ['(ferry quay) OR crew', ['b', 'c'], 'brackets hold together'],
    ['ferry -(strike quay)', ['a', 'b'], 'an excluded bracket excludes what has all of it'],
    ['ferry -(quay OR crew)', ['a'], 'one with OR what has any of it'],
    ['-strike', ['d'], 'with nothing but exclusions, the rest'],
    ['-strike -walrus', [], 'until there is none'],
    ['-"strike ferry"', ['a', 'c', 'd'], 'a phrase that is excluded alone'],
    ['walrus OR -strike', ['d'], 'an exclusion may be an alternative'],
    ['walrus OR -ferry', ['d'], 'of the articles without a word'],
    ['crew OR -the', ['b'], 'no article is without a word too common to search for'],
    ['crew AND the', ['b'], 'and is in all of them where it is wanted'],
  ])('%s finds %j: %s', async (query, found) => {
    const { file, find } = indexedDesk(open)
    await file(
      words('a', 'Ferry strike'),
      words('b', 'Strike: ferry crew'),
      words('c', 'Strike at the ferry quay'),
      words('d', 'Walrus on quay'),
    )
    expect([...(await find(query))].sort()).toEqual([...found].sort())
  })

  test('what is excluded within a bracket is the very word, as it is outside', async () => {
    const { file, find } = indexedDesk(open)
    await file(words('a', 'Harbour wall'), words('b', 'Lantern wall'))
    expect(await find('wall -harbor')).toHaveLength(2)
    expect(await find('(wall -harbor)')).toHaveLength(2)
    expect(await find('wall -(harbor wall)')).toHaveLength(2)
    expect(await find('wall (walrus OR -harbor)')).toHaveLength(2)
  })
}
