import type { Context } from '@clipdesk/commands'
import {
  type Answer,
  type Answers,
  memberContext,
  noteReply,
  type Prepare,
  painted,
  placeOf,
  privateQuestion,
  type Turns,
  workOut,
} from '@clipdesk/commands/chat'
import type { Library } from '@clipdesk/core'
import {
  type ButtonInteraction,
  type CommandInteraction,
  type Interaction,
  MessageFlags,
} from 'discord.js'
import { deskName } from './desk-name.ts'
import { type MessageBody, messageOf, questionMessage } from './message.ts'
import { isPrivateChannel } from './private-channel.ts'
import { renderReply } from './render.ts'

/** What answering needs. */
export interface Answering {
  readonly library: Library
  readonly answers: Answers<string>
  readonly turns: Turns
  readonly fetchPage: Context['fetchPage']
  readonly log: (line: string) => void
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
  const rendered = renderReply(noteReply(privateQuestion('server')))
  const waiting = { rendered, shareable: false, waiting: prepare }
  const { id } = keep(interaction, answering, waiting)
  await interaction.editReply(questionMessage(rendered, id))
}

/** Works out an answer and shows it in place of what waits for it. */
async function show(
  interaction: Acknowledged,
  answering: Answering,
  prepare: Prepare,
): Promise<void> {
  const { message } = await worked(interaction, answering, prepare)
  await interaction.editReply(message)
}

/** The same, but one that failed is shown below: what waits stays to be clicked again. Whether it did what was asked. */
export async function showDone(
  interaction: ButtonInteraction,
  answering: Answering,
  prepare: Prepare,
): Promise<boolean> {
  const { message, isDone } = await worked(interaction, answering, prepare)
  if (isDone) await interaction.editReply(message)
  else await interaction.followUp(privately(message))
  return isDone
}

/** A message for the one who asked alone, where it does not stand in place of another. */
export const privately = ({ components, files, allowedMentions }: MessageBody) => ({
  components,
  files,
  allowedMentions,
  flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
})

/** An answer, as a message; each begins in a turn of its own. */
async function worked(
  interaction: Acknowledged,
  answering: Answering,
  prepare: Prepare,
): Promise<{ readonly message: MessageBody; readonly isDone: boolean }> {
  const context = contextOf(interaction, answering)
  const reply = await workOut(prepare, context, answering.turns)
  const rendered = await painted(renderReply(reply), (line) => answering.log(`Discord: ${line}`))
  const isDone = reply.error === null
  const shareable = interaction.guildId !== null && isDone
  const kept = keep(interaction, answering, { rendered, shareable, waiting: null })
  return { message: messageOf(rendered, placeOf(kept, 0)), isDone }
}

/** On whose behalf an interaction is answered. */
export const contextOf = (
  interaction: Pick<Interaction, 'guildId' | 'user'>,
  { library, fetchPage }: Answering,
): Context => ({
  ...memberContext(library, deskName(interaction), fetchPage),
  asker: interaction.user.displayName,
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
