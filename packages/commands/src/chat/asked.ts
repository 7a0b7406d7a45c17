import { ask } from '../ask.ts'
import type { Context } from '../command.ts'
import { type CommandRequest, note, type Reply } from '../reply.ts'

/** Asks a desk, once all that it takes is there. */
export type Asked = (context: Context) => Promise<Reply>

/** Fetches what is to be asked. Throws `ClipdeskError` for what a person can mend. */
export type Prepare = () => Promise<Asked>

/** What asks for a request as it stands. */
export const asking =
  (request: CommandRequest): Asked =>
  (context) =>
    ask(request, context)

/** The same with a sentence of ours below the answer, if there is one to say. */
export const withNote =
  (asked: Asked, text: string | null): Asked =>
  async (context) => {
    const reply = await asked(context)
    if (text === null) return reply
    return { ...reply, blocks: [...reply.blocks, note(text)] }
  }
