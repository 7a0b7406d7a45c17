// How much of the article a reading keeps, and how much of the rest it leaves out. Beside our reader: everything kept, and the best
// rule that looks at one line at a time.
import { bodyText, ClipdeskError, readArticle } from '@clipdesk/core'
import { meansOf, overlapOf } from './body-score.ts'
import { judgedPages, TextPage } from './judged-pages.ts'

/** Gives the body of a page. */
type Reader = (text: string) => string

const READERS: Readonly<Record<string, Reader>> = {
  'everything kept': (text) => text,
  'lines of 80 that end a sentence': (text) =>
    text
      .split('\n')
      .filter((line) => line.length >= 80 && /[.!?…]["”’)]*\s*$/.test(line))
      .join('\n'),
  clipdesk: (text) => {
    try {
      return bodyText(readArticle({ text }))
    } catch (error) {
      if (error instanceof ClipdeskError) return ''
      throw error
    }
  },
}

/** Prints a table for each rendering of the pages. */
export async function run(): Promise<void> {
  for (const rendering of ['paragraphs', 'lines']) {
    const pages = judgedPages('reading', rendering, TextPage)
    if (pages === null) return
    console.log(`${pages.length} pages, ${rendering}; in hundredths`)
    console.table(
      Object.fromEntries(
        Object.entries(READERS).map(([name, read]) => [name, measure(read, pages)]),
      ),
    )
  }
}

function measure(read: Reader, pages: readonly TextPage[]) {
  const started = process.cpuUsage()
  const bodies = pages.map(({ input }) => read(input.text))
  const { user, system } = process.cpuUsage(started)
  return {
    ...meansOf(pages.map(({ gold }, i) => overlapOf(gold.body, bodies[i] ?? ''))),
    'ms CPU a page': Math.round((user + system) / pages.length / 100) / 10,
  }
}
