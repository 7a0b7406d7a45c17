import { GatewayIntentBits } from 'discord-api-types/v10'
import type { StoredMessage, World } from './world.ts'

/**
 * Tells the app about a public message. Without the message content intent it sees what others write
 * only in direct messages and where it is mentioned.
 * Source: Discord developer documentation, "Message Content Intent".
 */
export function announceMessage(world: World, message: StoredMessage, name: string): void {
  if (message.onlyFor) return
  const { raw, place } = message
  const { guild } = place
  const botMention = `<@${world.bot.id}>`
  const isOpen = !guild || raw.author.id === world.bot.id || message.pings.includes(botMention)
  const data = { ...raw, ...(guild && { guild_id: guild.id }) }
  const hidden = { content: '', embeds: [], attachments: [], components: [] }
  world.dispatch({
    name,
    data,
    intents: guild ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages,
    ...(!isOpen && { withoutContent: { ...data, ...hidden } }),
  })
}
