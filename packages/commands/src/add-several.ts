import type { ClipdeskError } from '@clipdesk/core'
import { ask } from './ask.ts'
import { withFileName } from './collections/file-name.ts'
import type { Context } from './command.ts'
import { type Block, type CommandRequest, note, type Reply, refusalOf } from './reply.ts'

/** A page among several, and what is known of it; or why it could not be had. */
export type NamedPage = {
  /** How it is called, such as the name of its file. */
  readonly name: string
} & ({ readonly options: CommandRequest['options'] } | { readonly refused: ClipdeskError })

/**
 * Files several pages one after the other, as one answer: each under its name, one that is refused with the reason. The answer is an
 * error only where none was filed.
 */
export async function addSeveral(pages: readonly NamedPage[], context: Context): Promise<Reply> {
  const replies: Reply[] = []
  for (const page of pages) {
    if ('refused' in page) replies.push(refusalOf(page.refused))
    else {
      const answer = await ask({ name: 'add', options: page.options }, context)
      replies.push(withFileName(answer, page.name))
    }
  }
  const [first] = replies
  if (first !== undefined && replies.length === 1) return first
  const blocks = replies.flatMap((reply, i): Block[] => [
    note(`${pages[i]?.name ?? ''}:`),
    ...reply.blocks,
  ])
  const filed = replies.some(({ error }) => error === null)
  return {
    blocks,
    error: filed ? null : (first?.error ?? null),
    invented: replies.some(({ invented }) => invented),
  }
}
