import { type Context, type Reply, refusalOf } from '@clipdesk/commands'
import {
  type Answer,
  type Answers,
  noteReply,
  type Prepare,
  type Turns,
} from '@clipdesk/commands/chat'
import { ClipdeskError, type Library } from '@clipdesk/core'
import {
  type ButtonInteraction,
  type CommandInteraction,
  type Interaction,
  MessageFlags,
} from 'discord.js'
import { deskName } from './desk-name.ts'
import { messageOf, questionMessage } from './message.ts'
import { isPrivateChannel, PRIVATE_QUESTION } from './private-channel.ts'
import { renderReply } from './render.ts'

/** What answering needs. */
export interface Answering {
  readonly library: Library
  readonly answers: Answers<string>
  readonly turns: Turns
}

type Acknowledged = CommandInteraction | ButtonInteraction

/** Acknowledges at once, then answers, to the one who asked alone. */
export async function answer(
  interaction: Acknowledged,
  answering: Answering,
  prepare: Prepare,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral })
  await show(interaction, answering, prepare)
}

/** The same for what files something: from a private channel only after a yes. */
export async function answerFiling(
  interaction: CommandInteraction,
  answering: Answering,
  prepare: Prepare,
): Promise<void> {
  if (!isPrivateChannel(interaction)) return answer(interaction, answering, prepare)
  await interaction.deferReply({ flags: MessageFlags.Ephemeral })
  const rendered = renderReply(noteReply(PRIVATE_QUESTION))
  const waiting = { rendered, shareable: false, waiting: prepare }
  const { id } = keep(interaction, answering, waiting)
  await interaction.editReply(questionMessage(rendered, id))
}

/**
 * Works out an answer and shows it in place of what waits for it. Each begins in a turn of its own.
 */
export async function show(
  interaction: Acknowledged,
  answering: Answering,
  prepare: Prepare,
): Promise<void> {
  const context = contextOf(interaction, answering)
  const reply = await mendable(async () => {
    const asked = await prepare()
    return answering.turns.take(() => asked(context))
  })
  const rendered = renderReply(reply)
  const shareable = interaction.guildId !== null && reply.error === null
  const kept = keep(interaction, answering, { rendered, shareable, waiting: null })
  await interaction.editReply(messageOf(rendered, placeOf(kept, 0)))
}

/** On whose behalf an interaction is answered. */
export const contextOf = (
  interaction: Pick<Interaction, 'guildId' | 'user'>,
  { library }: Answering,
): Context => ({ desk: library.desk(deskName(interaction)), may: new Set(['ask', 'file']) })

/** Where a page of an answer stands. */
export const placeOf = ({ id, shareable }: Answer<string>, page: number) => ({
  answer: id,
  page,
  shareable,
})

const keep = (
  interaction: Acknowledged,
  answering: Answering,
  answer: Pick<Answer<string>, 'rendered' | 'shareable' | 'waiting'>,
): Answer<string> =>
  answering.answers.keep({
    user: interaction.user.id,
    desk: deskName(interaction),
    ...answer,
  })

/** What a person can mend is an answer, too. */
async function mendable(work: () => Promise<Reply>): Promise<Reply> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ClipdeskError) return refusalOf(error)
    throw error
  }
}
