import { PLACES, STEPS, sumChain } from './body-chain.ts'
import { PLACE_WEIGHTS, STEP_WEIGHTS } from './body-weights.ts'
import { findBody, type LineRange } from './body-window.ts'
import type { Line } from './lines.ts'
import { FEATURE_NAMES, pageFeatures } from './page-features.ts'

/** The body of a page, by lines. */
export interface Body extends LineRange {
  /** For each line of the page how likely it is to belong to the body, 0 to 1. */
  readonly chances: readonly number[]
}

/** A line belongs to the body from this chance on; precision and recall are level about here. */
export const IN_BODY = 0.45
/** A page of more lines is a book or an attack: the simple rule alone reads it. */
const MAX_LINES = 10_000

/**
 * The lines that are the article's body. All lines are weighed together, by a linear-chain conditional random field (Lafferty,
 * McCallum and Pereira 2001) over what each line tells by itself and by its place; `npm run bench -- train-reader` makes
 * its weights. Null where no line is likely to be body. Takes linear time.
 */
export function placeBody(lines: readonly Line[]): Body | null {
  const chances = lines.length > MAX_LINES ? byWindow(lines) : byWeights(lines)
  const from = chances.findIndex((chance) => chance >= IN_BODY)
  const to = chances.findLastIndex((chance) => chance >= IN_BODY) + 1
  return from === -1 ? null : { from, to, chances }
}

function byWindow(lines: readonly Line[]): number[] {
  const window = findBody(lines)
  return lines.map((_, at) => (window !== null && at >= window.from && at < window.to ? 1 : 0))
}

const BODY = PLACES.indexOf('body')
/** A row a feature, a column a place; being above weighs nothing. */
const WEIGHTS = Float64Array.from(
  FEATURE_NAMES.flatMap((name) => [0, ...(PLACE_WEIGHTS[name] ?? [0, 0, 0])]),
)

function byWeights(lines: readonly Line[]): number[] {
  const scores = new Float64Array(lines.length * PLACES.length)
  let line = 0
  for (const values of pageFeatures(lines)) {
    addWeighed(scores, line, values)
    line += PLACES.length
  }
  const steps = Float64Array.from(
    STEPS,
    ({ from, to }) => STEP_WEIGHTS[`${PLACES[from]} → ${PLACES[to]}`] ?? 0,
  )
  const { chances } = sumChain(scores, steps)
  return lines.map((_, at) => chances[at * PLACES.length + BODY] ?? 0)
}

function addWeighed(scores: Float64Array, line: number, values: Float64Array): void {
  for (let feature = 0; feature < values.length; feature += 1) {
    const value = values[feature] ?? 0
    if (value === 0) continue
    for (let place = 1; place < PLACES.length; place += 1)
      scores[line + place] =
        (scores[line + place] ?? 0) + value * (WEIGHTS[feature * PLACES.length + place] ?? 0)
  }
}

/** How many features an account names for a line. */
const NAMED = 3

/**
 * For each line the features that spoke most for its being body, where it is likely to be, and against it elsewhere; the strongest
 * first. Empty where the lines were too many to be weighed.
 */
export function strongestFeatures(lines: readonly Line[], { from, to, chances }: Body): string[][] {
  if (lines.length > MAX_LINES) return []
  return pageFeatures(lines).map((values, at) => {
    const isBody = (chances[at] ?? 0) >= IN_BODY
    const other = at < from ? 0 : at < to || isBody ? 2 : 3
    return [...values]
      .map((value, feature) => {
        const row = feature * PLACES.length
        const forBody = value * ((WEIGHTS[row + BODY] ?? 0) - (WEIGHTS[row + other] ?? 0))
        return { name: FEATURE_NAMES[feature] ?? '', speaks: isBody ? forBody : -forBody }
      })
      .filter(({ speaks, name }) => speaks > 0 && name !== 'bias')
      .sort((a, b) => b.speaks - a.speaks)
      .slice(0, NAMED)
      .map(({ name }) => name)
  })
}
