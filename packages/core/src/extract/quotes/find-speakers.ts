import type { Frame } from './frames.ts'
import { type Candidate, candidatesFor, type Question, speaksBeside } from './speaker-candidates.ts'
import { tellFeatures } from './speaker-features.ts'
import { speakerOfScene } from './speaker-of-scene.ts'
import { SPEAKER_WEIGHTS } from './speaker-weights.ts'

/** Who speaks in each quotation of each stretch, or null where the words at hand do not tell. */
export type Speakers = readonly (readonly (Found | null)[])[]

/** Words that name a speaker, and how sure that is. */
export interface Found extends Candidate {
  /** How much more speaks for them than for the next, or for nobody; infinite where the scene tells. */
  readonly lead: number
  /** Other names that something speaks for, and how much less. */
  readonly others: readonly { readonly candidate: Candidate; readonly less: number }[]
}

/**
 * Finds the words that name the speaker of each quotation of an article: of those that stand near it, the ones that their features
 * speak for most, if they do at all. `npm run bench -- train-speakers` makes the weights. Takes linear time.
 */
export function findSpeakers(frames: readonly Frame[]): Speakers {
  let last: Found | null | undefined
  return frames.map(({ quotations }, frame) =>
    quotations.map((_, quotation) => {
      const question = { frames, frame, quotation, last }
      const found = sceneOf(question) ?? owned(frames, likeliest(question))
      // A mark that was forgotten leaves a quotation open that somebody else's follows.
      const isOwn = found?.frame === frame && speaksBeside(frames[frame], quotation, found.at)
      last = quotation === 0 && !isOwn && continues(frames, frame) ? (last ?? found) : found
      return last
    }),
  )
}

/** "said the charity’s Mara Olsen": she does, and not the charity. */
function owned(frames: readonly Frame[], found: Found | null): Found | null {
  if (found?.mention.isPossessive !== true) return found
  const next = frames[found.frame]?.mentions[found.at + 1]
  const isOwned = next?.kind === 'name' && next.from === found.mention.to
  return isOwned ? { ...found, at: found.at + 1, mention: next } : found
}

/** Whether a stretch opens with a quotation that the one before left open: whoever spoke there speaks on. */
function continues(frames: readonly Frame[], frame: number): boolean {
  const [above, own] = [frames[frame - 1], frames[frame]]
  return (
    above?.part === 'body' &&
    above.quotations.at(-1)?.isOpen === true &&
    own?.quotationTokens[0] === 0
  )
}

/** What the words that name a speaker have to add up to: a wrong name is worse than none. */
const LEAST = 0.25

function sceneOf(question: Question): Found | null {
  const found = speakerOfScene(question)
  return found === null ? null : { ...found, lead: Number.POSITIVE_INFINITY, others: [] }
}

/** How much less may speak for another name that is still looked at. */
const MOST_LESS = 4

function likeliest(question: Question): Found | null {
  let best: Candidate | null = null
  let most = LEAST
  const sums: { candidate: Candidate; sum: number }[] = []
  for (const candidate of candidatesFor(question)) {
    let sum = 0
    tellFeatures(question, candidate, (name, value) => {
      sum += value * (SPEAKER_WEIGHTS[name] ?? 0)
    })
    sums.push({ candidate, sum })
    if (sum <= most) continue
    most = sum
    best = candidate
  }
  if (best === null) return null
  const others = sums
    .map(({ candidate, sum }) => ({ candidate, less: most - sum }))
    .filter(({ candidate, less }) => candidate !== best && less < MOST_LESS)
  const lead = others.reduce((least, { less }) => Math.min(least, less), most)
  return { ...best, lead, others }
}
