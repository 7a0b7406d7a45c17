import type { Desk, FiledArticle } from '@clipdesk/core'
import { z } from 'zod'
import { card } from '../blocks.ts'
import { defineCommand } from '../command.ts'
import { givenEdits } from '../edits/given-edits.ts'
import { givenSpeaker, noSuchQuote, quotesIn } from '../edits/quotes-in.ts'
import { shownEdits } from '../edits/shown-edits.ts'
import { meantBy, UNDO_WORDS } from '../edits/undone.ts'
import { articleOption, isByNumber, pickArticle } from '../pick-article.ts'
import { example, note, type Reply, refusal, reply } from '../reply.ts'
import { shortened } from '../wording.ts'

const words = (most: number, means: string) =>
  z.string().trim().min(1).max(most).optional().describe(means)

/** What the desk got wrong, a person puts right. */
export const edit = defineCommand({
  name: 'edit',
  does: 'puts right what was read of an article, or lists what was put right',
  permission: 'file',
  text: 'article',
  textLabel: 'article',
  options: z.object({
    article: articleOption(),
    headline: words(500, 'its headline'),
    outlet: words(200, 'the outlet that published it'),
    author: words(500, 'who wrote it; several parted by commas'),
    date: words(40, 'when it was published: 2024-03-04, 2024-03-04T10:32 or 2024-03'),
    speaker: words(200, 'who says a quote; --quote tells which'),
    quote: z.coerce
      .number()
      .int()
      .min(1)
      .max(100_000)
      .optional()
      .describe('the number of that quote; leave it out to see them all with their numbers'),
    same: words(400, 'two names that are one: "NAME = OTHER NAME", on the whole desk'),
    different: words(400, 'two names that are not one: "NAME = OTHER NAME", on the whole desk'),
    undo: words(400, `what to take back: ${UNDO_WORDS}`),
  }),
  examples: [
    { command: 'edit 12 --outlet "Harbor Times" --date 2024-03-04', does: 'say what is right' },
    { command: 'edit 12 --speaker "Mara Olsen" --quote 3', does: 'say who says the third quote' },
    { command: 'edit 12 --same "M. Olsen = Mara Olsen"', does: 'say that two names are one' },
    { command: 'edit 12', does: 'see what was put right, by whom and when' },
  ],
  async run({ desk, asker }, { article: reference, undo, speaker, quote, ...facts }) {
    const isSetting =
      speaker !== undefined || Object.values(facts).some((fact) => fact !== undefined)
    const isChange = isSetting || undo !== undefined || quote !== undefined
    if (isChange && !isByNumber(reference)) return unnamed()
    const picked = await pickArticle(desk, reference)
    if ('refused' in picked) return picked.refused
    const { article } = picked
    if (!isChange) return listed(desk, article, null)
    if (undo !== undefined)
      return isSetting
        ? refusal('bad-options', ONE_AT_A_TIME)
        : takeBack(desk, article, { undo, quote })
    const quotes = await quotesIn(desk, article)
    const given = { by: asker?.trim() || null, at: new Date().toISOString() }
    const edits = givenEdits(facts, article, given)
    if (speaker === undefined && quote !== undefined) return refusal('bad-options', NO_SPEAKER)
    if (speaker !== undefined) {
      const made = givenSpeaker(quotes, article, { name: speaker, quote, given })
      if ('refused' in made) return made.refused
      edits.push(made)
    }
    return listed(
      desk,
      await desk.edit(article.id, edits),
      `Article #${article.number} is put right.`,
    )
  },
})

const ONE_AT_A_TIME = 'Put something right or take something back, not both at once.'
const NO_SPEAKER = 'Say with --speaker who says the quote.'

/** Words find articles, and what was meant for an option may have become such words: nothing is changed by a guess. */
const unnamed = (): Reply =>
  refusal(
    'bad-options',
    'Name the article by its number, and put what belongs together in quotation marks. Nothing was changed.',
    [example('edit 12 --headline "Night ferry"', 'for example')],
  )

async function takeBack(
  desk: Desk,
  article: FiledArticle,
  { undo, quote }: { readonly undo: string; readonly quote: number | undefined },
): Promise<Reply> {
  const quotes = await quotesIn(desk, article)
  if (quote !== undefined && !quotes.some(({ number }) => number === quote))
    return noSuchQuote(article, quotes, quote)
  const isMeant = meantBy(undo, article, { quotes, quote })
  if (!article.edits.some(isMeant)) {
    const text = `Nothing like "${shortened(undo)}" was put right in article #${article.number}.`
    return refusal('nothing-found', text, shownEdits(article, quotes, await desk.givenNames()))
  }
  return listed(desk, await desk.undo(article.id, isMeant), 'It is as the page has it again.')
}

/** What was put right in an article, below what was done just now; each with who gave it, which the card need not say again. */
async function listed(desk: Desk, article: FiledArticle, done: string | null): Promise<Reply> {
  const shown = shownEdits(article, await quotesIn(desk, article), await desk.givenNames())
  const none = shown.length === 0 ? [note('All of it is as it was read.')] : []
  const facts = { ...card(article), given: null }
  return reply([...(done === null ? [] : [note(done)]), facts, ...shown, ...none])
}
