import { FAULT, inFull, UnderWay } from '@clipdesk/commands/chat'
import type { App } from '@slack/bolt'
import type { Answering, Visit } from './answering.ts'
import { press } from './buttons.ts'
import { readForm } from './form.ts'
import { clip, command, hear, submit } from './interactions.ts'
import { noteMessage } from './message.ts'
import { CLIP_ID, COMMAND, FORM_ID } from './names.ts'
import { Once } from './once.ts'
import { type Home, visits } from './visits.ts'

/** Answers what comes in; gives a way to take no more commands and clicks, and to wait until all that is under way is answered. */
export function listen(app: App, answering: Answering, home: Home): () => Promise<void> {
  const underWay = new UnderWay()
  const visit = visits(answering.client, home)
  const once = new Once()
  let isLeaving = false

  // What was sent again is acknowledged again, and not done again. What comes too late is not acknowledged, so that Slack says so;
  // messages Bolt has acknowledged before, so they are answered still.
  app.use(async (args) => {
    const ack = 'ack' in args ? args.ack : undefined
    if (isLeaving && ack !== undefined) return
    const id = idOf(args.body)
    if (id === null || once.isFirst(id)) await args.next()
    else if (ack !== undefined) await ack()
  })

  /** Works in the background; nobody is left without a word. */
  const start = (visitor: Visit, what: string, work: () => Promise<void>): void => {
    const doing = work()
      .catch(async (error: unknown) => {
        answering.log(`Slack: ${what} was not answered: ${inFull(error)}`)
        await visitor.delivery.show(noteMessage(FAULT))
      })
      .catch((error: unknown) => answering.log(`Slack: nor could that be said: ${inFull(error)}`))
    underWay.add(doing)
  }

  app.command(COMMAND, async ({ ack, body }) => {
    await ack()
    const visitor = visit.ofCommand(body)
    start(visitor, COMMAND, () => command(visitor, answering, body))
  })
  app.action(/(?:)/, async ({ ack, body, action }) => {
    await ack()
    if (body.type !== 'block_actions' || !('action_id' in action)) return
    const visitor = visit.ofClick(body)
    start(visitor, 'a click', () => press(visitor, answering, action.action_id))
  })
  app.shortcut({ callback_id: CLIP_ID, type: 'message_action' }, async ({ ack, body }) => {
    await ack()
    if (body.type !== 'message_action') return
    const visitor = visit.ofShortcut(body)
    start(visitor, 'a shortcut', () => clip(visitor, answering, body.message, home))
  })
  app.view(FORM_ID, async ({ ack, body, view }) => {
    if (body.type !== 'view_submission') return
    const content = readForm(view)
    if ('wrong' in content) {
      await ack({ response_action: 'errors', errors: { ...content.wrong } })
      return
    }
    await ack()
    // The same form may be sent until it is right, and is filed once.
    if (!once.isFirst(`filed ${body.trigger_id}`)) return
    const visitor = visit.ofForm(body.user.id, content.origin)
    start(visitor, 'a form', () => submit(visitor, answering, content))
  })
  app.event('app_mention', async ({ event }) => {
    const visitor = visit.ofMessage(event)
    // Direct messages come as such.
    if (visitor === null || event.channel.startsWith('D')) return
    start(visitor, 'a mention', () => hear(visitor, answering, event, home))
  })
  app.event('message', async ({ event }) => {
    if (event.channel_type !== 'im') return
    if (event.subtype !== undefined && !WRITTEN.has(event.subtype)) return
    const visitor = visit.ofMessage(event)
    if (visitor === null) return
    start(visitor, 'a message', () => hear(visitor, answering, event, home))
  })
  app.error(async (error) => answering.log(`Slack: ${inFull(error)}`))
  return () => {
    isLeaving = true
    return underWay.ended()
  }
}

/** The kinds of messages that a person writes; others tell of changes. */
const WRITTEN: ReadonlySet<string> = new Set(['file_share', 'thread_broadcast'])

/**
 * Slack gives each event, and each thing that somebody does, an id, the same when it is sent again. A form has one as well, but what
 * is said of its fields has to be said again.
 */
function idOf(body: object): string | null {
  if ('type' in body && body.type === 'view_submission') return null
  if ('event_id' in body && typeof body.event_id === 'string') return body.event_id
  return 'trigger_id' in body && typeof body.trigger_id === 'string' ? body.trigger_id : null
}
