import type { Span } from '../../article.ts'
import { isOrganisationWord } from '../names/body-words.ts'
import { countBefore } from './count-before.ts'
import { descriptionEnd, isPossessive, nameEnd, ownedEnd, pluralEnd } from './mention-ends.ts'
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from './mention-words.ts'
import { isName, opensName } from './name-openings.ts'
import type { Token } from './tokens.ts'

/** Words that stand for somebody who may speak; offsets are into the paragraph. `plural` is a noun without an article: "officials said". */
export interface Mention extends Span {
  readonly kind: 'name' | 'description' | 'pronoun' | 'plural'
  readonly text: string
  /** The first of its tokens, and the one behind its last. */
  readonly from: number
  readonly to: number
  /** Whether it stands in the possessive: "Olsen's". */
  readonly isPossessive: boolean
  /** The preposition that it stands behind, whoever's it is: "to" of "to Olsen" and of "to Velin's Olsen"; else null. */
  readonly preposition: string | null
}

/** The mentions of a paragraph, in order; quotations hold none. Takes linear time. */
export function findMentions(
  paragraph: string,
  tokens: readonly Token[],
  sentenceStarts: ReadonlySet<number>,
): Mention[] {
  const mentions: Mention[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = readMention(paragraph, tokens, at, sentenceStarts)
    if (found === null) {
      at += 1
      continue
    }
    const owner = mentions.at(-1)
    const isOwned = owner?.isPossessive === true && owner.to === found.from
    // "to the chief executive, Mara Olsen, and"; not "Speaking to the crews, Mara Olsen said"
    const isApposed =
      owner?.kind === 'description' &&
      found.kind === 'name' &&
      tokens[owner.to]?.text === ',' &&
      owner.to + 1 === found.from &&
      /^[,.;)]$/.test(tokens[found.to]?.text ?? '.')
    const isGoverned = (isOwned || isApposed) && owner.preposition !== null
    const preposition = isGoverned ? owner.preposition : found.preposition
    mentions.push({
      ...found,
      preposition: preposition === 'of' && endsInPerson(tokens, found) ? null : preposition,
    })
    at = found.to
  }
  return mentions
}

/** "the spokeswoman of the Foreign Ministry Mara Olsen": two names behind the body are hers. */
function endsInPerson(tokens: readonly Token[], { from, to }: Mention): boolean {
  const own = tokens.slice(from, to).filter(isName)
  return own.length > 2 && own.slice(0, -2).some(isBody) && !own.slice(-2).some(isBody)
}

const isBody = ({ lower }: Token): boolean => isOrganisationWord(lower) || lower === 'affairs'

function readMention(
  paragraph: string,
  tokens: readonly Token[],
  at: number,
  starts: ReadonlySet<number>,
): Mention | null {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word') return null
  const of = (kind: Mention['kind'], to: number): Mention =>
    mentionOf(paragraph, tokens, kind, at, to)
  const { lower } = token
  if (DETERMINERS.has(lower)) {
    const end = descriptionEnd(tokens, at)
    const owned = ownedEnd(tokens, end)
    if (owned !== null) return of('description', owned)
    if (end > at + 1) return of(isName(tokens[end - 1]) ? 'name' : 'description', end)
  }
  if (PRONOUNS.has(lower)) return of('pronoun', at + 1)
  // "quoted him as saying"
  const isCited = tokens[at + 1]?.lower === 'as' && tokens[at + 2]?.lower.endsWith('ing') === true
  if (/^(?:him|her|them)$/.test(lower) && isCited) return of('pronoun', at + 1)
  const opens = opensName(tokens, at, starts)
  if (opens) {
    const end = nameEnd(tokens, at)
    // "Veline officials said"
    const plural =
      isPossessive(tokens[end - 1]) || isName(tokens[end]) ? null : pluralEnd(tokens, end)
    if (plural !== null) return of('plural', plural)
    const owned = ownedEnd(tokens, end)
    return owned === null ? of('name', end) : of('description', owned)
  }
  return pluralAt(paragraph, tokens, at)
}

/** "officials said", "local residents have told": plural nouns without an article right before a verb of speech. */
function pluralAt(paragraph: string, tokens: readonly Token[], at: number): Mention | null {
  const end = pluralEnd(tokens, at)
  return end === null ? null : mentionOf(paragraph, tokens, 'plural', at, end)
}

/** Words of a paragraph as a mention. */
export function mentionOf(
  paragraph: string,
  tokens: readonly Token[],
  kind: Mention['kind'],
  from: number,
  to: number,
): Mention {
  const start = tokens[from]?.start ?? 0
  const last = tokens[to - 1]
  const possessive = isPossessive(last)
  const end = (last?.end ?? start) - (possessive ? 2 : 0)
  const before = tokens[from - 1]?.lower ?? ''
  return {
    kind,
    from,
    to,
    start,
    end,
    text: paragraph.slice(start, end),
    isPossessive: possessive,
    preposition: PREPOSITIONS.has(before) ? before : null,
  }
}

/** How many mentions begin before a token. */
export const mentionsUpTo = (mentions: readonly Mention[], token: number): number =>
  countBefore(mentions, token, ({ from }) => from)

/** The index of the mention that begins with a token, or -1. */
export function mentionAt(mentions: readonly Mention[], token: number): number {
  const at = mentionsUpTo(mentions, token)
  return mentions[at]?.from === token ? at : -1
}

/** The token behind a mention and what prepositions join to it: "the mayor of Velin", "a spokesman for the mayor of Velin". */
export function phraseEnd(mentions: readonly Mention[], at: number): number {
  let end = mentions[at]?.to ?? 0
  for (let next = at + 1; next < mentions.length && next < at + PHRASE; next += 1) {
    const mention = mentions[next]
    const isOwned = mention?.from === end && mentions[next - 1]?.isPossessive === true
    const isJoined = mention?.from === end + 1 && mention.preposition !== null
    if (mention === undefined || !(isOwned || isJoined)) break
    end = mention.to
  }
  return end
}

/** In mentions. */
const PHRASE = 5
