import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { z } from 'zod'

export const GeneratedArticle = z.object({
  id: z.string(),
  headline: z.string(),
  text: z.string(),
  published: z.string(),
  source: z.string(),
})
export type GeneratedArticle = z.infer<typeof GeneratedArticle>

export const GeneratedQuery = z.object({ query: z.string(), kind: z.enum(['short', 'headline']) })

/** What the generator of measuring data prints, a line at a time; always the same for the same arguments. */
export async function* generated<Line>(
  generator: string,
  args: readonly string[],
  schema: z.ZodType<Line>,
): AsyncGenerator<Line> {
  const { stdout } = spawn(process.execPath, [generator, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: stdout })) yield schema.parse(JSON.parse(line))
}
