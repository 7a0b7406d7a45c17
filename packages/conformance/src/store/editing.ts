import type { Edit, FiledArticle, Store } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { sampleDraft } from '../sample-draft.ts'
import type { OpenStore } from './open-store.ts'

const DESK = 'harbour'

export function testEditing(open: OpenStore): void {
  test('edits are kept beside the article, which stays as it was read', async () => {
    await using store = await open()
    const before = await fileOne(store)
    expect(before.edits).toEqual([])
    const edits = [headline('Night ferry'), outlet('Ostrow Post')]
    const after = await store.edit(DESK, before.id, () => edits)
    expect(after).toEqual({ ...before, edits })
    expect(await store.numbered(DESK, 1)).toEqual(after)
  })

  test('the edits that stand are handed to whoever changes them', async () => {
    await using store = await open()
    const { id } = await fileOne(store)
    await store.edit(DESK, id, () => [headline('Night ferry')])
    await store.edit(DESK, id, (edits) => [...edits, outlet('Ostrow Post')])
    const article = await store.edit(DESK, id, (edits) => edits.slice(1))
    expect(article?.edits).toEqual([outlet('Ostrow Post')])
  })

  test('an edit is a change, and one that changes nothing is none', async () => {
    await using store = await open()
    const { id } = await fileOne(store)
    const seq = async () => (await store.changes(DESK, 0, 10))[0]?.seq ?? 0
    const filed = await seq()
    await store.edit(DESK, id, () => [headline('Night ferry')])
    const edited = await seq()
    expect(edited).toBeGreaterThan(filed)
    await store.edit(DESK, id, () => [headline('Night ferry')])
    expect(await seq()).toBe(edited)
  })

  test('edits outlive the page: filed again, and replaced under its key', async () => {
    await using store = await open()
    const { id } = await fileOne(store, { key: 'k' })
    const edits = [headline('Night ferry')]
    await store.edit(DESK, id, () => edits)
    expect((await fileOne(store, { outlet: 'Ostrow Post' })).edits).toEqual(edits)
    const replaced = await fileOne(store, { key: 'k', title: 'Quite another story' })
    expect(replaced).toMatchObject({ id, headline: 'Quite another story', edits })
  })

  test('edits that come with a draft are added, and of two of one thing the later stays', async () => {
    await using store = await open()
    const { id } = await fileOne(store)
    await store.edit(DESK, id, () => [headline('Here', 2), outlet('Here', 2)])
    const draft = { ...sampleDraft(), edits: [headline('There', 1), outlet('There', 3)] }
    const [filed] = await store.file(DESK, [draft])
    expect(filed?.outcome).toBe('updated')
    expect(filed?.article.edits).toEqual([headline('Here', 2), outlet('There', 3)])
    expect((await store.file(DESK, [draft]))[0]?.outcome).toBe('same')
  })

  test('all edits of a desk come in the order of its articles, and of no other desk', async () => {
    await using store = await open()
    const first = await fileOne(store, { title: 'A' })
    const second = await fileOne(store, { title: 'B' })
    await fileOne(store, { title: 'C' })
    await store.edit(DESK, second.id, () => [headline('Second')])
    await store.edit(DESK, first.id, () => [headline('First')])
    expect(await store.edits(DESK)).toEqual([headline('First'), headline('Second')])
    expect(await store.edits('elsewhere')).toEqual([])
  })

  test('no desk edits another’s article', async () => {
    await using store = await open()
    const { id } = await fileOne(store)
    expect(await store.edit('elsewhere', id, () => [headline('Theirs')])).toBeNull()
    expect(await store.edit(DESK, 'unknown', () => [headline('Nobody’s')])).toBeNull()
    expect((await store.numbered(DESK, 1))?.edits).toEqual([])
  })

  test('an edit that could not be read back is refused, and the others stay', async () => {
    await using store = await open()
    const { id } = await fileOne(store)
    await store.edit(DESK, id, () => [headline('Night ferry')])
    const broken = store.edit(DESK, id, (edits) => [...edits, headline(' ')])
    await expect(broken).rejects.toMatchObject({ code: 'bad-input' })
    expect((await store.numbered(DESK, 1))?.edits).toEqual([headline('Night ferry')])
  })

  test('edits made at the same time are all kept', async () => {
    await using store = await open()
    const { id } = await fileOne(store)
    const speakers = Array.from({ length: 12 }, (_, i) => speaker(i))
    await Promise.all(speakers.map((edit) => store.edit(DESK, id, (edits) => [...edits, edit])))
    expect((await store.numbered(DESK, 1))?.edits).toHaveLength(12)
  })
}

const given = (minute: number) => ({
  by: 'Mara Olsen',
  at: new Date(Date.UTC(2031, 4, 4, 8, minute)).toISOString(),
})

const headline = (words: string, minute = 0): Edit => ({
  kind: 'headline',
  headline: words,
  given: given(minute),
})

const outlet = (name: string, minute = 0): Edit => ({
  kind: 'outlet',
  outlet: name,
  given: given(minute),
})

const speaker = (start: number): Edit => ({
  kind: 'speaker',
  quote: { text: 'We heard', start, end: start + 8 },
  name: 'Ilse Brandvold',
  given: given(0),
})

async function fileOne(
  store: Store,
  sample: Parameters<typeof sampleDraft>[0] = {},
): Promise<FiledArticle> {
  const [filed] = await store.file(DESK, [sampleDraft(sample)])
  if (filed === undefined) throw new Error('the store answered for no draft')
  return filed.article
}
