import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { dataFolder } from '../data-folder.ts'

/** ROUGE F1 of one text against another, and what it compares by; the baseline's own sentences. */
export interface KitScorers {
  readonly rouge: (reference: string, summary: string) => Rouge
  readonly stem: (word: string) => string
  readonly leadSentences: (text: string) => string[]
  readonly leadByWords: (sentences: readonly string[], limit: number) => string
}

export interface Rouge {
  readonly rouge1: number
  readonly rouge2: number
  readonly rougeL: number
}

/** The scorers that lie beside the data, so that figures are comparable; null, and said so, where they are not there. */
export async function kitScorers(): Promise<KitScorers | null> {
  const folder = dataFolder('scorers')
  if (folder === null) return null
  const [rouge, porter, lead] = await Promise.all(
    ['rouge.mjs', 'porter.mjs', 'lead.mjs'].map(
      (file): Promise<unknown> => import(pathToFileURL(resolve(folder, file)).href),
    ),
  )
  const scorers: unknown = { ...Object(rouge), ...Object(porter), ...Object(lead) }
  if (!isKit(scorers)) throw new Error(`${folder} has other scorers than these benchmarks know.`)
  return scorers
}

const isKit = (found: unknown): found is KitScorers =>
  ['rouge', 'stem', 'leadSentences', 'leadByWords'].every(
    (name) => typeof Object(found)[name] === 'function',
  )
