import { setImmediate } from 'node:timers/promises'
import { type Article, ClipdeskError, type Clipping, type Desk } from '@clipdesk/core'
import type {
  Collection,
  CollectionItem,
  CollectionTrouble,
  GivenFields,
} from '@clipdesk/core/read/collection'
import type { Context } from '../command.ts'

/** What became of the articles of a file. */
export interface FiledAll {
  readonly total: number
  /** The numbers of those that are new on the desk, in order. */
  readonly fresh: readonly number[]
  /** How many were filed before, unchanged or with something added. */
  readonly known: number
  readonly refused: readonly CollectionTrouble[]
  /** What stopped it before its end, or null. What was filed until then stays filed. */
  readonly stopped: ClipdeskError | null
}

/** A commit costs a write to the disk, whatever is in it. */
const BATCH = 100
/** In characters: bounds the memory that a batch of very long texts takes. */
const HEAVIEST = 16_000_000

interface Read {
  readonly item: CollectionItem
  readonly article: Article
}

/** Reads and files all articles of a file, a batch at a time, and lets others have their turn between them. */
export async function fileAll(
  { items }: Collection,
  known: GivenFields,
  { desk, onProgress }: Context,
): Promise<FiledAll> {
  const { readItem } = await import('@clipdesk/core/read/collection')
  const tally = new Tally(items.length)
  let batch: Read[] = []
  let weight = 0
  for (const [i, item] of items.entries()) {
    await setImmediate()
    try {
      const article = await readItem(item, known)
      batch.push({ item, article })
      weight += article.text.length
    } catch (error) {
      if (!(error instanceof ClipdeskError)) throw error
      tally.refuse(item, error)
    }
    if (batch.length < BATCH && weight < HEAVIEST && i + 1 < items.length) continue
    await fileBatch(batch, desk, tally)
    if (tally.stopped !== null) break
    onProgress?.(i + 1, items.length)
    batch = []
    weight = 0
  }
  return tally
}

/** Files a batch as one. Where an article of it is refused, each is filed alone, so that only that one fails. */
async function fileBatch(batch: readonly Read[], desk: Desk, tally: Tally): Promise<void> {
  if (batch.length === 0) return
  try {
    tally.count(await desk.file(batch.map(({ article }) => ({ article }))))
  } catch (error) {
    if (!(error instanceof ClipdeskError)) throw error
    const [only] = batch
    if (error.code.startsWith('library-')) tally.stopped = error
    else if (batch.length === 1 && only !== undefined) tally.refuse(only.item, error)
    else for (const one of batch) await fileBatch([one], desk, tally)
  }
}

class Tally implements FiledAll {
  readonly total: number
  readonly fresh: number[] = []
  known = 0
  readonly refused: CollectionTrouble[] = []
  stopped: ClipdeskError | null = null

  constructor(total: number) {
    this.total = total
  }

  count(clippings: readonly Clipping[]): void {
    for (const { number, outcome } of clippings) {
      if (outcome === 'new') this.fresh.push(number)
      else this.known += 1
    }
  }

  refuse({ span, line }: CollectionItem, { message }: ClipdeskError): void {
    this.refused.push({ span, line, reason: message, lost: true })
  }
}
