import { type Desk, foldedName, type QuoteAnswer, type QuoteQuery } from '@clipdesk/core'
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { namesFor } from '../edits/names-for.ts'
import { saidOfNames } from '../edits/said-of-names.ts'
import { pageOption } from '../page-option.ts'
import { articleOption, nothingFiled, pickArticle } from '../pick-article.ts'
import { quotePassage } from '../quote-passage.ts'
import { note, refusal, reply, step } from '../reply.ts'
import { unreadForPeople } from '../search-wording.ts'
import { taking } from '../taken.ts'
import { typedOption } from '../text-grammar.ts'
import { counted, listForPeople, shortened } from '../wording.ts'

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
    by: taking('speaker', words('who said it; all articles')),
    to: taking('person', words('to whom it was said')),
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
    const answer = await desk.quotes({ ...query, ...place }, { limit: PAGE_SIZE, skip })
    const { hits, total } = answer
    const number = picked === null ? null : picked.article.number
    if (total === 0) return noneFound(query, number, { answer, names: await namesLike(desk, by) })
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
    const fitting = by === undefined ? [] : namesFor(by, answer)
    const unread = unreadForPeople(answer)
    const notes = [heading, ...fitting, ...(unread === null ? [] : [note(unread)])]
    return reply([...notes, ...hits.map(quotePassage), ...names, ...more])
  },
})

function noneFound(
  { by, to, about, kind }: QuoteQuery,
  number: number | null,
  { answer, names }: { readonly answer: QuoteAnswer; readonly names: readonly string[] },
) {
  const unread = unreadForPeople(answer)
  const asked = [
    kind,
    by === undefined ? undefined : `by “${shortened(by)}”`,
    to === undefined ? undefined : `to “${shortened(to)}”`,
    about === undefined ? undefined : `about “${shortened(about)}”`,
    number === null ? undefined : `in article #${number}`,
  ].filter((part) => part !== undefined)
  const advice = number === null ? ['Try fewer words, or a name as the articles print it.'] : []
  const said = [
    `No quote ${asked.join(' ')}.`,
    ...(unread === null ? advice : [unread]),
    ...(names.length === 0
      ? []
      : [`Names here that begin alike: ${listForPeople(names.map(shortened))}.`]),
  ]
  return refusal('nothing-found', said.join(' '))
}

/** In letters. Ours: enough to tell names apart, and before most slips of the keys. */
const BEGINNING = 4
const SUGGESTED = 3

/** Names of the desk that begin like the last word of one that nobody there has; none where somebody has it. */
async function namesLike(desk: Desk, name = ''): Promise<string[]> {
  const beginning = name.trim().split(/\s+/).at(-1)?.slice(0, BEGINNING) ?? ''
  if (beginning.length < BEGINNING) return []
  const found = await desk.complete('speaker', beginning, { limit: SUGGESTED })
  const names = found.map(({ value }) => value)
  return names.some((one) => foldedName(one).includes(foldedName(name))) ? [] : names
}

function lineOf(options: Readonly<Record<string, string | number>>): string {
  const { by, ...others } = options
  const named = Object.entries(others).map(([name, value]) => typedOption(name, String(value)))
  return ['quotes', ...(by === undefined ? [] : [by]), ...named].join(' ')
}
