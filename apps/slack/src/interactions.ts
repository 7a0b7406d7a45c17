import { addSeveral, type CommandRequest, type NamedPage, type Reply } from '@clipdesk/commands'
import { type Asked, asking, messagePages, withNote } from '@clipdesk/commands/chat'
import { type Answering, answer, answerFiling, type Visit } from './answering.ts'
import { chatFile } from './download.ts'
import { type FormContent, formPages, pageForm } from './form.ts'
import { isLine, readLine, type Typed, unescapeText } from './line.ts'
import { noteMessage } from './message.ts'
import { ADD_NAME, CLIP_NAME, HELP_NAME } from './names.ts'
import { isFrom, readMessage } from './read-message.ts'
import { slackRefusal } from './slack-refusal.ts'
import type { Home } from './visits.ts'

/** Answers `/news …`; `/news add` without a page opens the form. */
export async function command(
  visit: Visit,
  answering: Answering,
  typed: { readonly text: string; readonly trigger_id: string; readonly response_url: string },
): Promise<void> {
  const request = readLine(unescapeText(typed.text))
  if ('refused' in request || request.name !== ADD_NAME || 'page' in request.options) {
    return ask(visit, answering, request)
  }
  const origin = { channel: visit.channel, url: typed.response_url }
  const view = pageForm(origin, request.options)
  try {
    await answering.client.views.open({ trigger_id: typed.trigger_id, view })
  } catch (error) {
    if (!slackRefusal(error)?.error.includes('trigger')) throw error
    await visit.delivery.show(noteMessage(FORM_LATE))
  }
}

const FORM_LATE = 'The form came too late for Slack, which waits 3 seconds. Type /news add again.'

/** Answers a message to the app: a command, as far as it reads like one, else a page to file. */
export async function hear(
  visit: Visit,
  answering: Answering,
  message: unknown,
  home: Home,
): Promise<void> {
  if (visit.isOutsider) return visit.delivery.show(noteMessage(MEMBERS_ONLY))
  const read = readMessage(message, home.appUser, (file) => chatFile(file, answering.client))
  const text = read.text.replace(/^[\s:,]+/, '').replace(/^\/news\s+/i, '')
  if (read.files.length > 0) {
    const known = isLine(text) ? knownOf(readLine(text)) : null
    return answerFiling(visit, answering, async () => filing(await messagePages(read), known))
  }
  if (read.previews.length > 0 || !isLine(text)) {
    const asked = async () => filing(await messagePages({ ...read, text }), null)
    return answerFiling(visit, answering, asked)
  }
  if (text === '') return visit.delivery.show(noteMessage(NOTHING_WRITTEN))
  const request = readLine(text)
  return ask(visit, answering, unknownWords(request, text))
}

const MEMBERS_ONLY = 'Only members of the workspace that this desk belongs to can use it.'

const NOTHING_WRITTEN =
  'Write or attach a page, and it is filed; or write what you ask, such as: search harbour strike. To file a message that stands here already, choose "Clip this" from its menu.'

/** A sentence written to the app is no mistyped command: what can be done with it is said. */
function unknownWords(typed: Typed, text: string): Typed {
  if (!('refused' in typed) || typed.refused.error !== 'unknown-command') return typed
  if (typed.refused.blocks.some(({ kind }) => kind === 'example') && !/\s/.test(text)) return typed
  const [, ...more] = typed.refused.blocks
  const note = { kind: 'note', text: NEITHER } as const
  return { refused: { ...typed.refused, blocks: [note, ...more] } }
}

const NEITHER =
  'This is no command, and too short for a page, so nothing was filed. Write "add" before it to file it, or "search" to look for it.'

/** What a command "add" beside a file tells of it, or null. */
function knownOf(typed: Typed): CommandRequest['options'] | null {
  if ('refused' in typed || typed.name !== ADD_NAME) return null
  const { page, ...known } = typed.options
  return page === undefined ? known : null
}

/** Files a message that somebody chose. */
export async function clip(
  visit: Visit,
  answering: Answering,
  message: unknown,
  home: Home,
): Promise<void> {
  if (isFrom(message, home)) return visit.delivery.show(noteMessage(OWN_ANSWER))
  const read = readMessage(message, home.appUser, (file) => chatFile(file, answering.client))
  await answerFiling(visit, answering, async () => filing(await messagePages(read), null))
}

const OWN_ANSWER = 'This is an answer of the desk itself, so it is not filed.'

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

async function ask(visit: Visit, answering: Answering, request: Typed): Promise<void> {
  if ('refused' in request) {
    await answer(visit, answering, async () => replying(request.refused))
    return
  }
  const isOverview = request.name === HELP_NAME && Object.keys(request.options).length === 0
  const asked = withNote(asking(request), isOverview ? OTHER_WAYS : null)
  const files = request.name === ADD_NAME && 'page' in request.options
  await (files ? answerFiling : answer)(visit, answering, async () => asked)
}

const OTHER_WAYS = `Pages come in by "${CLIP_NAME}", too, from the menu of any message; by a message to the app itself; and by one that mentions it, where a command does as well.`

const replying =
  (reply: Reply): Asked =>
  async () =>
    reply

/** Files pages, each with what is known of it beside its words. */
function filing(
  { pages, left }: Awaited<ReturnType<typeof messagePages>>,
  known: CommandRequest['options'] | null,
): Asked {
  const told = pages.map((page): NamedPage => {
    return 'options' in page ? { ...page, options: { ...page.options, ...known } } : page
  })
  return withNote((context) => addSeveral(told, context), known === null ? left : null)
}
