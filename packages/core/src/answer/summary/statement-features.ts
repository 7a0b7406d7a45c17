import type { Statement } from './statements.ts'
import type { Told } from './told.ts'

type Known = Omit<Told, 'features'>

/** What speaks for and against a statement by itself, each about between 0 and 1. */
export function statementFeatures(told: Known): Record<string, number>[] {
  const { statements } = told
  const central = centrality(told)
  const named = naming(told)
  const first = statements[0]
  const weak = first === undefined || isWeakLead(first) ? 1 : 0
  return statements.map((statement, i) => ({
    'any statement': 1,
    ...place(i, statements.length, weak),
    ...length(statement),
    ...central(i),
    ...named(i),
    ...wording(statement),
  }))
}

/** A lead that tells no news: a question, a quotation, words of the writer's own, a scene of a few words. */
const isWeakLead = ({ text, outside, words }: Statement): boolean =>
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
    'first, weak lead': i === 0 ? weak : 0,
    'near the top, weak lead': near * weak,
  }
}

/** Some outlets write much longer sentences than those that were learned from; these count as so many words. */
const LONG = 45

function length({ words }: Statement): Record<string, number> {
  const counted = Math.min(words, LONG)
  return { length: counted / 30, 'over 25 words': Math.max(0, counted - 25) / 10 }
}

/** How much of what the article comes back to stands in each statement. */
function centrality({ words }: Known): (i: number) => Record<string, number> {
  const weights = words.spread.map((count) => Math.log(count))
  const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0)) || 1
  const lead = words.statements[0]?.terms ?? new Set()
  const seen = new Set<number>()
  const all = words.statements.map(({ terms, pairs }, i) => {
    const size = Math.max(1, terms.size)
    let [total, shared, again, opened] = [0, 0, 0, 0]
    for (const term of terms) {
      total += weights[term] ?? 0
      if (lead.has(term)) shared += 1
      if ((words.spread[term] ?? 0) < 2) continue
      again += 1
      if (!seen.has(term)) opened += 1
      seen.add(term)
    }
    let pairsAgain = 0
    for (const pair of pairs) if ((words.pairSpread[pair] ?? 0) > 1) pairsAgain += 1
    return {
      'frequency of its words': total / size,
      'likeness to the whole': total / Math.sqrt(size) / norm,
      'words that come again': again / size,
      'words that come again from here': opened / size,
      'pairs that come again': pairsAgain / Math.max(1, pairs.size),
      'likeness to the lead': i === 0 ? 0 : shared / Math.sqrt(size) / Math.sqrt(lead.size || 1),
    }
  })
  return (i) => all[i] ?? {}
}

/** Who is named in each statement. */
function naming({ names, words }: Known): (i: number) => Record<string, number> {
  const main = [...names.keys()]
    .sort((a, b) => (names[b]?.mentions.length ?? 0) - (names[a]?.mentions.length ?? 0))
    .slice(0, MAIN_NAMES)
  return (i) => {
    const { names: here = new Set() } = words.statements[i] ?? {}
    return {
      names: Math.min(1, here.size / 5),
      'no name': here.size === 0 ? 1 : 0,
      'main names': main.filter((name) => here.has(name)).length / MAIN_NAMES,
    }
  }
}

/** How many of the names that come most often are what an article is about. */
const MAIN_NAMES = 3

function wording({ text, outside, voice }: Statement): Record<string, number> {
  const letters = (part: string) => part.replace(/\s+/g, '').length
  return {
    quoted: 1 - letters(outside) / Math.max(1, letters(text)),
    'opens with a quotation': /^["“‘']/.test(text) ? 1 : 0,
    attributed: voice === 'attributed' ? 1 : 0,
    'speaks as I': /\b(?:I|we|my|our|us|me)\b/i.test(text) ? 1 : 0,
    numbers: Math.min(1, (text.match(/\d[\d,.]*/g)?.length ?? 0) / 3),
    day: DAY.test(text) ? 1 : 0,
    'says news': SAYS_NEWS.test(outside) ? 1 : 0,
  }
}

const DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|yesterday|today)\b/
const SAYS_NEWS = /\b(?:says|say|announced|according to|revealed|found|confirmed|reported|ruled)\b/
