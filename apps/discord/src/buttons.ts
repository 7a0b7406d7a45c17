import { ask } from '@clipdesk/commands'
import {
  type Answer,
  asking,
  type Click,
  DECIDED_ALREADY,
  NO_LONGER_KEPT,
  NOT_FILED,
  noteReply,
  placeOf,
  readClick,
  SHARED_ALREADY,
  turnPage,
} from '@clipdesk/commands/chat'
import { type ButtonInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js'
import { type Answering, answer, contextOf, privately, showDone } from './answering.ts'
import { deskName } from './desk-name.ts'
import { messageOf, sharedMessage } from './message.ts'
import { renderReply, smallPrint } from './render.ts'

/** Answers a click on a button of ours. */
export async function press(interaction: ButtonInteraction, answering: Answering): Promise<void> {
  const click = readClick(interaction.customId)
  const kept = click === null ? null : find(interaction, answering, click)
  if (click === null || kept === null) return tell(interaction, NO_LONGER_KEPT)
  switch (click.kind) {
    case 'turn':
      return turn(interaction, answering, kept, click.number)
    case 'share':
      return share(interaction, kept, click.number)
    case 'file':
    case 'leave':
      return decide(interaction, answering, kept, click.kind)
    case 'step': {
      const step = kept.rendered.steps[click.number]
      if (step === undefined) return tell(interaction, NO_LONGER_KEPT)
      return answer(interaction, answering, async () => asking(step.request))
    }
  }
}

const find = (
  interaction: ButtonInteraction,
  answering: Answering,
  { answer: id }: Click,
): Answer<string> | null =>
  answering.answers.find(id, {
    user: interaction.user.id,
    desk: deskName(interaction),
  })

/** Shows another page of the answer, or below it what came instead of one. */
async function turn(
  interaction: ButtonInteraction,
  answering: Answering,
  kept: Answer<string>,
  page: number,
): Promise<void> {
  if (page < kept.rendered.pages.length) {
    await interaction.update(messageOf(kept.rendered, placeOf(kept, page)))
    return
  }
  await interaction.deferUpdate()
  const turned = await turnPage(
    kept,
    page,
    async (more) => {
      const reply = await answering.turns.take(() => ask(more, contextOf(interaction, answering)))
      return { rendered: renderReply(reply), failed: reply.error !== null }
    },
    smallPrint,
  )
  if ('page' in turned) {
    await interaction.editReply(messageOf(kept.rendered, placeOf(kept, turned.page)))
    return
  }
  const place = { answer: kept.id, page: 0, shareable: false }
  await interaction.followUp(privately(messageOf(turned.apart, place)))
}

/** Files what waited for a yes, or does not. What could not be filed waits on; a second click finds nothing waiting. */
async function decide(
  interaction: ButtonInteraction,
  answering: Answering,
  kept: Answer<string>,
  decision: 'file' | 'leave',
): Promise<void> {
  const { waiting } = kept
  if (waiting === null) return tell(interaction, DECIDED_ALREADY)
  kept.waiting = null
  try {
    await interaction.deferUpdate()
  } catch (error) {
    kept.waiting = waiting
    throw error
  }
  if (decision === 'file') {
    let isFiled = false
    try {
      isFiled = await showDone(interaction, answering, waiting)
    } finally {
      if (!isFiled) kept.waiting = waiting
    }
    return
  }
  const left = renderReply(noteReply(NOT_FILED))
  await interaction.editReply(messageOf(left, { answer: kept.id, page: 0, shareable: false }))
}

/** Posts a page for everybody in the channel, in the name of who shares it. */
async function share(
  interaction: ButtonInteraction,
  kept: Answer<string>,
  page: number,
): Promise<void> {
  if (!mayWrite(interaction)) return tell(interaction, 'You may not write in this channel.')
  if (!kept.shareable || kept.shared.has(page)) return tell(interaction, SHARED_ALREADY)
  kept.shared.add(page)
  try {
    await interaction.reply(sharedMessage(kept.rendered, page, interaction.user.id))
  } catch (error) {
    kept.shared.delete(page)
    throw error
  }
}

/** Discord lets those who may not write use commands all the same. */
function mayWrite({ memberPermissions, channel }: ButtonInteraction): boolean {
  const needed = channel?.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages
  return memberPermissions?.has(needed) ?? true
}

/** Says something to the one who clicked, and to nobody else. */
async function tell(interaction: ButtonInteraction, content: string): Promise<void> {
  await interaction.reply({ content, flags: MessageFlags.Ephemeral })
}
