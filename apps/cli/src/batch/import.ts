import { type ArticleToFile, articleFromText, type Clipping, type Desk } from '@clipdesk/core'
import { answerLine } from './answer-line.ts'
import type { Answers } from './answers.ts'
import { type BatchLimits, inBatches } from './batches.ts'
import { ArticleLine, type Id, parse, TextLine } from './input.ts'
import type { Line } from './lines.ts'
import { type Failure, isLibraryTrouble, type Report, troubleOf } from './trouble.ts'

/** An article to file under its id. */
interface Ready extends Pick<ArticleToFile, 'article' | 'edits'> {
  readonly id: Id
}

/** A line that was read: an article to file, or why there is none. */
type Entry = Ready | Failure

const isReady = (entry: Entry): entry is Ready => 'article' in entry

/**
 * A commit costs a write to the disk, whatever is in it: a hundred articles at a time make that cheap, and a program that waits
 * for its answer has it after a blink. The weight, in characters, bounds the memory that a batch of huge texts takes.
 */
const LIMITS: BatchLimits<Entry> = {
  most: 100,
  heaviest: 16_000_000,
  weigh: (entry) => (isReady(entry) ? entry.article.text.length : 0),
  pauseMs: 50,
}

/** Files articles under their ids, and answers for each, in order, once it is safe on disk. */
export async function importArticles(
  lines: AsyncIterable<Line>,
  desk: Desk,
  { answers, report }: { readonly answers: Answers; readonly report: Report },
): Promise<void> {
  for await (const batch of inBatches(readEntries(lines, report), LIMITS)) {
    for (const answer of await fileBatch(batch, desk, report)) await answers.give(answer)
  }
}

async function* readEntries(lines: AsyncIterable<Line>, report: Report): AsyncGenerator<Entry> {
  for await (const line of lines) {
    yield await answerLine(line, articleOf, report)
  }
}

function articleOf(value: unknown): Omit<Ready, 'id'> {
  const exported = typeof value === 'object' && value !== null && 'article' in value
  return exported && value.article !== null
    ? parse(ArticleLine, value)
    : { article: articleFromText(parse(TextLine, value)) }
}

/** Files a batch as one. Where an article of it is refused, each is filed alone, so that only that one fails. */
async function fileBatch(
  batch: readonly Entry[],
  desk: Desk,
  report: Report,
): Promise<readonly object[]> {
  const good = batch.filter(isReady)
  if (good.length === 0) return batch
  try {
    const filed = await desk.file(good.map(({ id, ...ready }) => ({ key: String(id), ...ready })))
    const answered = new Map<Entry, Clipping | undefined>(good.map((entry, i) => [entry, filed[i]]))
    return batch.map((entry) => {
      const clipping = answered.get(entry)
      return clipping === undefined ? entry : { id: entry.id, article: { id: clipping.id } }
    })
  } catch (error) {
    if (good.length > 1 && !isLibraryTrouble(error)) {
      const alone = []
      for (const entry of batch) alone.push(...(await fileBatch([entry], desk, report)))
      return alone
    }
    const trouble = troubleOf(error, report)
    return batch.map((entry) => (isReady(entry) ? { id: entry.id, error: trouble } : entry))
  }
}
