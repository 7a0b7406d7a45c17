import type { Article, Basis, Draft } from '@clipdesk/core'

/** What may differ between two sample drafts. The same title is the same page. */
export interface Sample {
  readonly title?: string
  readonly key?: string | null
  readonly outlet?: string | null
  /** What the outlet and the authors are known from. Default: somebody gave the outlet, and of the authors it is not told. */
  readonly basis?: Basis
  readonly authors?: readonly string[]
  readonly tags?: readonly string[]
  readonly filed?: string
}

const BODY = [
  'The last ferry to Ostrow Island will leave an hour later from Monday, the harbour office said.',
  '“We heard the bakers, who kept missing it,” said the harbour master, Ilse Brandvold.',
]

/** A draft of an invented story. */
export function sampleDraft(sample: Sample = {}): Draft {
  const { title = 'Later ferry to Ostrow', key = null, filed = '2031-05-04T08:30:00.000Z' } = sample
  const { basis, authors } = sample
  const article = articleTitled(title)
  const source = { name: sample.outlet ?? null, domain: null }
  return {
    article: {
      ...article,
      source,
      tags: sample.tags ?? [],
      byline: authors ?? article.byline,
      bases: {
        ...(basis === undefined || authors?.length === 0 ? {} : { byline: basis }),
        ...(source.name === null ? {} : { source: basis ?? 'given' }),
      },
    },
    key,
    fingerprint: `print of ${article.text.toWellFormed()}`,
    filed,
  }
}

function articleTitled(title: string): Article {
  const text = [title, ...BODY].join('\n\n')
  return {
    text,
    url: null,
    headline: title,
    sections: ['Harbour'],
    tags: [],
    byline: ['Tove Lindqvist'],
    source: { name: null, domain: null },
    dateline: null,
    published: { value: '2031-05-03T17:05', zone: '+02:00', precision: 'minute', basis: 'text' },
    updated: null,
    language: 'en',
    captions: [],
    notices: [],
    paragraphs: BODY.map((paragraph) => {
      const start = text.indexOf(paragraph)
      return { start, end: start + paragraph.length, kind: 'paragraph' }
    }),
    furniture: [],
    spans: { headline: { start: 0, end: title.length } },
    bases: {},
    caveats: [],
  }
}
