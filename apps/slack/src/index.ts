export { type SlackApp, type SlackOptions, startSlack } from './app.ts'
export { greeting } from './greeting.ts'
export { manifest } from './manifest.ts'
export { type SlackSettings, slackSettings } from './settings.ts'
