import type { Context } from '@clipdesk/commands'
import { Answers, FAULT, inFull, noteReply, Turns, UnderWay } from '@clipdesk/commands/chat'
import type { Library } from '@clipdesk/core'
import { type Client, Events, type Interaction, MessageFlags } from 'discord.js'
import type { Answering } from './answering.ts'
import { handle } from './interactions.ts'
import { messageOf } from './message.ts'
import { renderReply } from './render.ts'

/** What listening needs. */
interface ListenOptions {
  readonly library: Library
  readonly log: (line: string) => void
  readonly fetchPage?: Context['fetchPage']
}

/** Answers what comes in; gives a way to wait until all that is under way is answered. */
export function listen(
  client: Client,
  { library, log, fetchPage }: ListenOptions,
): () => Promise<unknown> {
  const underWay = new UnderWay()
  const answers: Answering['answers'] = new Answers()
  const answering: Answering = { library, answers, turns: new Turns(), fetchPage, log }
  client.on(Events.InteractionCreate, (interaction) => {
    const work = handle(interaction, answering)
      .catch(async (error: unknown) => {
        log(`Discord: ${nameOf(interaction)} was not answered: ${inFull(error)}`)
        await apologise(interaction)
      })
      .catch((error: unknown) => log(`Discord: nor could that be said: ${inFull(error)}`))
    underWay.add(work)
  })
  return () => underWay.ended()
}

/** Nobody is left without a word. */
async function apologise(interaction: Interaction): Promise<void> {
  if (!interaction.isRepliable()) return
  const message = { content: FAULT, flags: MessageFlags.Ephemeral as const }
  if (!interaction.deferred && !interaction.replied) await interaction.reply(message)
  // What waits for an answer is answered; a page that was turned stays as it is.
  else if (interaction.isCommand() && !interaction.replied)
    await interaction.editReply(
      messageOf(renderReply(noteReply(FAULT)), { answer: 'none', page: 0, shareable: false }),
    )
  else await interaction.followUp(message)
}

const nameOf = (interaction: Interaction): string =>
  interaction.isCommand() ? `"${interaction.commandName}"` : 'a click'
