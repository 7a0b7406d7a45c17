export { type DiscordApp, type DiscordOptions, startDiscord } from './app.ts'
export { greeting } from './greeting.ts'
export { DiscordEnvironment, type DiscordSettings, discordSettings } from './settings.ts'
