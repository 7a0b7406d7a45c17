import { type FiledArticle, findNames, findQuotes, type Span } from '@clipdesk/core'
import { z } from 'zod'
import { card, caveatNotes } from '../blocks.ts'
import { defineCommand } from '../command.ts'
import { articleOption, pickArticle } from '../pick-article.ts'
import { type BodyParagraph, type Field, note, reply } from '../reply.ts'
import { counted, dateForPeople } from '../wording.ts'

/** An article whole: its fields and its body, paragraph by paragraph. */
export const article = defineCommand({
  name: 'article',
  does: 'shows an article whole, its paragraphs numbered',
  permission: 'ask',
  text: 'article',
  textLabel: 'article',
  options: z.object({
    article: articleOption(),
    mark: z.enum(['quotes', 'names']).optional().describe('sets off its quotes or its names'),
  }),
  examples: [
    { command: 'article 12', does: 'read article #12' },
    { command: 'article 12 --mark quotes', does: 'with what is quoted set off' },
  ],
  async run({ desk }, { article: reference, mark }) {
    const picked = await pickArticle(desk, reference)
    if ('refused' in picked) return picked.refused
    const found = picked.article
    return reply([
      card(found),
      ...fields(found),
      ...body(found, marksOf(found, mark)),
      ...caveatNotes(found),
      furniture(found),
    ])
  },
})

function fields(found: FiledArticle): Field[] {
  const { sections, tags, dateline, captions, notices, updated, filed } = found
  const all: Field[] = [
    field('Sections', sections),
    field('Tags', tags),
    field('Dateline', dateline === null ? [] : [dateline]),
    field('Updated', updated === null ? [] : [dateForPeople(updated)]),
    field('Notices', notices),
    field('Captions', captions),
    field('From the page’s metadata', fromMetadata(found)),
    field('Filed', [filed.slice(0, 10)]),
  ]
  return all.filter(({ values }) => values.length > 0)
}

/** What its markup or its headers say, rather than its printed text. */
const fromMetadata = ({ bases, published }: FiledArticle): string[] => [
  ...Object.entries(META_NAMES).flatMap(([name, shown]) =>
    Object.entries(bases).some(([key, basis]) => key === name && basis === 'metadata')
      ? [shown]
      : [],
  ),
  ...(published?.basis === 'metadata' ? ['date'] : []),
]

const META_NAMES = { headline: 'headline', byline: 'author', source: 'outlet' } as const

const field = (name: string, values: readonly string[]): Field => ({ kind: 'field', name, values })

const body = ({ text, paragraphs }: FiledArticle, marks: readonly Span[]): BodyParagraph[] =>
  paragraphs.map(({ start, end, kind }, i) => ({
    kind: 'paragraph',
    paragraph: i + 1,
    style: kind,
    text: text.slice(start, end),
    marks: marks
      .filter((mark) => start <= mark.start && mark.end <= end)
      .map((mark) => ({ start: mark.start - start, end: mark.end - start })),
  }))

/** What is to be set off, in the order of the text; none within another. */
function marksOf(found: FiledArticle, mark: 'quotes' | 'names' | undefined): Span[] {
  if (mark === undefined) return []
  const spans: Span[] =
    mark === 'quotes' ? findQuotes(found) : findNames(found).flatMap(({ mentions }) => mentions)
  let end = 0
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .filter((span) => {
      const isApart = span.start >= end
      if (isApart) end = span.end
      return isApart
    })
}

/** Nothing of a page is thrown away; what is not shown is counted. */
const furniture = ({ furniture: lines }: FiledArticle) =>
  note(
    lines.length === 0
      ? 'No other lines were on the page.'
      : `${counted(lines.length, 'line')} around the article (menus, links, legal lines) ${lines.length === 1 ? 'is' : 'are'} kept and not shown.`,
  )
