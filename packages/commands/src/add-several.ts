import type { ClipdeskError } from '@clipdesk/core'
import { ask } from './ask.ts'
import { withFileName } from './collections/file-name.ts'
import type { Context } from './command.ts'
import { type Block, type CommandRequest, note, type Reply, refusalOf } from './reply.ts'

/** A page among several, and what is known of it; or why it could not be had. */
export type NamedPage = {
  /** How it is called, such as the name of its file. */
  readonly name: string
} & (
  | {
      readonly options: CommandRequest['options']
      /** What is filed in its place where it is no article or cannot be fetched, and what is said then. */
      readonly instead?: { readonly options: CommandRequest['options']; readonly said: string }
    }
  | { readonly refused: ClipdeskError }
)

/**
 * Files several pages one after the other, as one answer: each under its name, one that is refused with the reason. The answer is an
 * error only where none was filed.
 */
export async function addSeveral(pages: readonly NamedPage[], context: Context): Promise<Reply> {
  const replies: Reply[] = []
  for (const page of pages) replies.push(withFileName(await addOne(page, context), page.name))
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

async function addOne(page: NamedPage, context: Context): Promise<Reply> {
  if ('refused' in page) return refusalOf(page.refused)
  const reply = await ask({ name: 'add', options: page.options }, context)
  const { instead } = page
  if (instead === undefined || !(isNoArticle(reply) || isNotFetched(reply))) return reply
  const other = await ask({ name: 'add', options: instead.options }, context)
  // What is said of the link says more.
  if (other.error !== null) return isNotFetched(other) ? other : reply
  const why = isNotFetched(reply) ? reply.blocks : []
  return { ...other, blocks: [...other.blocks, ...why, note(instead.said)] }
}

const isNoArticle = ({ error }: Reply): boolean => error === 'no-article' || error === 'empty-page'

const isNotFetched = ({ error }: Reply): boolean => error?.startsWith('fetch-') === true
