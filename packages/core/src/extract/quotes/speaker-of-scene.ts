import {
  agentBefore,
  beforeColon,
  invertedBehind,
  joinedSubject,
  nameBeforeColon,
  subjectBeside,
} from './speaker-beside.ts'
import type { Candidate, Question } from './speaker-candidates.ts'
import { unsaidSpeaker } from './unsaid-speaker.ts'
import { whoseClaim } from './whose-claim.ts'

/**
 * Whose words a quotation is by the order in which a story is told, where that tells more than the words of speech near it: the agent of
 * "told by the clerk that “…”", the subject of "turned to the crews and asked: “…”", and, where a quotation has no word of speech at all,
 * whoever the sentence or the paragraph before it speaks of. Null for all other quotations.
 */
export function speakerOfScene(question: Question): Candidate | null {
  const { frames, frame, quotation } = question
  const own = frames[frame]
  const token = own?.quotationTokens[quotation]
  if (own === undefined || token === undefined || own.part !== 'body') return null
  return (
    invertedBehind(own, frame, quotation, token) ??
    nameBeforeColon(own, frame, token) ??
    subjectBeside(own, frame, token) ??
    agentBefore(own, frame, token) ??
    joinedSubject(own, frame, token) ??
    whoseClaim(own, frame, token) ??
    beforeColon(own, frame, token) ??
    unsaidSpeaker(question, token)
  )
}
