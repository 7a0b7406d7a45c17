import type { Edit, FiledArticle, PageDate, Paragraph } from '@clipdesk/core'

/** What matters of an article to an index. */
export interface IndexSample {
  readonly key: string
  readonly headline?: string
  readonly caption?: string
  readonly body?: readonly string[]
  readonly furniture?: string
  /** Whom a person said to speak in it: whoever says its first words. */
  readonly speaker?: string
  readonly outlet?: string
  readonly domain?: string
  readonly authors?: readonly string[]
  readonly sections?: readonly string[]
  readonly tags?: readonly string[]
  /** As in `PageDate.value`. */
  readonly published?: string
  readonly language?: string
  readonly edits?: readonly Edit[]
}

/** The article of a sample, with its number on the desk. */
export function filedSample(sample: IndexSample, number = 1): FiledArticle {
  const { key, headline = null, caption, body = [], furniture, speaker, edits = [] } = sample
  const { outlet = null, domain = null, published, language = null } = sample
  let text = headline === null ? '' : `${headline}\n\n`
  const add = (block: string) => {
    const start = text.length
    text += `${block}\n\n`
    return { start, end: start + block.length }
  }
  const paragraphs = body.map((block): Paragraph => ({ ...add(block), kind: 'paragraph' }))
  return {
    ...EMPTY,
    ...{ id: `id-${key}`, key, number, headline, paragraphs, language },
    captions: caption === undefined ? [] : [caption],
    furniture: furniture === undefined ? [] : [{ ...add(furniture), kind: 'related' }],
    edits: speaker === undefined ? edits : [...edits, givenSpeaker(speaker)],
    source: { name: outlet, domain },
    byline: sample.authors ?? [],
    sections: sample.sections ?? [],
    tags: sample.tags ?? [],
    published: published === undefined ? null : dateOf(published),
    text,
  }
}

const givenSpeaker = (name: string): Edit => ({
  kind: 'speaker',
  quote: { text: 'a', start: 0, end: 1 },
  name,
  given: { by: null, at: '2024-05-01T08:00:00.000Z' },
})

const PRECISIONS: Readonly<Record<number, PageDate['precision']>> = {
  4: 'year',
  7: 'month',
  10: 'day',
}

const dateOf = (value: string): PageDate => ({
  value,
  zone: null,
  precision: PRECISIONS[value.length] ?? 'minute',
  basis: 'text',
})

const EMPTY = {
  filed: '2024-05-01T08:00:00Z',
  url: null,
  dateline: null,
  updated: null,
  notices: [],
  spans: {},
  bases: {},
  caveats: [],
}
