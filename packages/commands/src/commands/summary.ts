import { type FiledArticle, openingOf, type SummaryOptions, whoSaidWhat } from '@clipdesk/core'
import { z } from 'zod'
import { card, passage, readWhole, summaryBlocks } from '../blocks.ts'
import { briefingReply } from '../briefing.ts'
import { type Context, defineCommand } from '../command.ts'
import { keyFactBlocks } from '../key-facts.ts'
import { articleOption, nothingFiled, pickArticle } from '../pick-article.ts'
import { quotePassage } from '../quote-passage.ts'
import { type Block, note, refusal, reply } from '../reply.ts'
import { taking } from '../taken.ts'
import { counted } from '../wording.ts'

const SENTENCES = 3
const MOST = 20
const LONGEST = 1_000
/** All quotes of an article that a reader can be told of. */
const QUOTES = 1_000

const STYLES = ['key', 'lede', 'bullets', 'who-said-what'] as const
type Style = (typeof STYLES)[number]

/** The key sentences of an article, or of a topic across outlets. */
export const summary = defineCommand({
  name: 'summary',
  does: 'gives the key sentences of an article or a topic, word for word',
  permission: 'ask',
  text: 'article',
  textLabel: 'article',
  options: z.object({
    article: articleOption(),
    topic: taking(
      'query',
      z
        .string()
        .max(1000)
        .optional()
        .describe('instead of one article, all that a search for this finds, across outlets'),
    ),
    sentences: z.coerce
      .number()
      .int()
      .min(1)
      .max(MOST)
      .optional()
      .describe(`how many sentences, 1 to ${MOST}`),
    words: z.coerce
      .number()
      .int()
      .min(1)
      .max(LONGEST)
      .optional()
      .describe(`instead, as many sentences as fit into so many words, 1 to ${LONGEST}`),
    style: z
      .enum(STYLES)
      .default('key')
      .describe(
        'key (sentences that tell most), lede (how it opens), bullets (sentences each for itself) or who-said-what',
      ),
  }),
  examples: [
    { command: 'summary', does: 'of the newest article' },
    { command: 'summary 12 --sentences 5', does: 'of article #12, a little longer' },
    { command: 'summary 12 --style who-said-what', does: 'a quote of everybody who speaks in it' },
    { command: 'summary --topic "harbour strike"', does: 'of all articles on it, in time order' },
  ],
  async run(context, { article: reference, topic, style, ...length }) {
    if (length.sentences !== undefined && length.words !== undefined)
      return refusal('bad-options', 'Give sentences or words, not both.')
    const { desk } = context
    if (topic !== undefined) {
      if ((await desk.count()) === 0) return nothingFiled()
      return briefingReply(
        await desk.brief(topic, { sentences: length.sentences ?? 2 * SENTENCES }),
      )
    }
    const picked = await pickArticle(desk, reference)
    if ('refused' in picked) return picked.refused
    const { article } = picked
    const told = await STYLED[style](context, article, length)
    return reply([card(article), ...told, readWhole(article)])
  },
})

interface Length {
  readonly sentences?: number | undefined
  readonly words?: number | undefined
}

const STYLED: Readonly<
  Record<Style, (context: Context, article: FiledArticle, length: Length) => Promise<Block[]>>
> = {
  key: async ({ desk }, article, length) => [
    ...summaryBlocks(article, desk.summarize(article, lengthOf(length))),
    ...keyFactBlocks(article),
  ],
  lede: async (_, article) =>
    openingOf(article).map(({ paragraph, ...span }) =>
      passage(article, span, { paragraph, voice: 'outlet' }),
    ),
  bullets: async ({ desk }, article, length) =>
    summaryBlocks(
      article,
      desk.summarize(article, { ...lengthOf(length, BULLETS), standingAlone: true }),
    ),
  'who-said-what': whoSaid,
}

/** Bullets are short. */
const BULLETS = 5

const lengthOf = ({ sentences, words }: Length, otherwise = SENTENCES): SummaryOptions =>
  words === undefined ? { sentences: sentences ?? otherwise } : { words }

async function whoSaid(
  { desk }: Context,
  article: FiledArticle,
  { sentences = MOST }: Length,
): Promise<Block[]> {
  const { hits, total } = await desk.quotes({ in: article.id }, { limit: QUOTES })
  const told = whoSaidWhat(hits, sentences)
  if (told.length === 0) return [note('It quotes nobody.')]
  const shown = told.reduce((sum, { count }) => sum + count, 0)
  const left = total - shown
  return [
    note(`${counted(told.length, 'speaker')}, ${counted(total, 'quote')}; of each speaker one.`),
    ...told.flatMap(({ hit, count }) => [
      quotePassage(hit),
      ...(count === 1 ? [] : [note(`${counted(count - 1, 'more quote')} of the same speaker.`)]),
    ]),
    ...(left === 0 ? [] : [note(`${counted(left, 'other quote')} not shown.`)]),
  ]
}
