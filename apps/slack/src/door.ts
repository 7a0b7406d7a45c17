import type { Receiver } from '@slack/bolt'
import { httpDoor } from './http-door.ts'
import type { SlackSettings } from './settings.ts'
import { socketDoor } from './socket-door.ts'

/** What takes Slack's requests in. */
export interface Door {
  readonly receiver: Receiver
  /** The port it listens on; null for Socket Mode, and before the app has started. */
  port(): number | null
  /** Settles when Slack has ended the connection for good. The log says why. */
  readonly ended: Promise<void>
}

/** What Slack sends arrives over a socket, or as signed requests to a port: the same to all that follows. */
export function openDoor({ connection, apiUrl }: SlackSettings, log: (line: string) => void): Door {
  return connection.kind === 'socket'
    ? socketDoor(connection.appToken, apiUrl, log)
    : httpDoor(connection, log)
}
