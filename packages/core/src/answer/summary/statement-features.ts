import type { Article } from '../../article.ts'
import type { NamedEntity } from '../../extract/names/name-mention.ts'
import type { ArticleWords } from './statement-words.ts'
import type { Statement } from './statements.ts'

/** What is known of an article when its statements are rated. */
export interface Told {
  readonly article: Article
  readonly names: readonly NamedEntity[]
  readonly statements: readonly Statement[]
  readonly words: ArticleWords
}

/** What speaks for and against a statement by itself, each about between 0 and 1. */
export function statementFeatures(told: Told): Record<string, number>[] {
  const { statements } = told
  const central = centrality(told)
  const named = namesIn(told)
  const first = statements[0]
  const weak = first === undefined || isWeakLead(first) ? 1 : 0
  return statements.map((statement, i) => ({
    ...place(i, statements.length, weak),
    ...length(statement),
    ...central(i),
    ...named(i),
    ...wording(statement),
  }))
}

/** A lead that tells no news: a question, a quotation, words of the writer's own, a scene of a few words. */
export const isWeakLead = ({ text, outside, words }: Statement): boolean =>
  words < 8 ||
  text.includes('?') ||
  /^["“‘']/.test(text) ||
  /\b(?:I|we|you|my|our|your)\b/i.test(outside)

function place(i: number, count: number, weak: number): Record<string, number> {
  const near = Math.exp(-i / 4)
  const top = Math.exp(-i / 12)
  return {
    first: i === 0 ? 1 : 0,
    second: i === 1 ? 1 : 0,
    third: i === 2 ? 1 : 0,
    'near the top': near,
    'in the upper part': top,
    'share of the way down': i / count,
    'among the last three': i >= count - 3 ? 1 : 0,
    'first, weak lead': i === 0 ? weak : 0,
    'near the top, weak lead': near * weak,
    'in the upper part, long article': top * Math.min(1, count / 40),
    'near the top, long article': near * Math.min(1, count / 40),
  }
}

const length = ({ words }: Statement): Record<string, number> => ({
  length: words / 30,
  'under 12 words': Math.max(0, 12 - words) / 10,
  'over 25 words': Math.max(0, words - 25) / 10,
  'over 35 words': Math.max(0, words - 35) / 10,
})

/** How much of what the article comes back to stands in each statement. */
function centrality({ statements, words }: Told): (i: number) => Record<string, number> {
  const weigh = (term: number) => Math.log(words.spread[term] ?? 1)
  const norms = words.statements.map(({ terms }) => Math.sqrt(terms.length))
  const lead = new Set(words.statements[0]?.terms)
  const norm = Math.sqrt(words.spread.reduce((sum, _, term) => sum + weigh(term) ** 2, 0))
  const leadNorm = Math.sqrt(lead.size)
  const count = Math.max(2, statements.length)
  return (i) => {
    const { terms = [], pairs = [] } = words.statements[i] ?? {}
    const size = Math.max(1, terms.length)
    const total = terms.reduce((sum, term) => sum + weigh(term), 0)
    const shared = terms.reduce((sum, term) => sum + (lead.has(term) ? 1 : 0), 0)
    const again = terms.filter((term) => (words.spread[term] ?? 0) > 1).length
    const pairsAgain = pairs.filter((pair) => (words.pairSpread[pair] ?? 0) > 1).length
    return {
      'frequency of its words': total / size,
      'likeness to the whole': total / ((norms[i] ?? 1) || 1) / (norm || 1),
      'words that come again': again / size,
      'pairs that come again': pairsAgain / Math.max(1, pairs.length),
      'words in many statements':
        terms.reduce((sum, term) => sum + (words.spread[term] ?? 0), 0) / size / count,
      'likeness to the lead': i === 0 ? 0 : shared / ((norms[i] ?? 1) || 1) / (leadNorm || 1),
    }
  }
}

/** Who and what is named in each statement, and whether it is what the article is about. */
function namesIn({ names, statements }: Told): (i: number) => Record<string, number> {
  const ranked = [...names].sort((a, b) => b.mentions.length - a.mentions.length)
  const found = statements.map(() => ({ names: 0, main: 0, mains: 0, fresh: 0 }))
  for (const [rank, { mentions }] of ranked.entries()) {
    let at = 0
    let last = -1
    for (const [m, { start }] of mentions.entries()) {
      while (at < statements.length && (statements[at]?.end ?? 0) <= start) at += 1
      const here = found[at]
      if (here === undefined || at === last || start < (statements[at]?.start ?? 0)) continue
      last = at
      here.names += 1
      if (rank === 0) here.main = 1
      if (rank < 3) here.mains += 1
      if (m === 0) here.fresh += 1
    }
  }
  return (i) => {
    const { names: all, main, mains, fresh } = found[i] ?? { names: 0, main: 0, mains: 0, fresh: 0 }
    return {
      names: Math.min(1, all / 5),
      'no name': all === 0 ? 1 : 0,
      'main name': main,
      'main names': mains / 3,
      'names told of for the first time': Math.min(1, fresh / 3),
    }
  }
}

function wording({ text, outside, words, voice }: Statement): Record<string, number> {
  const quoted =
    1 - outside.replace(/\s+/g, '').length / Math.max(1, text.replace(/\s+/g, '').length)
  return {
    quoted,
    'opens with a quotation': /^["“‘']/.test(text) ? 1 : 0,
    attributed: voice === 'attributed' ? 1 : 0,
    'speaks as I': /\b(?:I|we|my|our|us|me)\b/i.test(text) ? 1 : 0,
    'speaks to you': /\b(?:you|your)\b/i.test(text) ? 1 : 0,
    capitals: (text.match(/(?<=\s)\p{Lu}/gu)?.length ?? 0) / words,
    numbers: Math.min(1, (text.match(/\d[\d,.]*/g)?.length ?? 0) / 3),
    day: DAY.test(text) ? 1 : 0,
    'a joining word first':
      /^(?:When|While|As|If|Although|Though|Because|Since|After|Before|In|On|At|With|For|Despite)\b/.test(
        text,
      )
        ? 1
        : 0,
    'is or was': /\b(?:is|are|was|were|has been|have been)\b/.test(outside) ? 1 : 0,
    'will or would': /\b(?:will|would|could|may|might|should)\b/.test(outside) ? 1 : 0,
  }
}

const DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|yesterday|today)\b/
