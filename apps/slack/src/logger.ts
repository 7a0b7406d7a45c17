import { type Logger, LogLevel } from '@slack/bolt'

/** What Bolt's own warnings go to: the app's log. Its notes for developers go nowhere. */
export function loggerFor(log: (line: string) => void): Logger {
  const tell = (...said: unknown[]) => log(`Slack: ${said.map(String).join(' ')}`)
  const nothing = () => undefined
  return {
    debug: nothing,
    info: nothing,
    warn: tell,
    error: tell,
    setLevel: nothing,
    getLevel: () => LogLevel.WARN,
    setName: nothing,
  }
}
