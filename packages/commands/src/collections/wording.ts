import type { CollectionKind, CollectionTrouble, ListedFeed } from '@clipdesk/core/read/collection'
import { type Block, note, type Reply, refusal, reply, step } from '../reply.ts'
import { counted, listForPeople } from '../wording.ts'
import type { FiledAll } from './file-all.ts'

/** What a file is called. */
export const KINDS: Readonly<Record<CollectionKind, string>> = {
  jsonl: 'a file of JSON lines',
  json: 'a JSON file',
  csv: 'a table of separated values',
  feed: 'a feed',
  opml: 'a list of feeds',
  'press-export': 'an export of a press database',
}

/** How many of what cannot be read, or of the feeds of a list, are named. */
const NAMED = 10

/** What of a file cannot be read, and why. */
export function troubleBlocks(trouble: readonly CollectionTrouble[]): Block[] {
  if (trouble.length === 0) return []
  const lost = trouble.filter((one) => one.lost).length
  const doubts = trouble.length - lost
  const counts = [
    ...(lost === 0 ? [] : [`${counted(lost, 'part')} of it cannot be read`]),
    ...(doubts === 0 ? [] : [`${counted(doubts, 'article')} cannot be read in full`]),
  ]
  const lines = trouble
    .slice(0, NAMED)
    .map(({ line, reason }) => note(`Line ${line.toLocaleString('en')}: ${reason}`))
  const more = trouble.length - NAMED
  return [
    note(`${listForPeople(counts)}:`),
    ...lines,
    ...(more > 0 ? [note(`And ${more.toLocaleString('en')} more.`)] : []),
  ]
}

/** That a file holds more than can be filed in one go. */
export const tooMany = (count: number, most: number): string =>
  `The file holds ${counted(count, 'article')}; up to ${most.toLocaleString('en')} are filed at once here. Split it, or have it added in a terminal.`

/** The answer to a list of feeds. */
export function feedList(feeds: readonly ListedFeed[]): Reply {
  const named = feeds.slice(0, NAMED).map(
    ({ title, url }): Block => ({
      kind: 'field',
      name: 'Feed',
      values: [...(title === null ? [] : [title]), url],
    }),
  )
  const more = feeds.length - NAMED
  return refusal(
    'no-article',
    feeds.length === 0
      ? 'This is a list of feeds, and there is none in it.'
      : `This is a list of feeds and holds no article: it names ${counted(feeds.length, 'feed')}. Give one of them.`,
    [...named, ...(more > 0 ? [note(`And ${more.toLocaleString('en')} more.`)] : [])],
  )
}

/** What became of the articles of a file; `trouble` is what could not be read of it before. */
export function filedReply(filed: FiledAll, trouble: readonly CollectionTrouble[]): Reply {
  const { fresh, known, refused, stopped } = filed
  const all = [...trouble.filter(({ lost }) => lost), ...refused].sort((a, b) => a.line - b.line)
  const counts = [
    ...(fresh.length === 0 ? [] : [`${counted(fresh.length, 'new article')}, ${rangesOf(fresh)}`]),
    ...(known === 0 ? [] : [`${counted(known, 'article')} that the desk had already`]),
  ]
  const said = counts.length === 0 ? 'Nothing was filed.' : `Filed: ${counts.join('; ')}.`
  const blocks = [note(said), ...troubleBlocks(all)]
  if (stopped !== null) return refusal(stopped.code, stopped.message, blocks)
  if (counts.length === 0) return refusal('no-article', said, blocks.slice(1))
  return reply([...blocks, step('recent', 'see the newest', { name: 'recent', options: {} })])
}

/** Ranges beyond these are not told one by one. */
const MOST_RANGES = 5

/** "#12 to #48 and #50" */
function rangesOf(numbers: readonly number[]): string {
  const ranges: { from: number; to: number }[] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last !== undefined && number === last.to + 1) last.to = number
    else ranges.push({ from: number, to: number })
  }
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (ranges.length > MOST_RANGES) return `between #${first} and #${last}`
  return listForPeople(
    ranges.map(({ from, to }) => (from === to ? `#${from}` : `#${from} to #${to}`)),
  )
}
