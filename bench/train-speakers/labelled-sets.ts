import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  type LabelledArticle,
  parseLabelled,
} from '../../packages/core/test/extract/quotes/elsewhere/labelled-article.ts'

const FOLDER = join(import.meta.dirname, '../../packages/core/test/extract/quotes/elsewhere')

/** Articles of other outlets, labelled by hand, that were written together. */
export interface LabelledSet {
  readonly name: string
  /** By file name. */
  readonly articles: ReadonlyMap<string, LabelledArticle>
  /** Whether it was not looked at while the rules were made, so that it tells how far these are to be relied on. */
  readonly isFresh: boolean
}

/** Sets that the rules were made with in sight. */
const SEEN = /^articles(?:-[cde])?$/

/** The sets that lie beside the tests, in the order in which they were written. */
export const labelledSets = (): LabelledSet[] =>
  globSync('articles*', { cwd: FOLDER })
    .sort()
    .map((folder) => setIn(join(FOLDER, folder)))

/** The set in a folder. */
export function setIn(folder: string): LabelledSet {
  const name = basename(folder)
  const files = globSync('*.txt', { cwd: folder }).sort()
  return {
    name,
    articles: new Map(
      files.map((file) => [file, parseLabelled(readFileSync(join(folder, file), 'utf8'))]),
    ),
    isFresh: !SEEN.test(name),
  }
}
