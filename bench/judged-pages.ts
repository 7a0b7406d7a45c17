import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { dataFolder } from './data-folder.ts'

/** The items of one part of a measuring set, `SET/PART.jsonl.gz`, in the form asked for; null, and said so, where it is not there. */
export function judgedPages<Item>(
  set: string,
  part: string,
  item: z.ZodType<Item>,
): readonly Item[] | null {
  const folder = dataFolder(set)
  const file = join(folder ?? '', `${part}.jsonl.gz`)
  if (folder === null || !existsSync(file)) return null
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => item.parse(JSON.parse(line)))
}

/** A page as text, and its body. */
export const TextPage = z.object({
  input: z.object({ id: z.string(), url: z.string().nullish(), text: z.string() }),
  gold: z.object({ body: z.string() }),
})
export type TextPage = z.infer<typeof TextPage>
