import type { Change, Store } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { sampleDraft } from '../sample-draft.ts'
import type { OpenStore } from './open-store.ts'

const DESK = 'harbour'

export function testChanges(open: OpenStore): void {
  test('each article appears once, under its latest change, the oldest change first', async () => {
    await using store = await open()
    await fileTitles(store, ['A', 'B', 'C'])
    await store.file(DESK, [sampleDraft({ title: 'A', outlet: 'Ostrow Post' })])
    const changes = await store.changes(DESK, 0, 10)
    expect(headlines(changes)).toEqual(['B', 'C', 'A'])
    expect(await store.changedIds(DESK, 0, 10)).toEqual(
      changes.map(({ seq, article }) => ({ seq, id: article.id })),
    )
    expect(await store.changedIds(DESK, changes[0]?.seq ?? 0, 1)).toMatchObject([
      { id: changes[1]?.article.id },
    ])
    expect(changes[2]?.article.source.name).toBe('Ostrow Post')
    const seqs = changes.map(({ seq }) => seq)
    expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b))
    expect(seqs[0]).toBeGreaterThan(0)
  })

  test('only what changed after `since` is told', async () => {
    await using store = await open()
    await fileTitles(store, ['A', 'B'])
    const seen = (await store.changes(DESK, 0, 10)).at(-1)?.seq ?? 0
    expect(await store.changes(DESK, seen, 10)).toEqual([])
    await fileTitles(store, ['A', 'C'])
    expect(headlines(await store.changes(DESK, seen, 10))).toEqual(['C'])
  })

  test('paging through with `since` sees everything once, at most `limit` at a time', async () => {
    await using store = await open()
    const titles = Array.from({ length: 7 }, (_, i) => `Story ${i}`)
    await fileTitles(store, titles)
    const seen: string[] = []
    for (let since = 0; ; ) {
      const page = await store.changes(DESK, since, 3)
      const last = page.at(-1)
      if (last === undefined) break
      expect(page.length).toBeLessThanOrEqual(3)
      seen.push(...page.map(({ article }) => article.headline ?? ''))
      since = last.seq
    }
    expect(seen).toEqual(titles)
  })

  test('an article that changes while a reader pages is seen again', async () => {
    await using store = await open()
    await fileTitles(store, ['A', 'B', 'C'])
    const first = await store.changes(DESK, 0, 2)
    await store.file(DESK, [sampleDraft({ title: 'A', outlet: 'Ostrow Post' })])
    const rest = await store.changes(DESK, first.at(-1)?.seq ?? 0, 10)
    expect(headlines(rest)).toEqual(['C', 'A'])
  })
}

async function fileTitles(store: Store, titles: readonly string[]): Promise<void> {
  const drafts = titles.map((title) => sampleDraft({ title }))
  await store.file(DESK, drafts)
}

function headlines(changes: readonly Change[]) {
  return changes.map(({ article }) => article.headline)
}
