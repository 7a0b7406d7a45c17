import { MAX_PAGE_BYTES, pageTooLarge, readPageBytes } from '@clipdesk/commands'
import type { ChatFile } from '@clipdesk/commands/chat'
import { ClipdeskError } from '@clipdesk/core'
import type { webApi } from '@slack/bolt'
import { z } from 'zod'
import { slackRefusal, WAYS_OUT } from './slack-refusal.ts'

/** A file as Slack announces it: all of it, or, from a shared channel, its id alone. */
export const SlackFile = z.looseObject({
  id: z.string(),
  name: z.string().nullish(),
  mimetype: z.string().nullish(),
  /** In bytes. */
  size: z.number().nullish(),
  url_private_download: z.string().nullish(),
  url_private: z.string().nullish(),
})
export type SlackFile = z.infer<typeof SlackFile>

const WAIT_MS = 20_000

/** A file, to be fetched when it is needed. */
export const chatFile = (file: SlackFile, client: webApi.WebClient): ChatFile => ({
  name: fileName(file),
  mediaType: file.mimetype ?? null,
  bytes: () => download(file, client),
})

const fileName = ({ name }: SlackFile): string => name || 'The file'

/**
 * The bytes of a file. Throws `page-too-large`, or `bad-input` where Slack does not hand it over. The token goes to Slack alone, never
 * to where a file of another service lies.
 */
export async function download(file: SlackFile, client: webApi.WebClient): Promise<Uint8Array> {
  const announced = addressOf(file) === null ? await inFull(file, client) : file
  const name = fileName(announced)
  if ((announced.size ?? 0) > MAX_PAGE_BYTES) throw pageTooLarge(name)
  const address = addressOf(announced)
  if (address === null || !isSlacks(address, client.slackApiUrl)) {
    throw new ClipdeskError(
      'bad-input',
      `${name} is not kept by Slack itself, so it cannot be read. Upload it, or paste its text.`,
    )
  }
  try {
    const response = await fetch(address, {
      headers: { authorization: `Bearer ${client.token}` },
      signal: AbortSignal.timeout(WAIT_MS),
      // Slack sends those it does not let in to its sign-in page.
      redirect: 'manual',
    })
    if (response.status >= 300 && response.status < 400) throw notLetIn(name)
    if (!response.ok || response.body === null) throw new Error(`status ${response.status}`)
    return await readPageBytes(response.body, name)
  } catch (cause) {
    if (cause instanceof ClipdeskError) throw cause
    throw new ClipdeskError('bad-input', `${name} could not be fetched from Slack. Try again.`, {
      cause,
    })
  }
}

const addressOf = (file: SlackFile): string | null =>
  file.url_private_download || file.url_private || null

async function inFull(file: SlackFile, client: webApi.WebClient): Promise<SlackFile> {
  try {
    const { file: told } = await client.files.info({ file: file.id })
    return SlackFile.parse(told)
  } catch (cause) {
    const refused = slackRefusal(cause)
    const why = refused === null ? null : WAYS_OUT[refused.error]?.(refused)
    throw new ClipdeskError(
      'bad-input',
      `${fileName(file)} could not be fetched from Slack. ${why ?? 'Try again.'}`,
      { cause },
    )
  }
}

const notLetIn = (name: string): ClipdeskError =>
  new ClipdeskError(
    'bad-input',
    `Slack does not let the app read ${name}. Paste its text, or ask whoever runs the desk to give the app the scope files:read.`,
  )

/** Slack's own addresses, or those of what stands in for it. */
function isSlacks(address: string, apiUrl: string): boolean {
  const url = URL.parse(address)
  if (url === null) return false
  if (url.origin === URL.parse(apiUrl)?.origin) return true
  return url.protocol === 'https:' && /(?:^|\.)slack\.com$/.test(url.hostname)
}
