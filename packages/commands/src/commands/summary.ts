import { z } from 'zod'
import { card, readWhole, summaryBlocks } from '../blocks.ts'
import { defineCommand } from '../command.ts'
import { articleOption, pickArticle } from '../pick-article.ts'
import { reply } from '../reply.ts'

/** The key sentences of an article. */
export const summary = defineCommand({
  name: 'summary',
  does: 'gives the key sentences of an article, word for word',
  permission: 'ask',
  text: 'article',
  textLabel: 'article',
  options: z.object({
    article: articleOption(),
    sentences: z.coerce
      .number()
      .int()
      .min(1)
      .max(20)
      .default(3)
      .describe('how many sentences, 1 to 20'),
  }),
  examples: [
    { command: 'summary', does: 'of the newest article' },
    { command: 'summary 12 --sentences 5', does: 'of article #12, a little longer' },
  ],
  async run({ desk }, { article: reference, sentences }) {
    const picked = await pickArticle(desk, reference)
    if ('refused' in picked) return picked.refused
    const { article } = picked
    return reply([
      card(article),
      ...summaryBlocks(article, desk.summarize(article, { sentences })),
      readWhole(article),
    ])
  },
})
