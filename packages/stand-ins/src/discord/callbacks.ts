import { InteractionResponseType as Kind, MessageFlags } from 'discord-api-types/v10'
import { Callback, MessageBody, Suggestions } from './bodies.ts'
import { inTime, notYetAnswered, suggestionLimits } from './interaction-rules.ts'
import { createMessage, createPlaceholder, editMessage } from './messages.ts'
import { invalidForm, Refusal } from './refusal.ts'
import type { Answer, Call } from './routes.ts'
import { settle } from './webhooks.ts'
import type { FirstAnswer, Interaction, StoredMessage, World } from './world.ts'

/** Takes an app's first answer to an interaction. */
export function firstAnswer(world: World, call: Call): Answer {
  const interaction = world.interactions.get(call.params['interaction_token'] ?? '')
  if (!interaction || interaction.id !== call.params['interaction_id']) {
    throw new Refusal(404, 10062, 'Unknown interaction')
  }
  try {
    inTime(world, interaction)
    notYetAnswered(interaction)
    const { type, data } = Callback.parse(call.body)
    const message = take(world, interaction, { ...call, type, body: data })
    interaction.acknowledged.resolve()
    if (call.query.get('with_response') !== 'true') return { status: 204 }
    return { status: 200, body: response(interaction, type, message) }
  } catch (error) {
    if (error instanceof Refusal) interaction.refusals.push(error.message)
    throw error
  }
}

type Step = Call & { readonly type: number }

function take(world: World, interaction: Interaction, step: Step): StoredMessage | null {
  if (step.type === Kind.ApplicationCommandAutocompleteResult) return suggest(interaction, step)
  if (interaction.type === 4) throw wrongKind(step.type)
  switch (step.type) {
    case Kind.ChannelMessageWithSource:
      return reply(world, interaction, step)
    case Kind.DeferredChannelMessageWithSource:
      return defer(world, interaction, step)
    case Kind.DeferredMessageUpdate:
    case Kind.UpdateMessage:
      return update(world, interaction, step)
    case Kind.Modal:
      interaction.first = 'a form'
      return null
    default:
      throw wrongKind(step.type)
  }
}

function reply(world: World, interaction: Interaction, step: Step): StoredMessage {
  const message = createMessage(world, step, envelope(world, interaction, step))
  begin(interaction, 'a message', message)
  settle(interaction, message)
  return message
}

function defer(world: World, interaction: Interaction, step: Step): StoredMessage {
  const message = createPlaceholder(world, envelope(world, interaction, step))
  begin(interaction, 'a deferral', message)
  interaction.isLoading = true
  return message
}

function update(world: World, interaction: Interaction, step: Step): StoredMessage {
  const { source } = interaction
  if (interaction.type !== 3 || !source) throw wrongKind(step.type)
  const isDeferred = step.type === Kind.DeferredMessageUpdate
  if (!isDeferred) editMessage(world, source, step)
  begin(interaction, isDeferred ? 'a deferred update' : 'an update', source)
  if (!isDeferred) settle(interaction, source)
  return source
}

function suggest(interaction: Interaction, { type, body }: Step): null {
  if (interaction.type !== 4) throw wrongKind(type)
  const choices = (Suggestions.parse(body ?? {}).choices ?? []).filter((choice) => choice !== null)
  const problems = suggestionLimits(choices)
  if (problems.length > 0) throw invalidForm(problems)
  interaction.first = 'suggestions'
  interaction.suggested.resolve(choices)
  return null
}

function begin(interaction: Interaction, first: FirstAnswer, original: StoredMessage): void {
  interaction.first = first
  interaction.original = original
}

function envelope(world: World, interaction: Interaction, { body }: Step) {
  const { flags } = MessageBody.parse(body ?? {})
  const isPrivate = ((flags ?? 0) & MessageFlags.Ephemeral) !== 0
  const { place, user } = interaction
  return { place, author: world.bot, onlyFor: isPrivate ? user.id : null, interaction }
}

function response(interaction: Interaction, type: number, message: StoredMessage | null) {
  const facts = message && {
    response_message_id: message.raw.id,
    response_message_loading: interaction.isLoading,
    response_message_ephemeral: message.onlyFor !== null,
  }
  const isUpdate = type === Kind.DeferredMessageUpdate || type === Kind.UpdateMessage
  const { id, place } = interaction
  return {
    interaction: { id, type: interaction.type, ...facts, channel_id: place.id },
    // The document knows only the types 4 and 7 here, deferred or not.
    ...(message && { resource: { type: isUpdate ? 7 : 4, message: message.raw } }),
  }
}

function wrongKind(type: number): Refusal {
  const message = `Interactions of this kind can't be answered with type ${type}`
  const code = 'INTERACTION_RESPONSE_TYPE_INVALID'
  return invalidForm([{ path: 'type', code, message }])
}
