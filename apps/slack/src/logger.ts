import { type Logger, LogLevel } from '@slack/bolt'

/**
 * What Bolt and its clients write to: errors go to the app's log, unless there is none. Their warnings are not passed on: anybody can
 * cause those of refused requests, and what matters to whoever runs the app is said in sentences of ours.
 */
export function quietLogger(log: ((line: string) => void) | null): Logger {
  const nothing = () => undefined
  const tell = (...said: unknown[]) => log?.(`Slack: ${said.map(String).join(' ')}`)
  return {
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: tell,
    setLevel: nothing,
    getLevel: () => LogLevel.ERROR,
    setName: nothing,
  }
}
