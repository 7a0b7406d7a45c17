import { once } from 'node:events'
import { ClipdeskError } from '@clipdesk/core'
import { fetchRule, openFetcher } from '@clipdesk/core/fetch'
import { LibraryFolder, openLibraryFolder } from '@clipdesk/core/store/folder'
import { startDiscord } from './app.ts'
import { greeting } from './greeting.ts'
import { discordSettings } from './settings.ts'

/** Runs the Discord app until it is told to stop; the exit status. */
export async function main(): Promise<number> {
  const say = (line: string) => console.error(line)
  try {
    const settings = discordSettings(process.env)
    const { fetchPage } = openFetcher({ rule: fetchRule(process.env) })
    await using library = await openLibraryFolder(LibraryFolder.parse(process.env), say)
    say(`Library: ${library.location}`)
    await using app = await startDiscord({ library, settings, fetchPage, log: say })
    for (const line of greeting(app)) say(line)
    const told = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    const why = await Promise.race([told.then(() => 'told' as const), app.ended])
    if (why !== 'told') return 1
    say('Discord: stopping, once what is under way is answered.')
    return 0
  } catch (error) {
    if (!(error instanceof ClipdeskError)) throw error
    say(error.message)
    return 1
  }
}
