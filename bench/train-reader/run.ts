// Makes the tables of weights that the text reader reads by, in packages/core/src/read: body-weights.ts and headline-weights.ts.
import { trainBody } from './bodies.ts'
import { trainHeadlines } from './headlines.ts'

/** Learns the body before the headline, which is looked for around it. */
export async function run(): Promise<void> {
  trainBody()
  trainHeadlines()
}
