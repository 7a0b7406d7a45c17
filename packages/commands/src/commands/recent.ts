import { z } from 'zod'
import { card } from '../blocks.ts'
import { defineCommand } from '../command.ts'
import { pageOption } from '../page-option.ts'
import { nothingFiled } from '../pick-article.ts'
import { type Block, note, refusal, reply, step } from '../reply.ts'
import { counted } from '../wording.ts'

const PAGE_SIZE = 10
/** All of a desk can be gone through. */
const OLDEST_PAGE = 100_000

/** What was filed last. */
export const recent = defineCommand({
  name: 'recent',
  does: 'lists what was filed last',
  permission: 'ask',
  text: null,
  textLabel: null,
  options: z.object({
    page: pageOption(PAGE_SIZE, 'articles', OLDEST_PAGE),
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
        step('recent', 'begin at the newest', { name: 'recent', options: {} }),
      ])
    }
    const blocks: Block[] = [note(heading(total, skip, articles.length)), ...articles.map(card)]
    if (skip + articles.length < total) blocks.push(older(page + 1))
    return reply(blocks)
  },
})

const older = (page: number) =>
  step(
    `recent --page ${page}`,
    'see older ones',
    { name: 'recent', options: { page } },
    { continues: true },
  )

const heading = (total: number, skip: number, shown: number): string =>
  total <= PAGE_SIZE
    ? `${counted(total, 'article')}, newest first.`
    : `${counted(total, 'article')}, newest first: ${skip + 1} to ${skip + shown}.`
