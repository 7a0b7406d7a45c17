import type { Frame } from './frames.ts'
import { type Mention, mentionOf, mentionsUpTo } from './mentions.ts'
import { type Candidate, candidateAt } from './speaker-candidates.ts'
import { isSpeech } from './verb-subjects.ts'

/** "Asked about the auditor’s claim that costs had been “…”, the mayor said": the words are the auditor's. */
export function whoseClaim(frame: Frame, at: number, token: number): Candidate | null {
  const { tokens, mentions, sentenceOf } = frame
  for (let that = token - 1; that > token - CLAIM && that > 1; that -= 1) {
    if (tokens[that]?.kind === 'quotation' || sentenceOf[that] !== sentenceOf[token]) return null
    if (isSpeech(tokens, that)) return null
    if (tokens[that]?.lower !== 'that') continue
    const index = mentionsUpTo(mentions, that) - 1
    const mention = mentions[index]
    if (mention === undefined) return null
    const owner = ownerIn(frame, mention)
    if (owner !== null && mention.to === that && CLAIMS.test(tokens[that - 1]?.lower ?? ''))
      return { frame: at, at: index, mention: owner }
    const noun = mention.isPossessive ? tokens[that - 1]?.lower : tokens[mention.from - 2]?.lower
    const isTheirs = mention.isPossessive
      ? that - mention.to <= 2
      : mention.to === that && /^(?:of|by|from)$/.test(tokens[mention.from - 1]?.lower ?? '')
    return isTheirs && CLAIMS.test(noun ?? '') ? candidateAt(frame, at, index) : null
  }
  return null
}

/** "the auditor" of "the auditor’s claim", which is one description. */
function ownerIn({ text, tokens }: Frame, { from, to }: Mention): Mention | null {
  const own = tokens.slice(from, to).findIndex((token) => /[’']s$/u.test(token.text))
  return own === -1 || from + own === to - 1
    ? null
    : mentionOf(text, tokens, 'description', from, from + own + 1)
}

/** In tokens: how long a claim runs before words of it are quoted. */
const CLAIM = 12
const CLAIMS =
  /^(?:observation|claim|remark|statement|suggestion|allegation|finding|warning|assertion|complaint|comment|words|teaching|maxim|saying|advice|insistence|contention|accusation|admission|conclusion|argument)s?$/
