import { once } from 'node:events'
import { ClipdeskError } from '@clipdesk/core'
import { fetchRule, openFetcher } from '@clipdesk/core/fetch'
import { LibraryFolder, openLibraryFolder } from '@clipdesk/core/store/folder'
import { startSlack } from './app.ts'
import { greeting } from './greeting.ts'
import { manifest } from './manifest.ts'
import { REQUEST_PATH } from './names.ts'
import { slackSettings } from './settings.ts'

/** Runs the Slack app until it is told to stop, or prints its manifest; the exit status. */
export async function main(words: readonly string[]): Promise<number> {
  const say = (line: string) => console.error(line)
  try {
    if (words.length > 0) {
      console.log(JSON.stringify(manifest(requestUrl(words)), null, 2))
      return 0
    }
    const settings = slackSettings(process.env)
    const { fetchPage } = openFetcher({ rule: fetchRule(process.env) })
    await using library = await openLibraryFolder(LibraryFolder.parse(process.env), say)
    say(`Library: ${library.location}`)
    await using app = await startSlack({ library, settings, fetchPage, log: say })
    for (const line of greeting(app)) say(line)
    const told = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    const why = await Promise.race([told.then(() => 'told' as const), app.ended])
    if (why !== 'told') return 1
    say('Slack: stopping, once what is under way is answered.')
    return 0
  } catch (error) {
    if (!(error instanceof ClipdeskError)) throw error
    say(error.message)
    return 1
  }
}

/** The address that stands behind the word "manifest", or null. */
function requestUrl([word, address, ...more]: readonly string[]): string | null {
  if (word !== 'manifest' || more.length > 0) throw usage()
  if (address === undefined) return null
  const url = URL.parse(address)
  if (url?.protocol !== 'https:') throw usage()
  return url.pathname === '/' ? new URL(REQUEST_PATH, url).href : url.href
}

const usage = (): ClipdeskError =>
  new ClipdeskError(
    'bad-input',
    'This is not understood. Without words behind it the app runs; "manifest" prints its manifest for Socket Mode, "manifest https://news.example.org" the one for requests to that address, which begins with https.',
  )
