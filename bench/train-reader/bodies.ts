import { writeFileSync } from 'node:fs'
import { PLACES, STEPS, sumChain } from '../../packages/core/src/read/body-chain.ts'
import { IN_BODY } from '../../packages/core/src/read/body-places.ts'
import { splitLines } from '../../packages/core/src/read/lines.ts'
import { FEATURE_NAMES, pageFeatures } from '../../packages/core/src/read/page-features.ts'
import { meansOf, type Overlap, overlapOf } from '../body-score.ts'
import { type Example, type Learned, scoresOf, sparse, trainChain } from './chain-training.ts'
import { pagesMarkedByHand, pagesReadFromHtml, samplePages } from './pages.ts'
import { type LabelledPage, otherRenderings } from './renderings.ts'
import { tableKey } from './table-key.ts'

const TABLE = new URL('../../packages/core/src/read/body-weights.ts', import.meta.url)
const FOLDS = 8

/** Learns what tells the body, says how well that does on sites it was not learned from, and writes the table. */
export function trainBody(): void {
  const marked = pagesMarkedByHand()
  const read = pagesReadFromHtml()
  if (marked === null || read === null) return
  console.log(
    `${marked.length} renderings of pages marked by hand, ${read.length} pages read from HTML`,
  )
  const examples = [...samplePages(), ...marked, ...read].flatMap(renderedOf)
  crossValidate(examples)
  const learned = trainChain(examples.flatMap(allForms), FEATURE_NAMES.length)
  writeFileSync(TABLE, tableOf(learned))
  console.log('Written: packages/core/src/read/body-weights.ts')
}

interface Rendered {
  readonly page: LabelledPage
  readonly own: Example
  readonly others: readonly { readonly page: LabelledPage; readonly example: Example }[]
}

/** The page in its forms; empty where it is wrapped, so that its lines are not those that were labelled. */
function renderedOf(page: LabelledPage, i: number): Rendered[] {
  const own = exampleOf(page)
  if (own === null) return []
  const others = otherRenderings(page, i).flatMap((other) => {
    const example = exampleOf(other)
    return example === null ? [] : [{ page: other, example }]
  })
  return [{ page, own, others }]
}

const allForms = ({ own, others }: Rendered): Example[] => [
  own,
  ...others.map(({ example }) => example),
]

function exampleOf({ lines, labels, spaced, weight }: LabelledPage): Example | null {
  const read = splitLines(lines.join(spaced ? '\n\n' : '\n'))
  if (read.length !== labels.length) return null
  const body = 1 << PLACES.indexOf('body')
  const allowed = labels.map((label) => (label === null ? 0b1111 : label ? body : 0b1111 & ~body))
  return { features: pageFeatures(read).map(sparse), allowed, weight }
}

/** Prints how the pages marked by hand come out with weights learned from other sites, whole and cut out by hand. */
function crossValidate(examples: readonly Rendered[]): void {
  const hosts = [...new Set(examples.map(({ page }) => page.host))].sort()
  const foldOf = new Map(hosts.map((host, i) => [host, (i * 7) % FOLDS]))
  const results: Record<string, Overlap[]> = {}
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isOut = ({ page }: Rendered): boolean => foldOf.get(page.host) === fold
    const known = examples.filter((example) => !isOut(example))
    const learned = trainChain(known.flatMap(allForms), FEATURE_NAMES.length)
    for (const { page, own, others } of examples.filter(isOut)) {
      if (page.weight < 1) continue
      const add = (form: string, result: Overlap): void => {
        results[form] = [...(results[form] ?? []), result]
      }
      add(page.set, score(page, own, learned))
      others.forEach((other, i) => {
        const form = i === 0 ? 'cut out by hand' : 'menus joined'
        add(`${page.set}, ${form}`, score(other.page, other.example, learned))
      })
    }
  }
  console.log('On sites not learned from, in hundredths')
  console.table(
    Object.fromEntries(Object.entries(results).map(([name, all]) => [name, meansOf(all)])),
  )
}

function score({ lines, labels }: LabelledPage, { features }: Example, learned: Learned) {
  const { chances } = sumChain(scoresOf(features, learned), learned.steps)
  const body = PLACES.indexOf('body')
  const kept = lines.filter((_, at) => (chances[at * PLACES.length + body] ?? 0) >= IN_BODY)
  return overlapOf(lines.filter((_, at) => labels[at] === true).join('\n'), kept.join('\n'))
}

function tableOf({ features, steps }: Learned): string {
  const rounded = (weight: number | undefined): number => Math.round((weight ?? 0) * 100) / 100 || 0
  const rows = FEATURE_NAMES.map((name, i) => {
    const weights = [1, 2, 3].map((place) => rounded(features[i * PLACES.length + place]))
    return `  ${tableKey(name)}: [${weights.join(', ')}],`
  })
  const stepRows = STEPS.map(
    ({ from, to }, i) => `  '${PLACES[from]} → ${PLACES[to]}': ${rounded(steps[i])},`,
  )
  return `// Made by \`npm run bench -- train-reader\`; see there. Not to be changed by hand.

/**
 * What each feature of a line adds to its being body, inside the body without belonging to it, and below the body, against its being
 * above.
 */
export const PLACE_WEIGHTS: Readonly<Record<string, readonly [number, number, number]>> = {
${rows.join('\n')}
}

/** What a step from a line's place to the next line's adds. */
export const STEP_WEIGHTS: Readonly<Record<string, number>> = {
${stepRows.join('\n')}
}
`
}
