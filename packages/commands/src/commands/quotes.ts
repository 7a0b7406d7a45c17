import type { QuoteQuery } from '@clipdesk/core'
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { saidOfNames } from '../edits/said-of-names.ts'
import { pageOption } from '../page-option.ts'
import { articleOption, nothingFiled, pickArticle } from '../pick-article.ts'
import { quotePassage } from '../quote-passage.ts'
import { note, refusal, reply, step } from '../reply.ts'
import { typedOption } from '../text-grammar.ts'
import { counted, shortened } from '../wording.ts'

const PAGE_SIZE = 8

const words = (means: string) => z.string().min(1).max(200).optional().describe(means)

/** Who said what: the quotes of an article, or of all. */
export const quotes = defineCommand({
  name: 'quotes',
  does: 'finds who said what, word for word, with the place',
  permission: 'ask',
  text: 'by',
  textLabel: 'speaker',
  options: z.object({
    by: words('who said it; all articles'),
    to: words('to whom it was said'),
    about: words('words that it or its paragraph has'),
    in: articleOption('only in this article: its number, or words of it'),
    kind: z
      .enum(['direct', 'mixed', 'indirect'])
      .optional()
      .describe('direct (whole sentences), mixed (parts of them) or indirect (no marks)'),
    page: pageOption(PAGE_SIZE, 'quotes'),
  }),
  examples: [
    { command: 'quotes Olsen', does: 'what Olsen said, in all articles' },
    { command: 'quotes --in 12', does: 'who said what in article #12' },
    {
      command: 'quotes Olsen --about "sea wall"',
      does: 'what Olsen said where the sea wall comes up',
    },
  ],
  async run({ desk }, { page, in: reference, by, to, about, kind }) {
    const query: QuoteQuery = {
      ...(by === undefined ? {} : { by }),
      ...(to === undefined ? {} : { to }),
      ...(about === undefined ? {} : { about }),
      ...(kind === undefined ? {} : { kind }),
    }
    const isBare = Object.keys(query).length === 0
    if ((await desk.count()) === 0) return nothingFiled()
    const picked = reference === undefined && !isBare ? null : await pickArticle(desk, reference)
    if (picked !== null && 'refused' in picked) return picked.refused
    const place = picked === null ? {} : { in: picked.article.id }
    const skip = (page - 1) * PAGE_SIZE
    const { hits, total } = await desk.quotes({ ...query, ...place }, { limit: PAGE_SIZE, skip })
    const number = picked === null ? null : picked.article.number
    if (total === 0) return noneFound(query, number)
    if (hits.length === 0)
      return refusal('nothing-found', `There are only ${counted(total, 'quote')}.`)
    const where = number === null ? '' : ` in article #${number}`
    const shown = total <= PAGE_SIZE ? '' : `: ${skip + 1} to ${skip + hits.length}`
    const heading = note(`${counted(total, 'quote')}${where}${shown}.`)
    // The number alone: a shell takes what begins with # for a comment.
    const options = { ...query, ...(number === null ? {} : { in: String(number) }), page: page + 1 }
    const more =
      skip + hits.length < total
        ? [step(lineOf(options), 'see more', { name: 'quotes', options }, { continues: true })]
        : []
    const names = saidOfNames(await desk.givenNames(), hits)
    return reply([heading, ...hits.map(quotePassage), ...names, ...more])
  },
})

function noneFound({ by, to, about, kind }: QuoteQuery, number: number | null) {
  const asked = [
    kind,
    by === undefined ? undefined : `by “${shortened(by)}”`,
    to === undefined ? undefined : `to “${shortened(to)}”`,
    about === undefined ? undefined : `about “${shortened(about)}”`,
    number === null ? undefined : `in article #${number}`,
  ].filter((part) => part !== undefined)
  const text = `No quote ${asked.join(' ')}.`
  return refusal(
    'nothing-found',
    number === null ? `${text} Try fewer words, or a name as the articles print it.` : text,
  )
}

function lineOf(options: Readonly<Record<string, string | number>>): string {
  const { by, ...others } = options
  const named = Object.entries(others).map(([name, value]) => typedOption(name, String(value)))
  return ['quotes', ...(by === undefined ? [] : [by]), ...named].join(' ')
}
