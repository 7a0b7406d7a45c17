import { LINE_FEATURES, type Measure } from './line-features.ts'
import { markupFeatures } from './markup-features.ts'
import { NEIGHBOUR_FEATURES, NEIGHBOURS, type Pair } from './neighbour-features.ts'
import { type PageShape, plainWords, templateOf } from './page-shape.ts'
import { PLACE_FEATURES, wayTo } from './place-features.ts'

/** All that is measured of one line, by name; what is 0 is left out. */
export type Features = ReadonlyMap<string, number>

/** Measures a line of a page. */
export function measureLine(at: number, shape: PageShape): Features {
  const features = new Map<string, number>()
  tellFeatures(at, shape, (name, value) => features.set(name, value))
  return features
}

/** Tells each feature of a line that is not 0, without keeping any. */
export function tellFeatures(at: number, shape: PageShape, tell: Tell): void {
  const line = shape.lines[at]
  if (line === undefined) return
  measure(tell, OF_LINE, line)
  const way = wayTo(line, shape)
  const [plain, template] = [plainWords(line.text), templateOf(line)]
  measure(tell, OF_PLACE, { line, at, shape, way, plain, template })
  for (const name of markupFeatures(line, shape)) tell(name, 1)
  for (const { step, table } of OF_NEIGHBOURS) {
    const other = shape.lines[at + step]
    if (other !== undefined) measure(tell, table, { line, other })
  }
}

type Tell = (name: string, value: number) => void

type Table<Subject> = readonly (readonly [string, Measure<Subject>])[]

// Names are put together once, not for every line.
const OF_LINE = Object.entries(LINE_FEATURES)
const OF_PLACE = Object.entries(PLACE_FEATURES)
const OF_NEIGHBOURS = Object.entries(NEIGHBOURS).map(([where, step]) => ({
  step,
  table: Object.entries(NEIGHBOUR_FEATURES).map(([name, value]): [string, Measure<Pair>] => [
    `${where}: ${name}`,
    value,
  ]),
}))

function measure<Subject>(tell: Tell, table: Table<Subject>, subject: Subject): void {
  for (const [name, value] of table) {
    const measured = Number(value(subject))
    if (measured !== 0) tell(name, measured)
  }
}
