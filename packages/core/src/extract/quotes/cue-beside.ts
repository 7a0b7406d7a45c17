import type { Frame } from './frames.ts'
import { strengthOf } from './relations.ts'
import type { Candidate } from './speaker-candidates.ts'

/** The word of speech that a speaker's mention has beside the quotation, or else the nearest in its sentence. */
export function cueOf(
  frame: Frame,
  token: number,
  at: number,
  speaker: Candidate | null,
): number | null {
  if (speaker === null) return null
  if (speaker.frame === at) {
    const cues = (frame.relations[speaker.at] ?? [])
      .map(({ cue }) => cue)
      .filter((cue) => cue !== -1)
    const nearest = cues.sort((a, b) => Math.abs(a - token) - Math.abs(b - token))[0]
    if (nearest !== undefined) return nearest
  }
  for (let step = 1; step < CUE_REACH; step += 1) {
    for (const cue of [token - step, token + step])
      if (
        frame.sentenceOf[cue] === frame.sentenceOf[token] &&
        strengthOf(frame.tokens, cue) === 'strong'
      )
        return cue
  }
  return null
}

/** In tokens. */
const CUE_REACH = 25
