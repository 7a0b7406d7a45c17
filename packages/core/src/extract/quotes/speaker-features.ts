import type { Frame } from './frames.ts'
import { mentionsUpTo } from './mentions.ts'
import { CUE_REACH, reachOf } from './reach.ts'
import { strengthOf } from './relations.ts'
import type { Candidate, Question } from './speaker-candidates.ts'

/** Takes what is told of a mention, or of a clause: its name and how much of it. */
export type Tell = (name: string, value: number) => void

/** Tells what speaks for and against a mention, by name. What the quotation itself tells is the same for all, and tells of nobody. */
export function tellFeatures(question: Question, candidate: Candidate, tell: Tell): void {
  const own = question.frames[question.frame]
  const holder = question.frames[candidate.frame]
  if (own === undefined || holder === undefined) return
  tellQuotation(own, question.quotation, tell)
  tellMention(holder, candidate, tell)
  if (candidate.frame === question.frame) tellPlace(own, question.quotation, candidate, tell)
  else tellPlaceAbove(holder, question.frame, candidate, tell)
  tellRelations(question, holder, candidate, tell)
  if (candidate.frame === question.frame) tellNearestCue(own, question.quotation, candidate, tell)
  tellLast(question, own, candidate, tell)
}

/** What the quotation tells of whether anybody speaks in it. */
function tellQuotation(frame: Frame, quotation: number, tell: Tell): void {
  const span = frame.quotations[quotation]
  const at = frame.quotationTokens[quotation]
  if (span === undefined || at === undefined) return
  const text = frame.text.slice(span.start, Math.min(span.end, span.start + LOOKED_AT))
  const count = text.split(/\s+/).length
  tell('quotation', 1)
  tell(
    count === 1
      ? '1 word'
      : count < 4
        ? '2 or 3 words'
        : count < 8
          ? '4 to 7 words'
          : '8 words or more',
    1,
  )
  if (/^\p{Lu}/u.test(text)) tell('opens with a capital', 1)
  if (isTitle(text)) tell(`capitalised as a title, in a ${frame.part}`, 1)
  if (/^(?:https?:|www\.)/.test(text)) tell('an address', 1)
  const end = frame.text.charAt(span.end - 1)
  if (/[.!?]/.test(end)) tell('ends a sentence', 1)
  if (end === ',') tell('ends in a comma', 1)
  tellBefore(frame.tokens[at - 1]?.lower, tell)
  if (
    WORKS.test(frame.tokens[at - 1]?.lower ?? '') ||
    WORKS.test(frame.tokens[at - 2]?.lower ?? '')
  )
    tell('behind a sort of work', 1)
  if (frame.quotations.length === 1 && frame.text.length - (span.end - span.start) < 4)
    tell('the whole paragraph', 1)
  if (frame.part !== 'body') tell(`in a ${frame.part}`, 1)
  if (nearestCue(frame, quotation, 'strong') === null) tell('no strong cue in its sentence', 1)
}

/** How much of a quotation is looked at, in UTF-16 code units. */
const LOOKED_AT = 400

function tellBefore(before: string | undefined, tell: Tell): void {
  if (before === undefined) tell('opens the paragraph', 1)
  if (before === ':') tell('behind a colon', 1)
  if (before === ',') tell('behind a comma', 1)
  if (before === 'that') tell('behind “that”', 1)
  if (ARTICLES.test(before ?? '')) tell('behind an article', 1)
}

const ARTICLES =
  /^(?:the|a|an|his|her|their|its|this|of|so-called|called|dubbed|titled|entitled|named)$/

/** What has a title: "her memoir, “…”", "a film called “…”". */
const WORKS =
  /^(?:auto)?(?:biography|book|memoir|film|movie|song|show|series|novel|article|column|essay|documentary|album|play|poem|paper|titled|entitled|called|named|magazine|program(?:me)?|podcast|episode|headline|slogan|chapter|hit|painting|single|track|drama|musical|exhibition|banner|placard)s?$/

/** "A Time for Nets, and Fishermen" */
function isTitle(text: string): boolean {
  const telling = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]{3,}/gu) ?? []
  return telling.length > 1 && telling.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
}

/** What the mention tells alone. */
function tellMention(holder: Frame, { at, mention }: Candidate, tell: Tell): void {
  const { kind, text, from } = mention
  tell(`is a ${kind}`, 1)
  if (kind === 'pronoun') tell(`is “${text.toLowerCase()}”`, 1)
  if (mention.isPossessive) tell('possessive', 1)
  const before = holder.tokens[from - 1]?.lower ?? ''
  if (mention.preposition !== null) {
    tell('behind a preposition', 1)
    if (TELLING.test(mention.preposition)) tell(`behind “${mention.preposition}”`, 1)
  }
  if (TOLD.test(before)) tell('told', 1)
  const sentence = holder.sentenceOf[from] ?? 0
  const previous = holder.mentions[at - 1]
  if (previous === undefined || holder.sentenceOf[previous.from] !== sentence)
    tell('first in its sentence', 1)
  if (from === 0 || holder.sentenceOf[from - 1] !== sentence) tell('opens its sentence', 1)
}

const TELLING = /^(?:to|for|with|by|from|of|against|about)$/
const TOLD = /^(?:told|tell|tells|telling|asked|asks|urged|urges|thanked|reminded|informed)$/

/** Where a mention of the same paragraph stands to the quotation. */
function tellPlace(own: Frame, quotation: number, { at, mention }: Candidate, tell: Tell): void {
  const token = own.quotationTokens[quotation] ?? 0
  const isBefore = mention.from < token
  const step = (own.sentenceOf[mention.from] ?? 0) - (own.sentenceOf[token] ?? 0)
  if (step !== 0) {
    tell(`${Math.min(3, Math.abs(step))} sentences ${isBefore ? 'before' : 'behind'}`, 1)
    return
  }
  const side = isBefore ? 'before' : 'behind'
  tell(`${side} it in its sentence`, 1)
  const middle = mentionsUpTo(own.mentions, token)
  const between = isBefore ? middle - at - 1 : at - middle
  tell(`mentions between, ${side}`, Math.min(4, between) / 2)
  if (between === 0) tell(`the nearest ${side}`, 1)
  const words = isBefore ? token - mention.to : mention.from - token - 1
  tell('tokens between, logarithm', Math.log1p(Math.max(0, words)) / 2)
  const other = own.quotationTokens[isBefore ? quotation - 1 : quotation + 1]
  if (other !== undefined && (isBefore ? other > mention.from : other < mention.from))
    tell('another quotation between', 1)
}

function tellPlaceAbove(
  holder: Frame,
  frame: number,
  { frame: above, at, mention }: Candidate,
  tell: Tell,
): void {
  tell(above === frame - 1 ? 'in the paragraph before' : 'further above', 1)
  tell('mentions after it there', Math.min(4, holder.mentions.length - at - 1) / 4)
  if (above !== frame - 1) return
  const left = holder.sentences.length - 1 - (holder.sentenceOf[mention.from] ?? 0)
  tell(
    left === 0
      ? 'in its last sentence'
      : left === 1
        ? 'in its last but one'
        : 'in an earlier sentence',
    1,
  )
  if (left > 0 || holder.tokens.at(-1)?.text !== ':') return
  tell('the paragraph before ends in a colon', 1)
  const previous = holder.mentions[at - 1]
  if (
    previous === undefined ||
    holder.sentenceOf[previous.from] !== holder.sentenceOf[mention.from]
  )
    tell('first above a colon', 1)
}

function tellRelations(
  { frame, quotation }: Question,
  holder: Frame,
  candidate: Candidate,
  tell: Tell,
): void {
  const isNamed = candidate.mention.kind === 'name' || candidate.mention.kind === 'pronoun'
  for (const relation of holder.relations[candidate.at] ?? []) {
    const reach = candidate.frame === frame ? reachOf(holder, quotation, relation) : 'elsewhere'
    tell(relation.kind, 1)
    tell(`${relation.kind}, ${relation.strength}`, 1)
    tell(`${relation.kind}, ${reach}`, 1)
    if (relation.cue !== -1) tell(`${relation.strength} cue, ${reach}`, 1)
    if (candidate.mention.preposition !== null && relation.kind !== 'none')
      tell(`${relation.kind}, behind a preposition`, 1)
    if (!isNamed && relation.kind !== 'none') tell(`${relation.kind} of a description`, 1)
  }
}

/** How the mention stands to the word of speech that is nearest to the quotation. */
function tellNearestCue(
  own: Frame,
  quotation: number,
  { at, mention }: Candidate,
  tell: Tell,
): void {
  const nearest = nearestCue(own, quotation, 'participle')
  if (nearest === null) {
    tell('no cue in its sentence', 1)
    return
  }
  const { cue, strength, side } = nearest
  const isBefore = mention.from < cue
  const middle = mentionsUpTo(own.mentions, cue)
  const between = Math.min(3, isBefore ? middle - at - 1 : at - middle)
  const where = `${isBefore ? 'before' : 'behind'} it, the cue ${side}`
  tell(`${between} mentions from the nearest cue, ${where}`, 1)
  tell(`nearest cue ${strength}, ${where}`, 1)
  const previous = own.mentions[at - 1]
  const isFirst =
    previous === undefined || own.sentenceOf[previous.from] !== own.sentenceOf[mention.from]
  if (isBefore && isFirst && own.sentenceOf[mention.from] === own.sentenceOf[cue])
    tell(`first in the sentence of a ${strength} cue`, 1)
}

/** The nearest word of speech in the sentence of a quotation: a strong verb, or a participle as well. */
function nearestCue(frame: Frame, quotation: number, least: 'strong' | 'participle') {
  const at = frame.quotationTokens[quotation]
  if (at === undefined) return null
  for (let step = 1; step < CUE_REACH; step += 1) {
    for (const cue of [at - step, at + step]) {
      if (frame.sentenceOf[cue] !== frame.sentenceOf[at]) continue
      const strength = strengthOf(frame.tokens, cue)
      if (strength === 'strong' || (strength === 'participle' && least === 'participle'))
        return { cue, strength, side: cue < at ? 'before' : 'behind' }
    }
  }
  return null
}

/** Whether the mention, or one of its name, names who spoke in the quotation before. */
function tellLast(
  { frame, quotation, last }: Question,
  own: Frame,
  candidate: Candidate,
  tell: Tell,
): void {
  if (last === undefined) tell('nobody spoke before', 1)
  if (!last) return
  const isSame = last.frame === candidate.frame && last.at === candidate.at
  const isAlike =
    !isSame &&
    last.mention.kind === 'name' &&
    lastWord(last.mention.text) === lastWord(candidate.mention.text)
  if (!isSame && !isAlike) return
  const where = last.frame === frame ? 'in this paragraph' : 'above'
  tell(isSame ? `spoke before ${where}` : `one of that name spoke before ${where}`, 1)
  if (!isSame) return
  const previous = own.quotationTokens[quotation - 1]
  const at = own.quotationTokens[quotation] ?? 0
  if (previous !== undefined && own.sentenceOf[previous] === own.sentenceOf[at])
    tell('spoke before in its sentence', 1)
  if (quotation === 0 && at === 0) tell('spoke before, and this opens the paragraph', 1)
}

const lastWord = (text: string): string => text.split(/\s+/).at(-1)?.toLowerCase() ?? ''
