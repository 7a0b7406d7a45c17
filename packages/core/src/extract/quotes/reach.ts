import type { Frame } from './frames.ts'
import type { Relation } from './relations.ts'

/** How near a word of speech stands to the quotation. */
export function reachOf(frame: Frame, quotation: number, { cue }: Relation): string {
  const at = frame.quotationTokens[quotation]
  if (cue === -1 || at === undefined) return 'no cue'
  const side = cue < at ? 'before' : 'behind'
  const other = frame.quotationTokens[cue < at ? quotation - 1 : quotation + 1]
  if (other !== undefined && (cue < at ? other > cue : other < cue))
    return `past a quotation ${side}`
  if (frame.sentenceOf[cue] !== frame.sentenceOf[at]) return `in another sentence ${side}`
  if (Math.abs(cue - at) > CUE_REACH) return `in its sentence ${side}`
  const between = cue < at ? frame.tokens.slice(cue + 1, at) : frame.tokens.slice(at + 1, cue)
  const telling = between.filter(
    ({ lower, kind }) => kind === 'word' && !/^(?:that|as|also|then)$/.test(lower),
  )
  return telling.length === 0
    ? `beside it ${side}`
    : telling.length <= 4
      ? `near it ${side}`
      : `in its sentence ${side}`
}

/** How far from a quotation its word of speech is looked for, in tokens. */
export const CUE_REACH = 25
