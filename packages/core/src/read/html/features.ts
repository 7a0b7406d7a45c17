import { LINE_FEATURES, type Measure } from './line-features.ts'
import { markupFeatures } from './markup-features.ts'
import { NEIGHBOUR_FEATURES, NEIGHBOURS } from './neighbour-features.ts'
import type { PageShape } from './page-shape.ts'
import { PLACE_FEATURES, wayTo } from './place-features.ts'

/** All that is measured of one line, by name; what is 0 is left out. */
export type Features = ReadonlyMap<string, number>

/** Measures a line of a page. */
export function measureLine(at: number, shape: PageShape): Features {
  const features = new Map<string, number>()
  const line = shape.lines[at]
  if (line === undefined) return features
  measure(features, LINE_FEATURES, line, '')
  measure(features, PLACE_FEATURES, { line, at, shape, way: wayTo(line, shape) }, '')
  for (const name of markupFeatures(line, shape)) features.set(name, 1)
  for (const [where, step] of Object.entries(NEIGHBOURS)) {
    const other = shape.lines[at + step]
    if (other !== undefined) measure(features, NEIGHBOUR_FEATURES, { line, other }, `${where}: `)
  }
  return features
}

function measure<Subject>(
  features: Map<string, number>,
  table: Readonly<Record<string, Measure<Subject>>>,
  subject: Subject,
  prefix: string,
): void {
  for (const [name, value] of Object.entries(table)) {
    const measured = Number(value(subject))
    if (measured !== 0) features.set(prefix + name, measured)
  }
}
