import { clipped } from './clipped.ts'

/** An address as a URL, or null where it could be anything else than a plain web address. */
export function webAddress(address: string): URL | null {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  return url.username === '' && url.password === '' ? url : null
}

/** In UTF-16 units: longer ones are shown as text, cut like any other. Ours: one fits well beside the headline and its passage. */
export const LONGEST_LINK = 1000

/** An address that is no link, cut where it is long. */
export const addressInWords = (address: string): string => clipped(address, LONGEST_IN_WORDS)

const LONGEST_IN_WORDS = 400
