import { chunksOf } from './chunks.ts'

/** A text without the spaces around it, cut where it is longer than this many UTF-16 units, which the cut says. */
export function clipped(text: string, longest: number): string {
  const whole = text.trim()
  const [first] = chunksOf(whole, [], longest)
  return first === undefined || first.text.length === whole.length ? whole : `${first.text} …`
}
