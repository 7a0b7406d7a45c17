import { type Context, type Reply, refusalOf } from '@clipdesk/commands'
import {
  type Answer,
  type Answers,
  noteReply,
  type Prepare,
  type Turns,
} from '@clipdesk/commands/chat'
import { ClipdeskError, type Library } from '@clipdesk/core'
import type { webApi } from '@slack/bolt'
import type { Delivery, Spot } from './delivery.ts'
import { messageOf, noteMessage, questionMessage } from './message.ts'
import type { Part } from './part.ts'
import { isPublic, PRIVATE_QUESTION } from './private-place.ts'
import { renderReply } from './render.ts'
import { sendFile } from './send-file.ts'

/** What answering needs. */
export interface Answering {
  readonly library: Library
  readonly answers: Answers<Part>
  readonly turns: Turns
  readonly client: webApi.WebClient
  readonly log: (line: string) => void
}

/** Something that somebody did in Slack: who and where, on which desk, and how answers reach them. */
export interface Visit extends Spot {
  readonly desk: string
  /** Whether there is anybody there to share an answer with. One that comes with a file is not shared: the file is not theirs. */
  readonly shareable: boolean
  readonly delivery: Delivery
  /** Set for somebody of another workspace, who may not use the desk. */
  readonly isOutsider?: boolean
}

/** The desk of a workspace. Names of desks have small letters, and Slack's ids none. */
export const deskName = (team: string): string => `slack:${team.toLowerCase()}`

/** Answers, to the one who asked alone. */
export async function answer(visit: Visit, answering: Answering, prepare: Prepare): Promise<void> {
  await put(visit, answering, prepare, 'show')
}

/** The same in place of the message whose button was clicked. */
export async function answerInPlace(
  visit: Visit,
  answering: Answering,
  prepare: Prepare,
): Promise<void> {
  await put(visit, answering, prepare, 'replace')
}

/** The same for what files something: from a place that not everybody can read, only after a yes. */
export async function answerFiling(
  visit: Visit,
  answering: Answering,
  prepare: Prepare,
): Promise<void> {
  if (await isPublic(visit.channel, answering.client)) return answer(visit, answering, prepare)
  const rendered = renderReply(noteReply(PRIVATE_QUESTION))
  const { id } = keep(visit, answering, { rendered, shareable: false, waiting: prepare })
  await visit.delivery.show(questionMessage(rendered, id))
}

/** Works out an answer and delivers it. Each begins in a turn of its own. */
async function put(
  visit: Visit,
  answering: Answering,
  prepare: Prepare,
  how: 'show' | 'replace',
): Promise<void> {
  const context = contextOf(visit, answering)
  const reply = await mendable(async () => {
    const asked = await prepare()
    return answering.turns.take(() => asked(context))
  })
  const rendered = renderReply(reply)
  const shareable = visit.shareable && reply.error === null && rendered.file === null
  const kept = keep(visit, answering, { rendered, shareable, waiting: null })
  await visit.delivery[how](messageOf(rendered, placeOf(kept, 0)))
  await deliverFile(visit, answering, rendered.file)
}

/** Sends the file of a very long answer, if it has one, in direct messages; says so, or why it could not be sent. */
export async function deliverFile(
  visit: Visit,
  { client, log }: Answering,
  file: string | null,
): Promise<void> {
  if (file === null) return
  const said = await sendFile(file, visit, client, log)
  if (said !== null) await visit.delivery.show(noteMessage(said))
}

/** On whose behalf something is answered. */
export const contextOf = ({ desk }: Visit, { library }: Answering): Context => ({
  desk: library.desk(desk),
  may: new Set(['ask', 'file']),
})

/** Where a page of an answer stands. */
export const placeOf = ({ id, shareable }: Answer<Part>, page: number) => ({
  answer: id,
  page,
  shareable,
})

const keep = (
  { user, desk }: Visit,
  { answers }: Answering,
  answer: Pick<Answer<Part>, 'rendered' | 'shareable' | 'waiting'>,
): Answer<Part> => answers.keep({ user, desk, ...answer })

/** What a person can mend is an answer, too. */
async function mendable(work: () => Promise<Reply>): Promise<Reply> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ClipdeskError) return refusalOf(error)
    throw error
  }
}
