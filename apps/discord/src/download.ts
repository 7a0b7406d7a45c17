import { MAX_PAGE_BYTES, pageTooLarge, readPageBytes } from '@clipdesk/commands'
import { ClipdeskError } from '@clipdesk/core'

/** An attachment as Discord announces it. */
export interface Attached {
  readonly name: string
  /** In bytes. */
  readonly size: number
  readonly url: string
}

const WAIT_MS = 20_000

/** The bytes of an attachment. Throws `page-too-large`, or `bad-input` where Discord does not hand it over. */
export async function download({ name, size, url }: Attached): Promise<Uint8Array> {
  if (size > MAX_PAGE_BYTES) throw pageTooLarge(name)
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(WAIT_MS), redirect: 'error' })
    if (!response.ok || response.body === null) throw new Error(`status ${response.status}`)
    return await readPageBytes(response.body, name)
  } catch (cause) {
    if (cause instanceof ClipdeskError) throw cause
    throw new ClipdeskError(
      'bad-input',
      `${name} could not be fetched from Discord. Attach it again.`,
      { cause },
    )
  }
}
