import { readFileSync } from 'node:fs'
import { Article } from '@clipdesk/core'
import { type Collection, readCollection, readItem } from '@clipdesk/core/read/collection'

/** A file of the folder of fixtures. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')

/** The collection that a text is; fails where it is none. */
export function collectionOf(text: string): Collection {
  const collection = readCollection(text)
  if (collection === null) throw new Error('The text is no collection.')
  return collection
}

/** All articles of a text, each as its schema has it. */
export const articlesIn = (text: string): Promise<Article[]> =>
  Promise.all(collectionOf(text).items.map(async (item) => Article.parse(await readItem(item))))

/** The body of an article, a line a paragraph, wrapped lines joined. */
export const bodyOf = ({ text, paragraphs }: Article): string[] =>
  paragraphs.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
