import { existsSync } from 'node:fs'
import { ClipdeskError, type Desk, openLibrary } from '@clipdesk/core'
import { answerLine } from './answer-line.ts'
import type { Answers } from './answers.ts'
import { exportArticles } from './export.ts'
import { importArticles } from './import.ts'
import type { Line } from './lines.ts'
import type { BatchCommand } from './options.ts'
import {
  type AboutArticle,
  aboutAll,
  aboutDates,
  aboutKeySentences,
  aboutQuotes,
  aboutSentences,
  answerPage,
} from './page-answers.ts'
import { answerQuery } from './search.ts'
import type { Report } from './trouble.ts'

/** What every command works with. */
export interface Run {
  readonly lines: AsyncIterable<Line>
  readonly answers: Answers
  readonly report: Report
}

/** Runs a command over its lines. Throws `OutputError`, or a `ClipdeskError` where its library cannot be used at all. */
export async function runCommand(command: BatchCommand, work: Run): Promise<void> {
  switch (command.command) {
    case 'read':
      return answerPages(aboutAll, work)
    case 'summary':
      return answerPages(aboutKeySentences(command.length), work)
    case 'sentences':
      return answerPages(aboutSentences, work)
    case 'quotes':
      return answerPages(aboutQuotes, work)
    case 'dates':
      return answerPages(aboutDates, work)
    case 'import':
      return atDesk(command.library, (desk) => importArticles(work.lines, desk, work))
    case 'export':
      mustExist(command.library)
      return atDesk(command.library, (desk) => exportArticles(desk, work.answers))
    case 'search':
      mustExist(command.library)
      return atDesk(command.library, (desk) =>
        answerEach((value) => answerQuery(value, desk, command), work),
      )
    default:
      throw command satisfies never
  }
}

const answerPages = (about: AboutArticle, work: Run): Promise<void> =>
  answerEach((value) => answerPage(value, about), work)

/** Answers line by line, in order. */
async function answerEach(
  answer: (value: unknown) => Promise<object>,
  { lines, answers, report }: Run,
): Promise<void> {
  for await (const line of lines) await answers.give(await answerLine(line, answer, report))
}

/** Only an import makes a library; elsewhere a mistyped path would quietly have nothing in it. */
function mustExist(library: string): void {
  if (existsSync(library)) return
  throw new ClipdeskError(
    'library-unavailable',
    `There is no library at ${library}. Check the path, or make one with: clipdesk import --library FILE --jsonl`,
  )
}

/** Works at the user's own desk of a library, and closes it. */
async function atDesk(file: string, work: (desk: Desk) => Promise<void>): Promise<void> {
  // Loaded here because most commands need no database.
  const { sqliteStore } = await import('@clipdesk/core/store/sqlite')
  await using library = await openLibrary({ store: sqliteStore(file) })
  await work(library.desk('local'))
}
