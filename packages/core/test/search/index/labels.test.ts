import { filedSample } from '@clipdesk/conformance'
import { describe, expect, test } from 'vitest'
import { labelsOf } from '../../../src/search/index/labels.ts'

const labelsFor = (sample: Omit<Parameters<typeof filedSample>[0], 'key'>) =>
  labelsOf(filedSample({ key: 'a', ...sample })).sort()

describe('an article is picked out by', () => {
  test.each<[what: string, labels: readonly string[], sample: Parameters<typeof labelsFor>[0]]>([
    ['nothing, where it has nothing', [], {}],
    ['the words of its headline', ['title:erdogan', 'title:vote'], { headline: 'Erdoğan: vote' }],
    [
      'its outlet and two words of it',
      ['source:bee', 'source:the', 'source:the bee'],
      { outlet: 'The Bee' },
    ],
    [
      'its domain',
      ['source:bee', 'source:bee example', 'source:example'],
      { domain: 'bee.example' },
    ],
    ['each author by himself', ['author:ana', 'author:jan'], { authors: ['Ana', 'Jan'] }],
    [
      'sections and tags',
      ['section:ships', 'section:sport'],
      { sections: ['Sport'], tags: ['Ships'] },
    ],
    ['its language with and without the region', ['lang:en', 'lang:en-gb'], { language: 'en-GB' }],
    ['its language', ['lang:de'], { language: 'de' }],
    ['its having a date', ['has:date'], { published: '2024' }],
  ])('%s', (_, labels, sample) => {
    expect(labelsFor(sample)).toEqual(labels)
  })
})
