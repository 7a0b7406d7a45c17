import type { Article, Span } from '../../article.ts'
import { isInEnglish } from '../../read/language.ts'
import { type Capitals, hasTitleCase, isAcronym, isShouted, takeStock } from './capitals.ts'
import { findChains } from './chains.ts'
import { evidenceAround } from './evidence.ts'
import { comparedWord, comparedWords, type FoundName, formsOf } from './forms.ts'
import { groupForms, type NameGroup } from './group.ts'
import { knownNames, namesInHeadline } from './headline-names.ts'
import { kindOf } from './kinds.ts'
import type { NamedEntity } from './name-mention.ts'
import { type NamePart, partsOf } from './parts.ts'
import { roleOf } from './roles.ts'
import { type NameWord, nameWordsOf } from './words.ts'

/**
 * The people, bodies and places that an article names in headline, captions and body, each with all its mentions, in the order of their
 * first ones. Names are told by their capitals and by what else the article does with the same words; the kind by word lists and by
 * what stands beside the name, and is `unknown` where nothing tells it. Forms are brought together within the article only: see
 * `groupForms`. None in an article that is in another language than English, which has capitals of its own.
 *
 * Takes linear time. Rules of ours, after the habits of news agencies' style.
 */
export function findNames(article: Article): NamedEntity[] {
  if (!isInEnglish(article)) return []
  const { text } = article
  const stretches = stretchesOf(article).map(({ span, isLine }) => {
    const words = nameWordsOf(text, span)
    return { words, isShown: isShouted(words) || (isLine && hasTitleCase(words)) }
  })
  const prose = stretches.filter(({ isShown }) => !isShown).map(({ words }) => words)
  const capitals = takeStock(prose)
  const found = prose.flatMap((words) => namesIn(text, words, capitals))
  const known = knownNames(formsOf(found))
  const shown = stretches
    .filter(({ isShown }) => isShown)
    .flatMap(({ words }) => namesInHeadline(text, words, known))
  const all = [...found, ...shown].sort((a, b) => a.start - b.start)
  return groupForms(formsOf(all))
    .filter(({ mentions }) => mentions.some(({ isDoubtful }) => !isDoubtful))
    .map(entityOf)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}

interface Stretch {
  readonly span: Span
  /** A headline or a subhead, which may have capitals for show. */
  readonly isLine: boolean
}

/** Headline, captions and body. What lies within another of them is looked through once. */
function stretchesOf({ spans, paragraphs }: Article): Stretch[] {
  const all = [
    ...(spans.headline ? [{ span: spans.headline, isLine: true }] : []),
    ...(spans.captions ?? []).map((span) => ({ span, isLine: false })),
    ...paragraphs.map((span) => ({ span, isLine: span.kind === 'subhead' })),
  ].sort((a, b) => a.span.start - b.span.start)
  let end = 0
  return all.filter(({ span }) => {
    const isNew = span.start >= end
    if (isNew) end = span.end
    return isNew
  })
}

function namesIn(text: string, words: readonly NameWord[], capitals: Capitals): FoundName[] {
  return findChains(words, capitals)
    .flatMap((chain) => partsOf(words, chain))
    .map((part) => nameOf(text, words, part))
    .filter(({ words: compared }) => compared.length > 0)
}

function nameOf(text: string, words: readonly NameWord[], part: NamePart): FoundName {
  const own = words.slice(part.from, part.to)
  const start = own[0]?.start ?? 0
  const end = withStop(text, own.at(-1)?.end ?? start)
  const found = roleOf(words, part)
  return {
    start,
    end,
    text: text.slice(start, end),
    role: found.role,
    words: comparedWords(own.map((word) => word.text)),
    evidence: evidenceAround(words, part, found),
    isDoubtful: part.isDoubtful,
    acronym: acronymBehind(words, part),
  }
}

/** The stop of "U.S." and "Jr." belongs to the name. */
function withStop(text: string, end: number): number {
  const isPart =
    text[end] === '.' && /(?:\.\p{Lu}|\b[JS]r)$/u.test(text.slice(Math.max(0, end - 3), end))
  return isPart ? end + 1 : end
}

/** "Alder Harbour Authority (AHA)": letters of the name in their order. */
function acronymBehind(words: readonly NameWord[], { from, to }: NamePart): string | null {
  const word = words[to]
  const isBracketed = word !== undefined && /^\s?[([]$/.test(word.before) && isAcronym(word.text)
  if (!isBracketed || to - from < 2) return null
  const letters = words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join('')
  const acronym = comparedWord(word.text)
  let at = 0
  for (const letter of letters) if (letter === acronym[at]) at += 1
  return at === acronym.length && letters.startsWith(acronym.charAt(0)) ? acronym : null
}

function entityOf({ forms, mentions }: NameGroup): NamedEntity {
  const sorted = [...mentions].sort((a, b) => a.start - b.start)
  const fullest = sorted.reduce((a, b) =>
    b.words.length > a.words.length ||
    (b.words.length === a.words.length && b.text.length > a.text.length)
      ? b
      : a,
  )
  return {
    name: fullest.text.replace(/\s+/g, ' '),
    kind: kindOf(forms),
    mentions: sorted.map(({ start, end, text, role }) => ({ start, end, text, role })),
  }
}
