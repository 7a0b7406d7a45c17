import { applyEdits, type Desk, type Edit, openLibrary, readArticle } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'

const FERRY =
  'Later ferry for bakers\n\nBy Tove Lindqvist\n\nThe last ferry to Ostrow leaves an hour later from Monday on.'

const given = (minute = 0) => ({
  by: 'Mara Olsen',
  at: new Date(Date.UTC(2031, 0, 1, 8, minute)).toISOString(),
})

const headline = (words: string, minute = 0): Edit => ({
  kind: 'headline',
  headline: words,
  given: given(minute),
})

const EVERY_FACT: readonly Edit[] = [
  headline('Bakers get a boat'),
  { kind: 'outlet', outlet: 'The Alder Ledger', given: given() },
  { kind: 'author', authors: ['Hollis Grey'], given: given() },
  {
    kind: 'date',
    published: { value: '2031-01-01', zone: null, precision: 'day', basis: 'given' },
    given: given(),
  },
]

async function ferryDesk(): Promise<Desk> {
  const desk = (await openLibrary()).desk('local')
  await desk.clip({ text: FERRY })
  return desk
}

describe('an article with edits', () => {
  test('has what people gave, without a place in the text, which is not touched', () => {
    const read = readArticle({ text: FERRY })
    const edited = applyEdits(read, EVERY_FACT)
    expect(edited).toMatchObject({
      headline: 'Bakers get a boat',
      source: { name: 'The Alder Ledger' },
      byline: ['Hollis Grey'],
      published: { value: '2031-01-01', basis: 'given' },
      bases: { headline: 'given', source: 'given', byline: 'given' },
    })
    const { headline: _, byline, source, published, ...others } = read.spans
    expect(edited.spans).toEqual(others)
    expect([edited.text, edited.paragraphs]).toEqual([read.text, read.paragraphs])
  })

  test('is as it was read without them', () => {
    const read = readArticle({ text: FERRY })
    expect(applyEdits(read, [])).toBe(read)
  })
})

describe('a desk', () => {
  test('gives articles with their edits, whichever way they are asked for', async () => {
    const desk = await ferryDesk()
    const edited = await desk.edit(1, [headline('Bakers get a boat')])
    expect(edited.headline).toBe('Bakers get a boat')
    expect(await desk.get(edited.id)).toEqual(edited)
    expect(await desk.recent()).toEqual([edited])
    expect(await desk.suggest('bakers get')).toEqual([edited])
    expect((await desk.search('boat')).hits.map(({ article }) => article)).toEqual([edited])
    expect((await desk.clip({ text: FERRY })).headline).toBe('Bakers get a boat')
    for await (const article of desk.all()) expect(article).toEqual(edited)
  })

  test('gives what was read beside it, where it is asked for', async () => {
    const desk = await ferryDesk()
    const read = await desk.get(1)
    const edits = [headline('Bakers get a boat')]
    await desk.edit(1, edits)
    for await (const article of desk.all({ asRead: true }))
      expect(article).toEqual({ ...read, edits })
  })

  test('takes a later edit in place of an earlier one, and takes edits back', async () => {
    const desk = await ferryDesk()
    const read = await desk.get(1)
    await desk.edit(1, [headline('Bakers get a boat', 1), ...EVERY_FACT.slice(1)])
    const again = await desk.edit(1, [headline('A boat for bakers', 2)])
    expect(again.headline).toBe('A boat for bakers')
    expect(again.edits.map(({ kind }) => kind)).toEqual(['outlet', 'author', 'date', 'headline'])
    const without = await desk.undo(1, ({ kind }) => kind === 'headline')
    expect([without.headline, without.source.name]).toEqual([read.headline, 'The Alder Ledger'])
    expect(await desk.undo(1, () => true)).toEqual(read)
  })

  test('refuses an edit that is none, and one of an article that it does not have', async () => {
    const desk = await ferryDesk()
    const before = await desk.get(1)
    const none = desk.edit(1, [headline('\n ')])
    await expect(none).rejects.toMatchObject({ code: 'bad-input' })
    const nowhere = desk.edit(2, [headline('Bakers get a boat')])
    await expect(nowhere).rejects.toMatchObject({ code: 'no-such-article' })
    expect(await desk.get(1)).toEqual(before)
  })

  test('tells what was said last of two names, in whichever article', async () => {
    const desk = await ferryDesk()
    await desk.clip({ text: `${FERRY} Nobody told Vold.` })
    const said = (
      verdict: 'same' | 'different',
      names: [string, string],
      minute: number,
    ): Edit => ({
      kind: 'names',
      verdict,
      names,
      given: given(minute),
    })
    const [first, ...later] = [
      said('same', ['Ilse Vold', 'Vold'], 1),
      said('different', ['vold', 'Ilse Vold'], 3),
      said('same', ['Grey', 'Hollis Grey'], 2),
    ] as const
    await desk.edit(1, [first, headline('Bakers get a boat')])
    await desk.edit(2, later)
    expect(await desk.givenNames()).toEqual(later)
  })

  test('finds the quotes of a name under another that a person said is the same', async () => {
    const desk = await ferryDesk()
    await desk.clip({
      text: 'A boat at night\n\n“We sail at nine every night from now on,” said Ilse Brandvold.',
    })
    const quotes = async () => (await desk.quotes({ by: 'Ilsa Vold' })).total
    expect(await quotes()).toBe(0)
    const names: Edit = {
      kind: 'names',
      verdict: 'same',
      names: ['Ilse Brandvold', 'Ilsa Vold'],
      given: given(),
    }
    await desk.edit(1, [names])
    expect(await quotes()).toBe(1)
    await desk.undo(1, ({ kind }) => kind === 'names')
    expect(await quotes()).toBe(0)
  })
})
