import type { ComparedStory, CompareSubject } from '@clipdesk/core'
import { z } from 'zod'
import { card } from '../blocks.ts'
import { changeBlocks, copyNotes } from '../changes.ts'
import { defineCommand } from '../command.ts'
import { comparedBlocks } from '../compared.ts'
import { nothingFiled } from '../pick-article.ts'
import { type Block, heading, note, type Reply, refusal, reply, step } from '../reply.ts'
import { taking } from '../taken.ts'
import { counted, ofOutlets, shortened } from '../wording.ts'

/** One story across outlets. */
export const compare = defineCommand({
  name: 'compare',
  does: 'shows one story across outlets: what they share, and where they differ',
  permission: 'ask',
  text: 'articles',
  textLabel: 'articles',
  options: z.object({
    articles: taking(
      'article',
      z
        .string()
        .max(1000)
        .optional()
        .describe(
          'the number of one, to find the others on its story; several numbers; or words of the story',
        ),
    ),
  }),
  examples: [
    { command: 'compare 12', does: 'article #12 and the others on its story' },
    { command: 'compare 12 14 17', does: 'these three' },
    { command: 'compare harbour strike', does: 'the story that these words find' },
  ],
  async run({ desk }, { articles: asked = '' }) {
    if ((await desk.count()) === 0) return nothingFiled()
    const subject = subjectOf(asked) ?? (await newestOn(desk))
    const story = await desk.compare(subject)
    return answer(story, asked)
  },
})

/** "12", "#12 #14", "12, 14 and 17" are numbers; all else is words. */
function subjectOf(asked: string): CompareSubject | null {
  if (asked.trim() === '') return null
  if (!NUMBERS.test(asked)) return { topic: asked }
  const numbers = (asked.match(/\d+/g) ?? []).map(Number)
  const [only] = numbers
  return numbers.length === 1 && only !== undefined ? { article: only } : { articles: numbers }
}

const NUMBERS = /^\s*#?\d{1,9}(?:(?:\s*,\s*|\s+)(?:and\s+)?#?\d{1,9})*\s*$/

async function newestOn(desk: {
  recent(window: { limit: number }): Promise<readonly { number: number }[]>
}): Promise<CompareSubject> {
  const [newest] = await desk.recent({ limit: 1 })
  return { article: newest?.number ?? 1 }
}

function answer({ articles, comparison, copies, left }: ComparedStory, asked: string): Reply {
  const [only] = articles
  if (only === undefined)
    return refusal('nothing-found', `Nothing on this desk has ${shortened(asked)}.`)
  if (comparison === null)
    return refusal(
      'nothing-found',
      `No other article on this desk tells the story of #${only.number}.`,
      [
        card(only),
        step('recent', 'see other articles and their numbers', { name: 'recent', options: {} }),
      ],
    )
  const more = left === 0 ? '' : ` ${counted(left, 'more article')} of the story left out.`
  const told: Block[] = [
    note(`${counted(articles.length, 'article')}${ofOutlets(articles)}, in time order.${more}`),
    ...articles.map(card),
  ]
  // Two articles of one text: what they share is nearly all, so what was changed is told.
  const [pair] = copies
  if (articles.length === 2 && pair !== undefined) return reply([...told, ...changeBlocks(pair)])
  const same = copies.length === 0 ? [] : [heading('The same text'), ...copies.flatMap(copyNotes)]
  return reply([...told, ...same, ...comparedBlocks(comparison)])
}
