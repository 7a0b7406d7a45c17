import type { Library } from '@clipdesk/core'
import { ClipdeskError } from '@clipdesk/core'
import type { Context } from '../command.ts'
import { type Reply, refusalOf } from '../reply.ts'
import type { Prepare } from './asked.ts'
import type { Turns } from './turns.ts'

/** Ours: a minute's work at the most, during which others are answered. */
const MOST_AT_ONCE = 1_000

/** On behalf of a member of a chat, who may ask and file there. */
export const memberContext = (
  library: Library,
  desk: string,
  fetchPage: Context['fetchPage'],
): Context => ({
  desk: library.desk(desk),
  may: new Set(['ask', 'file']),
  fetchPage,
  mostAtOnce: MOST_AT_ONCE,
})

/** Fetches what is to be asked, and asks it in a turn of its own. What a person can mend is an answer, too. */
export async function workOut(prepare: Prepare, context: Context, turns: Turns): Promise<Reply> {
  try {
    const asked = await prepare()
    return await turns.take(() => asked(context))
  } catch (error) {
    if (error instanceof ClipdeskError) return refusalOf(error)
    throw error
  }
}
