import type { Discord } from '@clipdesk/stand-ins/discord'
import { Client, type ClientEvents, type ClientOptions, GatewayIntentBits } from 'discord.js'

/** An unmodified discord.js client, logged in to the stand-in. */
export async function bot(
  discord: Discord,
  options: Partial<ClientOptions> = {},
): Promise<Client<true> & AsyncDisposable> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.url, version: '10' },
    ...options,
  })
  const ready = once(client, 'clientReady')
  await client.login(discord.token)
  await ready
  if (!client.isReady()) throw new Error('The client is not ready.')
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.destroy() })
}

/** Waits for one event of a client. */
export function once<K extends keyof ClientEvents>(
  client: Client,
  name: K,
): Promise<ClientEvents[K]> {
  const { promise, resolve } = Promise.withResolvers<ClientEvents[K]>()
  client.once(name, (...args) => resolve(args))
  return promise
}
