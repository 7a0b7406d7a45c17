import { AUXILIARIES, isPreposition } from './mention-words.ts'
import type { Mention } from './mentions.ts'
import { type CueStrength, isParticiple, SPEECH_VERBS } from './speech-verbs.ts'
import type { Token } from './tokens.ts'

/**
 * How a mention stands to a word of speech in its sentence. `subject`: right before it ("Olsen said"); `auxiliary`: with small words
 * between ("Olsen has also said"); `enclosed`: with something between commas, or "who" ("Olsen, the mayor, said"); `apposition`: the same where
 * nothing closes it; `distant`: with
 * other words between; `inverted`: behind it ("“…,” said Olsen"); `object`: behind it without a quotation before ("told Olsen");
 * `source`: "according to Olsen"; `colon`: "Olsen: “…”".
 */
export type RelationKind =
  | 'subject'
  | 'auxiliary'
  | 'apposition'
  | 'enclosed'
  | 'distant'
  | 'inverted'
  | 'object'
  | 'source'
  | 'colon'
  | 'none'

export interface Relation {
  readonly kind: RelationKind
  readonly strength: CueStrength | 'participle'
  /** The word of speech, or the mark; the index of its token, -1 where there is none. */
  readonly cue: number
}

const NONE: Relation = { kind: 'none', strength: 'weak', cue: -1 }

/**
 * All relations of a mention, the nearest of each kind. `sentenceOf` gives the sentence of each token, `phraseEnd` the token behind
 * what a preposition joins to the mention.
 */
export function relationsOf(
  tokens: readonly Token[],
  sentenceOf: Int32Array,
  mention: Mention,
  phraseEnd: number,
): Relation[] {
  const cited = citedRelation(tokens, mention, phraseEnd)
  if (cited !== null) return [cited]
  const found = [
    sourceRelation(tokens, mention),
    colonRelation(tokens, mention),
    behindVerb(tokens, mention, phraseEnd),
    beforeVerb(tokens, sentenceOf, mention, phraseEnd),
  ].filter((relation) => relation !== null)
  return found.length === 0 ? [NONE] : found
}

/** "quoted Olsen as saying": it is she who says it. */
function citedRelation(
  tokens: readonly Token[],
  { from }: Mention,
  phraseEnd: number,
): Relation | null {
  const isCited =
    CITES.test(tokens[from - 1]?.lower ?? '') &&
    tokens[phraseEnd]?.lower === 'as' &&
    isParticiple(tokens[phraseEnd + 1]?.lower ?? '')
  return isCited ? { kind: 'subject', strength: 'strong', cue: phraseEnd + 1 } : null
}

/** Verbs by which one tells what another said. */
export const CITES = /^(?:(?:cit|quot)(?:e|es|ed|ing)|(?:record|report)(?:s|ed)?)$/

function sourceRelation(tokens: readonly Token[], { from }: Mention): Relation | null {
  const isSource = tokens[from - 1]?.lower === 'to' && tokens[from - 2]?.lower === 'according'
  return isSource ? { kind: 'source', strength: 'strong', cue: from - 2 } : null
}

function colonRelation(tokens: readonly Token[], { to }: Mention): Relation | null {
  return tokens[to]?.text === ':' ? { kind: 'colon', strength: 'strong', cue: to } : null
}

function behindVerb(
  tokens: readonly Token[],
  { from }: Mention,
  phraseEnd: number,
): Relation | null {
  const isAgent = tokens[from - 1]?.lower === 'by' && strengthOf(tokens, from - 2) !== null
  // "she was quoted by the Ledger as saying"
  if (isAgent && CITES.test(tokens[from - 2]?.lower ?? '')) return null
  if (isAgent) return { kind: 'inverted', strength: 'strong', cue: from - 2 }
  let at = from - 1
  while (at > from - 3 && AUXILIARIES.has(tokens[at]?.lower ?? '')) at -= 1
  const verb = tokens[at]
  const strength = strengthOf(tokens, at)
  // "adding the council had voted": what follows is what is said.
  if (verb === undefined || strength === null || strength === 'participle') return null
  const before = tokens[at - 1]
  // "Calder said Holm wrote": Holm opens what she said.
  if (before?.kind !== 'quotation' && strengthOf(tokens, phraseEnd) !== null) return null
  // "Olsen, the mayor, said the plan was late": the plan opens what she said.
  const opensClause = FINITE.test(tokens[phraseEnd]?.lower ?? '')
  const isInverted =
    before === undefined ||
    before.kind === 'quotation' ||
    (/^[,–—-]$/.test(before.text) && !opensClause)
  return { kind: isInverted ? 'inverted' : 'object', strength, cue: at }
}

const TOLD = /^(?:told|asked|warned|urged|reminded|informed|assured|advised|thanked)$/
const BE = /^(?:is|are|was|were|be|been|being)$/

const FINITE =
  /^(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|should|may|might|must|[a-z]{3,}ed)$/

/** Whether what opens behind a mention closes before its verb, as with "who" anything may. */
function isClosed(tokens: readonly Token[], from: number, verb: number): boolean {
  const opening = tokens[from]?.text ?? ''
  if (opening === 'who') return true
  let at = verb - 1
  while (at > from && AUXILIARIES.has(tokens[at]?.lower ?? '')) at -= 1
  return at > from && tokens[at]?.text === (opening === '(' ? ')' : opening)
}

/** "who asked not to be named", "who spoke on condition of anonymity": no words of theirs follow. */
const isReticence = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:ask|wish|want)(?:s|ed)?$/.test(tokens[at]?.lower ?? '') &&
    /^(?:not|to)$/.test(tokens[at + 1]?.lower ?? '')) ||
  (/^(?:spoke|speaks|speaking|talked)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:on|under)$/.test(tokens[at + 1]?.lower ?? ''))

/** How many tokens behind a mention its verb is looked for. */
const REACH = 30

function beforeVerb(
  tokens: readonly Token[],
  sentenceOf: Int32Array,
  { from, preposition, text }: Mention,
  to: number,
): Relation | null {
  // "the commander of the Quds Force said": it is the commander who said it.
  const isGoverned = isObjectOfOpening(tokens, sentenceOf, from)
  const isWho = text.toLowerCase() === 'who'
  const isWithin = isWho || isInRelativeClause(tokens, sentenceOf, from)
  let kind: RelationKind = preposition === null && !isGoverned ? 'subject' : 'distant'
  for (let at = to; at < Math.min(tokens.length, to + REACH); at += 1) {
    const token = tokens[at]
    if (token === undefined || sentenceOf[at] !== sentenceOf[from] || token.kind === 'quotation')
      return null
    // "A friend of Olsen, who builds walls, said": what follows the clause is not said by its "who".
    if (isWithin && token.text === ',' && (at > to || !isWho)) return null
    const strength = strengthOf(tokens, at)
    if (strength !== null) {
      // "Olsen conveyed the greetings of the crews and said": the crews said nothing.
      const isJoined = /^(?:and|but|or)$/.test(tokens[at - 1]?.lower ?? '')
      // "the bank was told": the bank is spoken to.
      const isPassive = TOLD.test(token.lower) && BE.test(tokens[at - 1]?.lower ?? '')
      if (isReticence(tokens, at)) {
        if (isWho) return null
        kind = 'apposition'
        continue
      }
      if (isPassive) return { kind: 'object', strength, cue: at }
      if (kind === 'apposition' && isClosed(tokens, to, at)) kind = 'enclosed'
      return { kind: isJoined ? 'distant' : kind, strength, cue: at }
    }
    if (
      at === to &&
      !isGoverned &&
      (token.text === ',' || token.lower === 'who' || token.text === '(' || token.text === '—')
    )
      kind = 'apposition'
    else if (kind === 'apposition' || kind === 'distant') continue
    else kind = AUXILIARIES.has(token.lower) || /ly$/.test(token.lower) ? 'auxiliary' : 'distant'
  }
  return null
}

/** "Olsen, who plays Ana Quiroga, said": Ana Quiroga stands in what tells of Olsen. */
function isInRelativeClause(
  tokens: readonly Token[],
  sentenceOf: Int32Array,
  from: number,
): boolean {
  for (let at = from - 1; at >= Math.max(0, from - RELATIVE); at -= 1) {
    const token = tokens[at]
    if (token === undefined || sentenceOf[at] !== sentenceOf[from] || token.text === ',')
      return false
    if (token.kind === 'quotation') return false
    if (/^(?:who|whose|which)$/.test(token.lower)) return tokens[at - 1]?.text === ','
  }
  return false
}

/** How long the beginning of such a clause is, in tokens. */
const RELATIVE = 16

/** "Opening the case, Olsen said": the case is what she opens. */
const isObjectOfOpening = (
  tokens: readonly Token[],
  sentenceOf: Int32Array,
  from: number,
): boolean =>
  /..ing$/.test(tokens[from - 1]?.lower ?? '') &&
  (from < 2 || sentenceOf[from - 2] !== sentenceOf[from])

/** "thanked the crews and said", "wrote and also told": the verb has the subject of the one before. */
export function isJoined(tokens: readonly Token[], cue: number): boolean {
  const before = AUXILIARIES.has(tokens[cue - 1]?.lower ?? '') ? cue - 2 : cue - 1
  return /^(?:and|but|then)$/.test(tokens[before]?.lower ?? '')
}

/** "went on", "goes on" */
const isOn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'on' && /^(?:go|goes|going|went)$/.test(tokens[at - 1]?.lower ?? '')

const JOINS_PARTICIPLE =
  /^(?:is|are|was|were|be|been|by|in|before|after|while|when|and|or|but|as|of|from|without|also|then|not|who|\p{L}+ly)$/u

/** The strength of a word of speech that governs what is said; null for other words, and for "to say" and "the report". */
export function strengthOf(
  tokens: readonly Token[],
  at: number,
): CueStrength | 'participle' | null {
  const token = tokens[at]
  const strength = token === undefined ? undefined : SPEECH_VERBS.get(token.lower)
  if (
    token === undefined ||
    strength === undefined ||
    (/^\p{Lu}/u.test(token.text) &&
      at > 0 &&
      tokens[at - 1]?.kind === 'word' &&
      !/^(?:Says?|Said)$/.test(token.text))
  )
    return null
  const before = tokens[at - 1]?.lower ?? ''
  // "went on to say" is "said".
  if (isOn(tokens, at + 1) && tokens[at + 2]?.lower === 'to') return null
  if (before === 'to' && isOn(tokens, at - 2)) return strength
  if (/^(?:the|a|an|his|her|their|its|this|that|to|of|no)$/.test(before)) return null
  if (isPreposition(before) && !isParticiple(token.lower)) return null
  if (!isParticiple(token.lower)) return strength
  // "saying" behind a comma; not "the red warning".
  return tokens[at - 1]?.kind === 'word' && !JOINS_PARTICIPLE.test(before) ? null : 'participle'
}
