import type { Span } from '../../article.ts'
import { ClipdeskError } from '../../errors.ts'
import type { CollectionItem, CollectionTrouble } from './collection.ts'
import { lineNumbers } from './line-numbers.ts'
import type { RecordReading } from './record.ts'

/** The most articles that one file is read for. */
const MOST_ITEMS = 100_000

/** What the stretches of a file came to. */
export interface Gathered {
  readonly items: readonly CollectionItem[]
  readonly trouble: readonly CollectionTrouble[]
}

/**
 * Reads the stretches of a file one by one, in their order; one that cannot be read keeps none of the others back. Throws
 * `page-too-large` for more of them than any file should hold.
 */
export function gather<Stretch extends Span>(
  text: string,
  stretches: Iterable<Stretch>,
  read: (stretch: Stretch) => RecordReading,
): Gathered {
  const items: CollectionItem[] = []
  const trouble: CollectionTrouble[] = []
  const lineAt = lineNumbers(text)
  for (const stretch of stretches) {
    if (items.length + trouble.length >= 2 * MOST_ITEMS || items.length >= MOST_ITEMS)
      throw tooMany()
    const span = { start: stretch.start, end: stretch.end }
    const line = lineAt(stretch.start)
    const reading = read(stretch)
    if ('reason' in reading) trouble.push({ span, line, reason: reading.reason, lost: true })
    else {
      items.push({ span, line, ...reading.item })
      if (reading.doubt !== null) trouble.push({ span, line, reason: reading.doubt, lost: false })
    }
  }
  return { items, trouble }
}

const tooMany = (): ClipdeskError =>
  new ClipdeskError(
    'page-too-large',
    `The file holds more than ${MOST_ITEMS.toLocaleString('en')} articles. Split it and give the parts.`,
  )
