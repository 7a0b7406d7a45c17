import { ask } from '@clipdesk/commands'
import {
  type Answer,
  asking,
  DECIDED_ALREADY,
  NO_LONGER_KEPT,
  NOT_FILED,
  noteReply,
  placeOf,
  readClick,
  SHARED_ALREADY,
  turnPage,
} from '@clipdesk/commands/chat'
import {
  type Answering,
  answer,
  answerInPlace,
  contextOf,
  deliverFiles,
  type Visit,
} from './answering.ts'
import { messageOf, noteMessage, sharedMessage } from './message.ts'
import { type Part, smallPrint } from './part.ts'
import { renderReply } from './render.ts'

/** Answers a click on a button of ours; `carried` is what the button carries. */
export async function press(visit: Visit, answering: Answering, carried: string): Promise<void> {
  const click = readClick(carried)
  const kept = click === null ? null : answering.answers.find(click.answer, visit)
  if (click === null || kept === null) return tell(visit, NO_LONGER_KEPT)
  switch (click.kind) {
    case 'turn':
      return turn(visit, answering, kept, click.number)
    case 'share':
      return share(visit, kept, click.number)
    case 'file':
    case 'leave':
      return decide(visit, answering, kept, click.kind)
    case 'step': {
      const step = kept.rendered.steps[click.number]
      if (step === undefined) return tell(visit, NO_LONGER_KEPT)
      await answer(visit, answering, async () => asking(step.request))
    }
  }
}

/** Shows another page in place of this one, or below it what came instead of a page. */
async function turn(
  visit: Visit,
  answering: Answering,
  kept: Answer<Part>,
  page: number,
): Promise<void> {
  const turned = await turnPage(
    kept,
    page,
    async (more) => {
      const reply = await answering.turns.take(() => ask(more, contextOf(visit, answering)))
      return { rendered: renderReply(reply), failed: reply.error !== null }
    },
    smallPrint,
  )
  if ('page' in turned) {
    await visit.delivery.replace(messageOf(kept.rendered, placeOf(kept, turned.page)))
    return
  }
  const place = { answer: kept.id, page: 0, shareable: false }
  await visit.delivery.show(messageOf(turned.apart, place))
  await deliverFiles(visit, answering, turned.apart)
}

/** Files what waited for a yes, or does not. What could not be filed waits on; a second click finds nothing waiting. */
async function decide(
  visit: Visit,
  answering: Answering,
  kept: Answer<Part>,
  decision: 'file' | 'leave',
): Promise<void> {
  const { waiting } = kept
  if (waiting === null) return tell(visit, DECIDED_ALREADY)
  kept.waiting = null
  if (decision === 'leave') {
    const left = renderReply(noteReply(NOT_FILED))
    return visit.delivery.replace(messageOf(left, { answer: kept.id, page: 0, shareable: false }))
  }
  let isFiled = false
  try {
    isFiled = await answerInPlace(visit, answering, waiting)
  } finally {
    if (!isFiled) kept.waiting = waiting
  }
}

/** Posts a page for everybody there, in the name of who shares it. */
async function share(visit: Visit, kept: Answer<Part>, page: number): Promise<void> {
  if (!kept.shareable || kept.shared.has(page)) return tell(visit, SHARED_ALREADY)
  kept.shared.add(page)
  try {
    await visit.delivery.share(sharedMessage(kept.rendered, page, visit.user))
  } catch (error) {
    kept.shared.delete(page)
    throw error
  }
}

/** Says something to the one who clicked, and to nobody else. */
const tell = (visit: Visit, text: string): Promise<void> => visit.delivery.show(noteMessage(text))
