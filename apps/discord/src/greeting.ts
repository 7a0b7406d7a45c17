import type { DiscordApp } from './app.ts'

/** What whoever starts the app is told, a line each. */
export function greeting({
  name,
  servers,
  registered,
  inviteUrl,
}: Pick<DiscordApp, 'name' | 'servers' | 'registered' | 'inviteUrl'>): string[] {
  const where = servers === 1 ? '1 server' : `${servers.toLocaleString('en')} servers`
  const commands = registered ? 'its commands were registered' : 'its commands are registered'
  return [
    `Discord: connected as ${name}, on ${where}; ${commands}.`,
    `Discord: to add it to a server, open ${inviteUrl}`,
  ]
}
