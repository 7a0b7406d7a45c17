import { writeFileSync } from 'node:fs'
import { z } from 'zod'
import { placeBody } from '../../packages/core/src/read/body-places.ts'
import {
  HEADLINE_FEATURES,
  headlineCandidates,
} from '../../packages/core/src/read/headline-features.ts'
import { type Line, splitLines } from '../../packages/core/src/read/lines.ts'
import { judgedPages } from '../judged-pages.ts'
import { hostOf, sampleTexts } from './pages.ts'
import { type Choice, rankOf, trainRanking } from './ranking-training.ts'
import { tableKey } from './table-key.ts'

const TABLE = new URL('../../packages/core/src/read/headline-weights.ts', import.meta.url)
const FOLDS = 8

const TitledPage = z.object({
  input: z.object({ id: z.string(), url: z.string().nullish(), text: z.string() }),
  gold: z.object({ title: z.string().nullish() }),
})

interface Page {
  readonly host: string
  readonly choice: Choice
  readonly isJudged: boolean
}

/** Learns what tells the headline, says how well that does on sites it was not learned from, and writes the table. */
export function trainHeadlines(): void {
  const judged = judgedPages('metadata', 'text', TitledPage)
  if (judged === null) return
  const pages = [
    ...judged.flatMap(({ input, gold }) =>
      gold.title ? choicesOf(input.text, gold.title, hostOf(input.url ?? input.id), true) : [],
    ),
    ...Array.from({ length: 3 }, sampleTexts)
      .flat()
      .flatMap(({ name, text, headline }) => choicesOf(text, headline, name, false)),
  ]
  const hosts = [...new Set(pages.map(({ host }) => host))].sort()
  const foldOf = new Map(hosts.map((host, i) => [host, (i * 7) % FOLDS]))
  let right = 0
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const known = pages.filter(({ host }) => foldOf.get(host) !== fold)
    const weights = learn(known)
    const tried = pages.filter(({ host, isJudged }) => isJudged && foldOf.get(host) === fold)
    right += tried.filter(({ choice }) => isRight(choice, weights)).length
  }
  const tried = pages.filter(({ isJudged }) => isJudged).length
  console.log(
    `On sites not learned from: the headline of ${right} pages of ${tried}, ${Math.round((1000 * right) / tried) / 10} %`,
  )
  writeFileSync(TABLE, tableOf(learn(pages)))
  console.log('Written: packages/core/src/read/headline-weights.ts')
}

const learn = (pages: readonly Page[]): Float64Array =>
  trainRanking(
    pages
      .map(({ choice }) => choice)
      .filter(({ candidates, none }) => none || candidates.some(({ right }) => right)),
    HEADLINE_FEATURES.length,
  )

function isRight({ candidates, none }: Choice, weights: Float64Array): boolean {
  const best = candidates
    .map(({ values, right }) => ({ right, rank: rankOf(values, weights) }))
    .reduce((a, b) => (b.rank > a.rank ? b : a), { right: none, rank: 0 })
  return best.right
}

/**
 * The page as it is; without its first line, the page's title, which people seldom copy; cut out from the headline on; and what
 * is left below everything above its body: that has no headline.
 */
function choicesOf(text: string, headline: string | null, host: string, isJudged: boolean): Page[] {
  const lines = splitLines(text)
  const rest = lines.slice(placeBody(lines)?.from ?? 0)
  const isHeadline = (line: Line): boolean => headline !== null && isSame(line.text, headline)
  const own = lines.findLast(isHeadline)
  const others = [
    lines.slice(1).some(isHeadline) ? choiceOf(lines.slice(1), headline) : null,
    own === undefined ? null : choiceOf([own, ...rest], headline),
    headline === null || rest.some(isHeadline) ? null : choiceOf(rest, null),
  ]
  const page = { host, choice: choiceOf(lines, headline), isJudged }
  return [page, ...others.map((choice) => ({ host, choice, isJudged: false }))].flatMap(
    ({ choice, ...known }) => (choice === null ? [] : [{ ...known, choice }]),
  )
}

function choiceOf(lines: readonly Line[], headline: string | null): Choice | null {
  const body = placeBody(lines)
  if (body === null) return null
  const candidates = headlineCandidates(lines, body).map(({ at, values }) => ({
    values,
    right: headline !== null && isSame(lines[at]?.text ?? '', headline),
  }))
  return { candidates, none: headline === null }
}

/** The same words, with or without a site's name at the end. */
const isSame = (line: string, headline: string): boolean =>
  [plain(line), plain(line.split(/\s[|\-–—:·»]\s(?=[^|\-–—·»]*$)/u)[0] ?? '')].includes(
    plain(headline),
  )

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim()

function tableOf(weights: Float64Array): string {
  const rows = HEADLINE_FEATURES.map(
    (name, i) => `  ${tableKey(name)}: ${Math.round((weights[i] ?? 0) * 100) / 100 || 0},`,
  )
  return `// Made by \`npm run bench -- train-reader\`; see there. Not to be changed by hand.

/** What each feature of a line adds to its being the headline; a page whose lines all stay below 0 has none. */
export const HEADLINE_WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
}
`
}
