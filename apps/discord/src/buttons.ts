import { ask } from '@clipdesk/commands'
import { type ButtonInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js'
import { type Answering, answer, contextOf, noteReply, placeOf, show } from './answering.ts'
import type { Answer } from './answers.ts'
import { asking } from './asked.ts'
import { deskName } from './desk-name.ts'
import { type Click, messageOf, readClick, sharedMessage } from './message.ts'
import { NOT_FILED } from './private-channel.ts'
import { renderReply } from './render.ts'

/** Answers a click on a button of ours. */
export async function press(interaction: ButtonInteraction, answering: Answering): Promise<void> {
  const click = readClick(interaction.customId)
  const kept = click === null ? null : find(interaction, answering, click)
  if (click === null || kept === null) return tell(interaction, OLD)
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
      if (step === undefined) return tell(interaction, OLD)
      return answer(interaction, answering, async () => asking(step.request))
    }
  }
}

const OLD = 'This answer is no longer kept. Ask again with /news.'

const find = (
  interaction: ButtonInteraction,
  answering: Answering,
  { answer: id }: Click,
): Answer | null =>
  answering.answers.find(id, {
    user: interaction.user.id,
    desk: deskName(interaction),
  })

/** Shows another page. The one after the last is asked for and kept with the others. */
async function turn(
  interaction: ButtonInteraction,
  answering: Answering,
  kept: Answer,
  page: number,
): Promise<void> {
  const { more, pages } = kept.rendered
  if (page < pages.length) {
    await interaction.update(messageOf(kept.rendered, placeOf(kept, page)))
    return
  }
  await interaction.deferUpdate()
  if (more !== null) {
    const reply = await answering.turns.take(() => ask(more, contextOf(interaction, answering)))
    const after = renderReply(reply)
    if (reply.error !== null || after.file !== null) {
      const place = { answer: kept.id, page: 0, shareable: false }
      const { components, files, allowedMentions } = messageOf({ ...after, steps: [] }, place)
      const flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral
      await interaction.followUp({ components, files, allowedMentions, flags })
      return
    }
    // Another click may have brought the page meanwhile.
    if (kept.rendered.more === more) kept.rendered = continued(kept.rendered, after)
  }
  const last = kept.rendered.pages.length - 1
  await interaction.editReply(messageOf(kept.rendered, placeOf(kept, Math.min(page, last))))
}

/** The pages that an answer keeps at most. Ours: 250 results. */
const MOST_TURNED = 50

function continued(before: Answer['rendered'], after: Answer['rendered']): Answer['rendered'] {
  const pages = [...before.pages, ...after.pages]
  if (pages.length < MOST_TURNED || after.more === null)
    return { ...before, pages, more: after.more }
  const last = [...(pages.at(-1) ?? []), '-# Later pages are asked for with the option `page`.']
  return { ...before, pages: pages.with(-1, last), more: null }
}

/** Files what waited for a yes, or does not; a second click finds nothing waiting. */
async function decide(
  interaction: ButtonInteraction,
  answering: Answering,
  kept: Answer,
  decision: 'file' | 'leave',
): Promise<void> {
  const { waiting } = kept
  if (waiting === null) return tell(interaction, OLD)
  kept.waiting = null
  try {
    await interaction.deferUpdate()
  } catch (error) {
    kept.waiting = waiting
    throw error
  }
  if (decision === 'file') return show(interaction, answering, waiting)
  const left = renderReply(noteReply(NOT_FILED))
  await interaction.editReply(messageOf(left, { answer: kept.id, page: 0, shareable: false }))
}

/** Posts a page for everybody in the channel, in the name of who shares it. */
async function share(interaction: ButtonInteraction, kept: Answer, page: number): Promise<void> {
  if (!mayWrite(interaction)) return tell(interaction, 'You may not write in this channel.')
  if (!kept.shareable || kept.shared.has(page)) return tell(interaction, 'This is shared already.')
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
