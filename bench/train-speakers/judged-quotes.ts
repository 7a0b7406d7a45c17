import { type Article, ClipdeskError, readArticle } from '@clipdesk/core'
import { z } from 'zod'
import { type Frame, framesOf } from '../../packages/core/src/extract/quotes/frames.ts'
import { judgedPages } from '../judged-pages.ts'

const Offsets = z.tuple([z.number(), z.number()])
const Judged = z.object({
  input: z.object({ id: z.string(), text: z.string() }),
  gold: z.object({
    marked: z.array(
      z.object({
        start: z.number(),
        end: z.number(),
        speaker: z.object({ text: z.string(), spans: z.array(Offsets) }),
      }),
    ),
    contents: z.array(Offsets),
  }),
})

/** What was marked in an article: quotations with their speakers, and all that is attributed to anybody. */
export type Gold = z.infer<typeof Judged>['gold']

/** An article whose quotations were marked by hand, taken apart. */
export interface JudgedArticle {
  readonly outlet: string
  readonly frames: readonly Frame[]
  readonly gold: Gold
}

/** All of them, or null where they are not at hand. */
export function judgedArticles(): JudgedArticle[] | null {
  const pages = judgedPages('quotes', 'polnear', Judged)
  return (
    pages?.flatMap(({ input, gold }) => {
      const article = readOrNull(input.text)
      const outlet = input.id.split('_')[0] ?? ''
      return article === null ? [] : [{ outlet, gold, frames: framesOf(article) }]
    }) ?? null
  )
}

function readOrNull(text: string): Article | null {
  try {
    return readArticle({ text })
  } catch (error) {
    if (error instanceof ClipdeskError) return null
    throw error
  }
}

interface Place {
  readonly start: number
  readonly end: number
}

/** Intersection over union. */
export function overlap(a: Place, b: Place): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}
