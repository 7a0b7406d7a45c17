import type { Article } from '../../article.ts'
import { isInEnglish } from '../../read/language.ts'
import { withoutAdjectives } from './adjectives.ts'
import { withoutCallings } from './callings-before.ts'
import { type Capitals, hasTitleCase, isShouted, takeStock } from './capitals.ts'
import { findChains } from './chains.ts'
import { type FoundName, formsOf } from './forms.ts'
import { foundName } from './found-name.ts'
import { groupForms } from './group.ts'
import type { NameGroup } from './groups.ts'
import { knownNames, namesInHeadline } from './headline-names.ts'
import { kindOf } from './kinds.ts'
import type { NamedEntity } from './name-mention.ts'
import { partsOf } from './parts.ts'
import { stretchesOf } from './stretches.ts'
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
  const found = withoutCallings(
    prose.flatMap((words) => namesIn(text, words, capitals)),
    capitals.small,
  )
  const known = knownNames(formsOf(found))
  const shown = stretches
    .filter(({ isShown }) => isShown)
    .flatMap(({ words }) => namesInHeadline(text, words, known))
  const all = [...found, ...shown].sort((a, b) => a.start - b.start)
  return groupForms(withoutAdjectives(formsOf(all)))
    .filter(({ mentions }) => mentions.some(({ isDoubtful }) => !isDoubtful))
    .map(entityOf)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}

function namesIn(text: string, words: readonly NameWord[], capitals: Capitals): FoundName[] {
  return findChains(words, capitals)
    .flatMap((chain) => partsOf(words, chain))
    .map((part) => foundName(text, words, part))
    .filter(({ words: compared }) => compared.length > 0)
}

function entityOf({ forms, mentions }: NameGroup): NamedEntity {
  const sorted = [...mentions].sort((a, b) => a.start - b.start)
  const kind = kindOf(forms, sorted)
  // "Minister of Rural Waters Ana Reyes" is "Ana Reyes" elsewhere.
  const plain = sorted.filter(({ isBehindOffice, words }) => !isBehindOffice && words.length > 1)
  const full = kind === 'person' && plain.length > 0 ? plain : sorted
  const fullest = full.reduce((a, b) =>
    b.words.length > a.words.length ||
    (b.words.length === a.words.length && b.text.length > a.text.length)
      ? b
      : a,
  )
  return {
    name: fullest.text.replace(/\s+/g, ' '),
    kind,
    mentions: sorted.map(({ start, end, text, role }) => ({ start, end, text, role })),
  }
}
