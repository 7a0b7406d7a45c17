import { z } from 'zod'
import { card } from '../blocks.ts'
import { defineCommand } from '../command.ts'
import { nothingFiled } from '../pick-article.ts'
import { type Block, example, note, refusal, reply } from '../reply.ts'
import { counted } from '../wording.ts'

const PAGE_SIZE = 10

/** What was filed last. */
export const recent = defineCommand({
  name: 'recent',
  does: 'lists what was filed last',
  permission: 'ask',
  text: null,
  textLabel: null,
  options: z.object({
    page: z.coerce
      .number()
      .int()
      .min(1)
      .max(100_000)
      .default(1)
      .describe(`which ${PAGE_SIZE} articles`),
  }),
  examples: [{ command: 'recent', does: `the newest ${PAGE_SIZE}` }],
  async run({ desk }, { page }) {
    const skip = (page - 1) * PAGE_SIZE
    const [articles, total] = await Promise.all([
      desk.recent({ limit: PAGE_SIZE, skip }),
      desk.count(),
    ])
    if (total === 0) return nothingFiled()
    if (articles.length === 0) {
      return refusal('nothing-found', `This desk has only ${counted(total, 'article')}.`, [
        example('recent', 'begin at the newest'),
      ])
    }
    const blocks: Block[] = [note(heading(total, skip, articles.length)), ...articles.map(card)]
    if (skip + articles.length < total)
      blocks.push(example(`recent --page ${page + 1}`, 'see older ones'))
    return reply(blocks)
  },
})

const heading = (total: number, skip: number, shown: number): string =>
  total <= PAGE_SIZE
    ? `${counted(total, 'article')}, newest first.`
    : `${counted(total, 'article')}, newest first: ${skip + 1} to ${skip + shown}.`
