/** A file that a person adds to what they send. */
export interface Upload {
  readonly name: string
  readonly content: string | Uint8Array
  readonly type?: string
}

/** Gives a file's bytes. */
export function bytesOf({ content }: Upload): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

/** Gives what follows the last dot of a file's name, in small letters. */
export function endingOf(name: string): string {
  return name.split('.').at(-1)?.toLowerCase() ?? ''
}
