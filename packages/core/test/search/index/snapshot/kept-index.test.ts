import {
  articleFromText,
  type FiledArticle,
  type IndexChange,
  keptIndex,
  type OpenIndex,
  parseQuery,
  type SearchIndex,
  type Snapshots,
  type Standing,
} from '@clipdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ByteWriter } from '../../../../src/search/index/snapshot/byte-writer.ts'
import { memorySnapshots } from './memory-snapshots.ts'

const NOW = new Date('2024-05-10T12:00:00Z')
const PEOPLE = ['Esmail Qaani', 'Ghaani', 'Mara Olsen', 'Jonas Müller', 'Mueller']
const THINGS = ['ferry', 'ferries', 'al-Quds', 'harbour strike', 'U.S. envoys', 'dam', '10,000']

/** An article of a few words out of a small world, so that articles share them. */
const anyArticle = fc
  .record({
    number: fc.integer({ min: 1, max: 12 }),
    who: fc.constantFrom(...PEOPLE),
    what: fc.array(fc.constantFrom(...THINGS), { minLength: 1, maxLength: 6 }),
    outlet: fc.constantFrom('Alder Ledger', 'Velin Courier', null),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ number, who, what, outlet, day }): FiledArticle => {
    const text = `The ${what.join(' and the ')} kept ${who} busy.\n\n“We begin on Monday,” ${who} said of the ${what[0]}.`
    const published = `2024-03-${String(day).padStart(2, '0')}`
    return {
      ...articleFromText({ text, headline: `${what[0]} in sight`, published }),
      ...{ source: { name: outlet, domain: null }, filed: '2024-05-01T08:00:00Z', edits: [] },
      ...{ id: `id-${number}`, key: `key-${number}`, number },
    }
  })

const anyChange = fc.oneof(
  { weight: 5, arbitrary: anyArticle.map((article) => ({ article })) },
  { weight: 1, arbitrary: fc.nat(12).map((number) => ({ removed: `id-${number}` })) },
)
const anyChanges = fc
  .array(anyChange, { maxLength: 30 })
  .map((changes) => changes.map((change, i): IndexChange => ({ seq: i + 1, ...change })))

/** What the changes leave, as a store tells it. */
const standingAfter =
  (changes: readonly IndexChange[]): Standing =>
  async (since, limit) => {
    const left = new Map<string, number>()
    for (const change of changes) {
      const id = 'removed' in change ? change.removed : change.article.id
      left.delete(id)
      if (!('removed' in change)) left.set(id, change.seq)
    }
    return [...left]
      .map(([id, seq]) => ({ id, seq }))
      .filter(({ seq }) => seq > since)
      .slice(0, limit)
  }

const QUERIES = [
  'ferry',
  '"harbour strike"',
  'alquds -dam',
  'us envoys',
  '10000',
  'Müller',
  'ferrie',
  'from:ledger after:2024-03-10',
  'title:dam sort:date',
  'person:Ghaani',
  'said-by:Olsen',
  'has:quote',
]

async function answersOf(index: SearchIndex): Promise<unknown> {
  const found = QUERIES.map((query) => index.search(parseQuery(query, { now: NOW }), { limit: 20 }))
  return {
    found: await Promise.all(found),
    suggested: await index.suggest('fer', { limit: 20 }),
    outlets: await index.complete('source', 'a', { limit: 20 }),
    people: await index.completePeople('m', { limit: 20 }),
    size: index.size,
    seqs: [index.seq, index.factsSeq],
  }
}

/** Opens indexes that are kept from the first change on. */
function kept(snapshots: Snapshots = memorySnapshots()) {
  const lines: string[] = []
  const open: OpenIndex = keptIndex({ snapshots, log: (line) => lines.push(line), after: 1 })
  return { open, lines }
}

async function fill(index: SearchIndex, changes: readonly IndexChange[]): Promise<void> {
  await index.apply(changes)
  await index.applyFacts(changes)
}

describe('an index that is opened again', () => {
  test('answers as before, and goes on as if it had never been closed', async () => {
    await fc.assert(
      fc.asyncProperty(anyChanges, anyChanges, async (before, later) => {
        const { open, lines } = kept()
        const index = open('harbour')
        await index.open(standingAfter([]))
        await fill(index, before)
        await index.keep()
        const again = open('harbour')
        await again.open(standingAfter(before))
        expect(again.seq).toBe(index.seq)
        expect(await answersOf(again)).toEqual(await answersOf(index))
        const more = later.map((change) => ({ ...change, seq: change.seq + before.length }))
        for (const one of [index, again]) await fill(one, more)
        expect(await answersOf(again)).toEqual(await answersOf(index))
        expect(lines).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('is as it stood when its snapshot was begun, whatever is taken in while it is written', async () => {
    await fc.assert(
      fc.asyncProperty(anyChanges, anyChanges, async (before, later) => {
        const more = later.map((change) => ({ ...change, seq: change.seq + before.length }))
        const snapshots = memorySnapshots()
        let index: SearchIndex | null = null
        const { open, lines } = kept({
          ...snapshots,
          async write(desk, snapshot) {
            // Arrives when the snapshot has been begun, before any of it is read.
            if (index !== null) await fill(index, more)
            await snapshots.write(desk, snapshot)
          },
        })
        index = open('harbour')
        await fill(index, before)
        const asItWas = await answersOf(index)
        await index.keep()
        const again = open('harbour')
        await again.open(standingAfter(before))
        if (before.length > 0) expect(await answersOf(again)).toEqual(asItWas)
        expect(lines).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})

/** What is in it, or that it cannot be read. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).text().catch(() => 'unreadable')
}

describe('a snapshot', () => {
  const changes = fc
    .sample(anyArticle, { numRuns: 12, seed: 7 })
    .map((article, i): IndexChange => ({ seq: i + 1, article: { ...article, id: `id-${i + 1}` } }))
  const asItWas = changes.map(({ seq }) => ({ seq, id: `id-${seq}` }))

  async function snapshotBytes(): Promise<Uint8Array<ArrayBuffer>> {
    const snapshots = memorySnapshots()
    const index = kept(snapshots).open('harbour')
    await fill(index, changes)
    await index.keep()
    return snapshots.kept.get('harbour') ?? new Uint8Array()
  }

  async function opened(
    bytes: Uint8Array<ArrayBuffer>,
    { desk = 'harbour', standing = asItWas } = {},
  ) {
    const snapshots = memorySnapshots()
    snapshots.kept.set(desk, bytes)
    const { open, lines } = kept(snapshots)
    const index = open(desk)
    await index.open(async (since, limit) =>
      standing.filter(({ seq }) => seq > since).slice(0, limit),
    )
    return { seq: index.seq, size: index.size, lines }
  }

  const unusable = (why: string, desk = 'harbour') => ({
    seq: 0,
    size: 0,
    lines: [`The saved index of the desk ${desk} ${why}. It is made anew from the library.`],
  })

  test('that is whole is taken up', async () => {
    expect(await opened(await snapshotBytes())).toEqual({ seq: 12, size: 12, lines: [] })
  })

  test('is taken up where articles came, or changed, since', async () => {
    const standing = [...asItWas.slice(0, 10), { seq: 13, id: 'id-11' }, ...asItWas.slice(11)]
    standing.push({ seq: 14, id: 'id-13' })
    standing.sort((a, b) => a.seq - b.seq)
    expect(await opened(await snapshotBytes(), { standing })).toMatchObject({ seq: 12, lines: [] })
  })

  test('that is cut short anywhere is not', async () => {
    const whole = await snapshotBytes()
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        expect(await opened(whole.slice(0, length))).toEqual(unusable('is cut short or damaged'))
      }),
      { numRuns: 30 },
    )
  })

  test('in which a bit fell over is not', async () => {
    const whole = await snapshotBytes()
    // The first ten bytes say when and where it was compressed: nothing hangs on them.
    const anyPlace = fc.integer({ min: 10, max: whole.length - 1 })
    await fc.assert(
      fc.asyncProperty(anyPlace, fc.nat(7), async (at, bit) => {
        const damaged = whole.slice()
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit)
        // The last bits before the checksum may stand for nothing.
        fc.pre((await unpacked(damaged)) !== (await unpacked(whole)))
        expect(await opened(damaged)).toEqual(unusable('is cut short or damaged'))
      }),
      { numRuns: 60 },
    )
  })

  test('that is none at all is not', async () => {
    const bytes = new TextEncoder().encode('Ferry runs again')
    expect(await opened(bytes)).toEqual(unusable('is cut short or damaged'))
  })

  test('by another version is not', async () => {
    const out = new ByteWriter()
    out.json({ clipdesk: 'of another time' })
    out.number(7)
    const packed = new Blob([out.take()]).stream().pipeThrough(new CompressionStream('gzip'))
    const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
    expect(await opened(bytes)).toEqual(unusable('was made by another version of clipdesk'))
  })

  test('of another desk is not', async () => {
    expect(await opened(await snapshotBytes(), { desk: 'science' })).toEqual(
      unusable('does not fit this library', 'science'),
    )
  })

  test.each([
    ['another library', asItWas.map(({ seq }) => ({ seq, id: `other-${seq}` }))],
    ['a library with less in it', asItWas.slice(0, 11)],
    ['a library with nothing in it', []],
    ['a library with more in it from that time', [{ seq: 0.5, id: 'id-0' }, ...asItWas]],
    [
      'one whose articles changed otherwise',
      asItWas.map(({ seq, id }) => ({ seq: seq - 0.5, id })),
    ],
  ])('of %s is not', async (_, standing) => {
    expect(await opened(await snapshotBytes(), { standing })).toEqual(
      unusable('does not fit this library'),
    )
  })

  test('that cannot be read, or written, is told of and nothing else', async () => {
    const full: Snapshots = {
      read: () => Promise.reject(new Error('The disk has gone')),
      write: () => Promise.reject(new Error('The disk is full')),
    }
    const { open, lines } = kept(full)
    const index = open('harbour')
    await index.open(async () => asItWas)
    await fill(index, changes)
    await index.keep()
    expect(index.size).toBe(12)
    expect(lines).toEqual([
      'The saved index of the desk harbour cannot be read: The disk has gone. It is made anew from the library.',
      'The saved index of the desk harbour could not be written: The disk is full. It is made anew when it is next needed.',
    ])
  })
})

test('a snapshot is written when enough was taken in since the last, and never two at a time', async () => {
  let [written, writing, most] = [0, 0, 0]
  const snapshots: Snapshots = {
    read: async () => null,
    async write(_, snapshot) {
      writing += 1
      most = Math.max(most, writing)
      for await (const _piece of snapshot);
      writing -= 1
      written += 1
    },
  }
  const index = keptIndex({ snapshots, log: () => undefined, after: 3 })('harbour')
  const [article] = fc.sample(anyArticle, { numRuns: 1, seed: 1 })
  if (article === undefined) throw new Error('No sample was made.')
  const writtenAfter: number[] = []
  for (let seq = 1; seq <= 7; seq += 1) {
    await index.apply([{ seq, article: { ...article, id: `id-${seq}` } }])
    await Promise.all([index.keep(), index.keep()])
    writtenAfter.push(written)
  }
  expect(writtenAfter).toEqual([0, 0, 1, 1, 1, 2, 2])
  expect(most).toBe(1)
})

test('a snapshot that cannot be written is tried again once as much was taken in again', async () => {
  let tried = 0
  const snapshots: Snapshots = {
    read: async () => null,
    write() {
      tried += 1
      return Promise.reject(new Error('The disk is full'))
    },
  }
  const index = keptIndex({ snapshots, log: () => undefined, after: 3 })('harbour')
  const [article] = fc.sample(anyArticle, { numRuns: 1, seed: 1 })
  if (article === undefined) throw new Error('No sample was made.')
  const triedAfter: number[] = []
  for (let seq = 1; seq <= 7; seq += 1) {
    await index.apply([{ seq, article: { ...article, id: `id-${seq}` } }])
    await index.keep()
    triedAfter.push(tried)
  }
  expect(triedAfter).toEqual([0, 0, 1, 1, 1, 2, 2])
})
