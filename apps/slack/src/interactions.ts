import { addSeveral, type CommandRequest, type Reply } from '@clipdesk/commands'
import { type Asked, asking, messagePages, noteReply, withNote } from '@clipdesk/commands/chat'
import { type Answering, answer, answerFiling, type Visit } from './answering.ts'
import { download, fileName } from './download.ts'
import { type FormContent, formPages, pageForm } from './form.ts'
import { isLine, readLine, unescapeText } from './line.ts'
import { ADD_NAME, CLIP_NAME, HELP_NAME } from './names.ts'
import { readMessage } from './read-message.ts'
import type { Home } from './visits.ts'

/** Answers `/news …`; `/news add` without a page opens the form. */
export async function command(
  visit: Visit,
  answering: Answering,
  typed: { readonly text: string; readonly trigger_id: string; readonly response_url: string },
): Promise<void> {
  const request = readLine(unescapeText(typed.text))
  if ('refused' in request) return answer(visit, answering, async () => replying(request.refused))
  if (request.name !== ADD_NAME || 'page' in request.options) {
    return ask(visit, answering, request)
  }
  const origin = { channel: visit.channel, url: typed.response_url }
  const view = pageForm(origin, request.options)
  await answering.client.views.open({ trigger_id: typed.trigger_id, view })
}

/** Answers a message to the app: a command, as far as it reads like one, else a page to file. */
export async function hear(
  visit: Visit,
  answering: Answering,
  message: unknown,
  home: Home,
): Promise<void> {
  const read = chatMessage(message, answering, home)
  const isPage = read.files.length > 0 || !isLine(read.text)
  if (visit.isOutsider === true) {
    return answer(visit, answering, async () => replying(noteReply(MEMBERS_ONLY)))
  }
  if (isPage) return answerFiling(visit, answering, async () => filing(await messagePages(read)))
  if (read.text === '') {
    return answer(visit, answering, async () => replying(noteReply(NOTHING_WRITTEN)))
  }
  const request = readLine(read.text)
  if ('refused' in request) return answer(visit, answering, async () => replying(request.refused))
  return ask(visit, answering, request)
}

const MEMBERS_ONLY = 'Only members of the workspace that this desk belongs to can use it.'

const NOTHING_WRITTEN =
  'Write or attach a page, and it is filed; or write what you ask, such as: search harbour strike. To file a message that stands here already, choose "Clip this" from its menu.'

/** Files a message that somebody chose. */
export async function clip(
  visit: Visit,
  answering: Answering,
  message: unknown,
  home: Home,
): Promise<void> {
  const read = chatMessage(message, answering, home)
  await answerFiling(visit, answering, async () => filing(await messagePages(read)))
}

/** Files what a form holds. The form has said who will be able to find it. */
export async function submit(
  visit: Visit,
  answering: Answering,
  content: Exclude<FormContent, { wrong: unknown }>,
): Promise<void> {
  await answer(visit, answering, async () => {
    const pages = await formPages(content, answering.client)
    return (context) => addSeveral(pages, context)
  })
}

function ask(visit: Visit, answering: Answering, request: CommandRequest): Promise<void> {
  const isOverview = request.name === HELP_NAME && Object.keys(request.options).length === 0
  const asked = withNote(asking(request), isOverview ? OTHER_WAYS : null)
  return (request.name === ADD_NAME ? answerFiling : answer)(visit, answering, async () => asked)
}

const OTHER_WAYS = `Pages come in by "${CLIP_NAME}", too, from the menu of any message; by a message to the app itself; and by one that mentions it, where a command does as well.`

const replying =
  (reply: Reply): Asked =>
  async () =>
    reply

const filing = ({ pages, left }: Awaited<ReturnType<typeof messagePages>>): Asked =>
  withNote((context) => addSeveral(pages, context), left)

const chatMessage = (message: unknown, { client }: Answering, { appUser }: Home) =>
  readMessage(message, appUser, (file) => ({
    name: fileName(file),
    mediaType: file.mimetype ?? null,
    bytes: () => download(file, client),
  }))
