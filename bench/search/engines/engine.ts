import type { Doc } from '../judged-collection.ts'
import type { Keeping } from './kept-index.ts'

/** Gives the ids of the best documents for a query, best first. */
export type Search = (query: string) => readonly string[] | Promise<readonly string[]>

/** A search engine that documents come to and go from. */
export interface Engine {
  /** Makes documents ready; what it gives takes them in, and that alone is timed. */
  add(docs: readonly Doc[]): () => void | Promise<void>
  remove(doc: Doc): void | Promise<void>
  /** Any of the words. */
  search(query: string, limit: number): ReturnType<Search>
  /** The words next to each other; null where the engine has no phrases. */
  readonly phrase: ((words: string, limit: number) => ReturnType<Search>) | null
  /** Keeps its documents and opens them again; left out where they are kept anyhow, or never. */
  keeping?(): Promise<Keeping>
}

/** All of a document's text, its headline before it. */
export const textOf = ({ headline, text }: Doc): string =>
  headline === undefined ? text : `${headline}\n\n${text}`

/** The words of a query, without any mark that an engine might take for its syntax. */
export const wordsOf = (query: string): string[] => query.match(/[\p{L}\p{N}]+/gu) ?? []
