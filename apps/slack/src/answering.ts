import type { Context } from '@clipdesk/commands'
import {
  type Answer,
  type Answers,
  memberContext,
  NOT_DRAWN,
  noteReply,
  oneLine,
  type Prepare,
  painted,
  placeOf,
  privateQuestion,
  type Rendered,
  type Turns,
  workOut,
} from '@clipdesk/commands/chat'
import type { Library } from '@clipdesk/core'
import type { webApi } from '@slack/bolt'
import type { Delivery, Spot } from './delivery.ts'
import { escapeText, messageOf, noteMessage, questionMessage } from './message.ts'
import type { Part } from './part.ts'
import { isPublic } from './private-place.ts'
import { renderReply } from './render.ts'
import { type OwnFile, sendFile } from './send-file.ts'

/** What answering needs. */
export interface Answering {
  readonly library: Library
  readonly answers: Answers<Part>
  readonly turns: Turns
  readonly fetchPage: Context['fetchPage']
  readonly client: webApi.WebClient
  readonly log: (line: string) => void
}

/** Something that somebody did in Slack: who and where, on which desk, and how answers reach them. */
export interface Visit extends Spot {
  readonly desk: string
  /** Whether there is anybody there to share an answer with. One that comes with a file is not shared: the file is not theirs. */
  readonly shareable: boolean
  readonly delivery: Delivery
  /** Whether it is somebody of another workspace, who may not use the desk. */
  readonly isOutsider: boolean
}

/** The desk of a workspace. Names of desks have small letters, and Slack's ids none. */
export const deskName = (team: string): string => `slack:${team.toLowerCase()}`

/** Answers, to the one who asked alone; whether it did what was asked. */
export const answer = (visit: Visit, answering: Answering, prepare: Prepare): Promise<boolean> =>
  put(visit, answering, prepare, 'show')

/** The same in place of the message whose button was clicked, unless it failed: that message stays to be clicked again. */
export const answerInPlace = (
  visit: Visit,
  answering: Answering,
  prepare: Prepare,
): Promise<boolean> => put(visit, answering, prepare, 'replace')

/** The same for what files something: from a place that not everybody can read, only after a yes. */
export async function answerFiling(
  visit: Visit,
  answering: Answering,
  prepare: Prepare,
): Promise<void> {
  if (await isPublic(visit.channel, answering.client)) {
    await answer(visit, answering, prepare)
    return
  }
  const rendered = renderReply(noteReply(privateQuestion('workspace')))
  const { id } = keep(visit, answering, { rendered, shareable: false, waiting: prepare })
  await visit.delivery.show(questionMessage(rendered, id))
}

/** Works out an answer and delivers it. */
async function put(
  visit: Visit,
  answering: Answering,
  prepare: Prepare,
  how: 'show' | 'replace',
): Promise<boolean> {
  const reply = await workOut(prepare, contextOf(visit, answering), answering.turns)
  const rendered = renderReply(reply)
  const isDone = reply.error === null
  const shareable = visit.shareable && isDone && rendered.file === null
  const kept = keep(visit, answering, { rendered, shareable, waiting: null })
  await visit.delivery[isDone ? how : 'show'](messageOf(rendered, placeOf(kept, 0)))
  await deliverFiles(visit, answering, rendered)
  return isDone
}

/**
 * Sends what an answer has beside its words in direct messages: the file of a very long one, and its picture. Says so, or why it
 * could not be sent.
 */
export async function deliverFiles(
  visit: Visit,
  { client, log }: Answering,
  rendered: Rendered<Part>,
): Promise<void> {
  const send = async (file: OwnFile) => {
    const said = await sendFile(file, visit, client, log)
    if (said !== null) await visit.delivery.show(noteMessage(said))
  }
  if (rendered.file !== null) {
    const content = Buffer.from(rendered.file)
    await send({ kind: 'file', name: 'answer.txt', content, words: null })
  }
  if (rendered.picture === null) return
  // The words are there already: nobody waits for the picture.
  const { picture } = await painted(rendered, (line) => log(`Slack: ${line}`))
  if (picture?.png == null) return visit.delivery.show(noteMessage(NOT_DRAWN))
  const { name, png, alt } = picture
  const words = escapeText(oneLine(alt))
  await send({ kind: 'picture', name: `${name}.png`, content: Buffer.from(png), words })
}

/** On whose behalf something is answered. */
export const contextOf = ({ desk }: Visit, { library, fetchPage }: Answering): Context =>
  memberContext(library, desk, fetchPage)

const keep = (
  { user, desk }: Visit,
  { answers }: Answering,
  answer: Pick<Answer<Part>, 'rendered' | 'shareable' | 'waiting'>,
): Answer<Part> => answers.keep({ user, desk, ...answer })
