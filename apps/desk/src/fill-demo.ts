import { DEMO_DESK } from '@clipdesk/commands'
import { type Library, readArticle } from '@clipdesk/core'
import { readSeeds } from './seeds.ts'

/**
 * Fills the desk of examples with the invented pages, unless it has any articles; tells how far it is. The examples go to this
 * desk and to no other.
 */
export async function fillDemo(
  library: Library,
  progress: (done: number, all: number) => void,
): Promise<void> {
  const desk = library.desk(DEMO_DESK)
  if ((await desk.count()) > 0) return
  const seeds = readSeeds()
  const articles = seeds.map(({ file, text, source, url, received }, i) => {
    const filed = new Date(received)
    const article = readArticle({ text, source, url, received: filed })
    progress(i + 1, seeds.length)
    return { article, key: file, filed }
  })
  // In one transaction: the desk is full or empty, never half.
  await desk.file(articles.sort((a, b) => a.filed.getTime() - b.filed.getTime()))
}
