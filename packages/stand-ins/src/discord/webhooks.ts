import { MessageFlags } from 'discord-api-types/v10'
import { MessageBody } from './bodies.ts'
import { alreadyAnswered, tokenValid } from './interaction-rules.ts'
import { createMessage, type Draft, editMessage } from './messages.ts'
import { Refusal } from './refusal.ts'
import type { Answer, Call } from './routes.ts'
import type { Interaction, RawMessage, StoredMessage, World } from './world.ts'

/** Reads a message of the app. */
export function readAnswer(world: World, call: Call): Answer {
  const interaction = interactionOf(world, call)
  return { status: 200, body: messageOf(world, interaction, call).raw }
}

/** Edits a message of the app; the first edit ends "thinking…". */
export function editAnswer(world: World, call: Call): Answer {
  const interaction = interactionOf(world, call)
  const message = messageOf(world, interaction, call)
  editMessage(world, message, call)
  if (message === interaction.original) settle(interaction, message)
  return { status: 200, body: message.raw }
}

/** Deletes a message of the app. */
export function deleteAnswer(world: World, call: Call): Answer {
  const interaction = interactionOf(world, call)
  const message = messageOf(world, interaction, call)
  message.isDeleted = true
  if (message === interaction.original) interaction.isLoading = false
  return { status: 204 }
}

/** Adds a later message; the first one after an unanswered deferral fills it in, as Discord does. */
export function followUp(world: World, call: Call): Answer {
  const interaction = interactionOf(world, call)
  const { original } = interaction
  if (interaction.first === 'a deferral' && interaction.isLoading && original) {
    editMessage(world, original, call)
    settle(interaction, original)
    return { status: 200, body: original.raw }
  }
  return { status: 200, body: later(world, interaction, call) }
}

/** Marks an interaction as answered by a message. */
export function settle(interaction: Interaction, message: StoredMessage): void {
  interaction.isLoading = false
  interaction.answered.resolve(message)
}

function later(world: World, interaction: Interaction, draft: Draft): RawMessage {
  const { flags } = MessageBody.parse(draft.body ?? {})
  const isPrivate = ((flags ?? 0) & MessageFlags.Ephemeral) !== 0
  const { place, user } = interaction
  const onlyFor = isPrivate ? user.id : null
  const message = createMessage(world, draft, { place, author: world.bot, onlyFor, interaction })
  interaction.followUps.push(message)
  return message.raw
}

function interactionOf(world: World, { params }: Call): Interaction {
  if (params['webhook_id'] !== world.applicationId) throw new Refusal(404, 10015, 'Unknown Webhook')
  const interaction = tokenValid(world, world.interactions.get(params['webhook_token'] ?? ''))
  try {
    alreadyAnswered(interaction)
  } catch (error) {
    if (error instanceof Refusal) interaction.refusals.push(error.message)
    throw error
  }
  return interaction
}

function messageOf(world: World, interaction: Interaction, { params }: Call): StoredMessage {
  const id = params['message_id']
  const own = [interaction.original, ...interaction.followUps]
  const message = id === undefined ? interaction.original : world.messages.get(id)
  if (message && !message.isDeleted && own.includes(message)) return message
  throw new Refusal(404, 10008, 'Unknown Message')
}
