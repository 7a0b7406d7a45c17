import type { Body } from './body-places.ts'
import { HEADLINE_FEATURES, headlineCandidates } from './headline-features.ts'
import { HEADLINE_WEIGHTS } from './headline-weights.ts'
import type { Line } from './lines.ts'

const WEIGHTS = HEADLINE_FEATURES.map((name) => HEADLINE_WEIGHTS[name] ?? 0)

/**
 * The line that is the headline, by index, or null: of the lines around the top of the body the one that its features speak for
 * most, if they do at all. `npm run bench -- train-reader` makes the weights.
 */
export function findHeadline(lines: readonly Line[], body: Body): number | null {
  let best: number | null = null
  let most = 0
  for (const { at, values } of headlineCandidates(lines, body)) {
    const sum = values.reduce((all, value, i) => all + value * (WEIGHTS[i] ?? 0), 0)
    if (sum <= most) continue
    most = sum
    best = at
  }
  return best
}
