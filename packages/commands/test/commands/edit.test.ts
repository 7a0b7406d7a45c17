import { ask, factsForPeople, frameForPeople } from '@clipdesk/commands'
import { type Desk, openLibrary, readArticle } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'
import { answer, blocksOf, deskWith, emptyDesk, notesOf, offersOf } from '../fixtures/desk.ts'

const WALL = `Port Alder raises its sea wall

The council of Port Alder will raise the sea wall by a metre, Mara Olsen said on Monday.

“The wall will stand before the autumn storms come,” said Olsen, who leads the council.

“We were never asked what it does to the fish,” said Tomas Iriat, a fisherman.
`

const BOATS = `Boats stay in port

The boats of Port Alder stayed in port on Friday, the harbour office said.
`

const asked = (desk: Desk, options: Readonly<Record<string, unknown>>, asker?: string) =>
  ask({ name: 'edit', options }, { desk, may: new Set(['ask', 'file']), asker })

const cardFacts = (reply: Awaited<ReturnType<typeof asked>>) =>
  blocksOf(reply, 'article').map(factsForPeople)

const speakersIn = async (desk: Desk) =>
  (await desk.quotes({ in: 1 })).hits.map(({ quote }) => quote.speaker.name)

describe('what was read of an article is put right', () => {
  test('headline, outlet, authors and date, under the name of who gave them', async () => {
    const desk = await deskWith([WALL])
    const reply = await asked(
      desk,
      {
        article: '1',
        headline: 'A metre more',
        outlet: 'The Alder Ledger',
        author: 'Hollis Grey, Odile Brandt',
        date: '2024-03-04',
      },
      'Ilse Brandvold',
    )
    expect(reply.error).toBeNull()
    expect(blocksOf(reply, 'article')[0]?.headline).toBe('A metre more')
    expect(cardFacts(reply)).toEqual([
      'The Alder Ledger · 4 March 2024 · by Hollis Grey and Odile Brandt',
    ])
    expect(cardFacts(await answer(desk, 'article 1'))[0]).toMatch(
      /^The Alder Ledger · 4 March 2024 · by Hollis Grey and Odile Brandt · headline, outlet, author and date as given by Ilse Brandvold on \d+ \w+ \d{4}$/,
    )
  })

  test('every answer shows it, and a search finds it', async () => {
    const desk = await deskWith([WALL, BOATS])
    await asked(desk, { article: '1', headline: 'A taller rampart', outlet: 'Alder Ledger' })
    for (const line of ['summary 1', 'article 1', 'recent', 'search rampart']) {
      const [card] = blocksOf(await answer(desk, line), 'article').filter(
        ({ number }) => number === 1,
      )
      expect([line, card?.headline, card?.outlet]).toEqual([
        line,
        'A taller rampart',
        'Alder Ledger',
      ])
      expect(card?.given).toContain('as given by a person on ')
    }
    expect((await answer(desk, 'search raises')).error).toBeNull()
  })

  test('it stays when the page is filed again', async () => {
    const desk = await deskWith([WALL])
    await asked(desk, { article: '1', outlet: 'Alder Ledger' })
    await desk.clip({ text: WALL, source: 'Harbor Times' })
    expect((await desk.get(1)).source.name).toBe('Alder Ledger')
  })

  test('the speaker of a quote', async () => {
    const desk = await deskWith([WALL])
    const before = await speakersIn(desk)
    const quote = before.indexOf('Tomas Iriat') + 1
    expect(quote).toBeGreaterThan(0)
    const reply = await asked(desk, { article: '#1', speaker: 'Lena Marsh', quote })
    expect(notesOf(reply)[1]).toMatch(
      new RegExp(
        `^Speaker of quote ${quote} \\(“We were never asked what it does to the …”\\): Lena Marsh, as given by a person on `,
      ),
    )
    expect(await speakersIn(desk)).toEqual(
      before.map((name) => (name === 'Tomas Iriat' ? 'Lena Marsh' : name)),
    )
    const [shown] = blocksOf(await answer(desk, 'quotes Marsh'), 'passage')
    expect(shown?.frame && frameForPeople(shown.frame)).toMatch(
      /^Lena Marsh, as given by a person on \d+ \w+ \d{4}, in /,
    )
  })

  test('two names that are one, on the whole desk', async () => {
    const desk = await deskWith([WALL, BOATS])
    const reply = await asked(desk, { article: '1', same: 'Tomas Iriat = Mara Olsen' })
    expect(notesOf(reply)[1]).toContain('“Tomas Iriat” and “Mara Olsen” are one name')
    expect(new Set(await speakersIn(desk))).not.toContain('Mara Olsen')
    await asked(desk, { article: '1', different: 'Mara Olsen = Tomas Iriat' })
    expect(new Set(await speakersIn(desk))).toContain('Mara Olsen')
  })
})

describe('what was said of two names', () => {
  const MORE = `${BOATS}
“The boats stay where they are,” said Mara Olsen of the harbour office.
`
  const SAID = /^“Tomas Iriat” and “Mara Olsen” are one name, as given by Ilse on \d+ \w+ \d{4}/

  test('stands below every quote that is shown under one of them, with who said it and when', async () => {
    const desk = await deskWith([WALL, MORE])
    await asked(desk, { article: '1', same: 'Tomas Iriat = Mara Olsen' }, 'Ilse')
    for (const line of ['quotes --in 1', 'quotes --in 2', 'quotes Iriat'])
      expect(notesOf(await answer(desk, line)).at(-1)).toMatch(SAID)
    expect(notesOf(await answer(desk, 'quotes "harbour office"')).at(-1)).not.toMatch(SAID)
  })

  test('is told with every article that prints one, where it can be contradicted', async () => {
    const desk = await deskWith([WALL, MORE, BOATS])
    await asked(desk, { article: '1', same: 'Tomas Iriat = Mara Olsen' }, 'Ilse')
    const listed = await answer(desk, 'edit 2')
    expect(notesOf(listed)[0]).toMatch(SAID)
    expect(notesOf(listed)[0]).toMatch(/ with another article\.$/)
    expect(offersOf(listed)).toEqual(['edit 2 --different "Tomas Iriat = Mara Olsen"'])
    expect(notesOf(await answer(desk, 'edit 3'))).toEqual(['All of it is as it was read.'])
    for (const line of offersOf(listed)) await answer(desk, line)
    expect(new Set(await speakersIn(desk))).toContain('Mara Olsen')
    expect(notesOf(await answer(desk, 'edit 1'))).toEqual([
      expect.stringMatching(SAID),
      expect.stringMatching(/^“Tomas Iriat” and “Mara Olsen” are two names, as given by a person/),
    ])
  })
})

describe('what was put right', () => {
  test('is listed with the way to take it back, which does', async () => {
    const desk = await deskWith([WALL])
    await asked(desk, { article: '1', headline: 'A metre more', speaker: 'Lena Marsh', quote: 2 })
    const listed = await answer(desk, 'edit 1')
    const names = await asked(desk, { article: '1', different: 'Olsen = Mara Olsen' })
    expect(offersOf(listed)).toEqual(['edit 1 --undo headline', 'edit 1 --undo speaker --quote 2'])
    expect(offersOf(names).at(-1)).toBe('edit 1 --undo "Olsen = Mara Olsen"')
    for (const line of offersOf(names)) expect((await answer(desk, line)).error).toBeNull()
    expect(await desk.get(1)).toMatchObject({
      headline: 'Port Alder raises its sea wall',
      edits: [],
    })
    expect(notesOf(await answer(desk, 'edit 1'))).toEqual(['All of it is as it was read.'])
  })

  test('of a quote whose words are gone is kept, and said to be', async () => {
    const desk = (await openLibrary()).desk('local')
    const file = (text: string) => desk.file([{ article: readArticle({ text }), key: 'wall' }])
    await file(WALL)
    const quotes = (await speakersIn(desk)).length
    await asked(desk, { article: '1', speaker: 'Lena Marsh', quote: quotes })
    await file(BOATS)
    const reply = await answer(desk, 'edit 1')
    expect(notesOf(reply)[0]).toContain('words that the article has no more')
    await file(`A line more above it.\n\n${WALL}`)
    expect((await speakersIn(desk)).at(-1)).toBe('Lena Marsh')
  })
})

describe('what cannot be done changes nothing, and says why', () => {
  test.each([
    ['edit 9 --headline x', 'There is no article #9 on this desk; it has one, #1.'],
    ['edit --headline x', /^Name the article by its number/],
    ['edit 1 --headline A metre more', /^Name the article by its number/],
    ['edit wall --outlet x', /^Name the article by its number/],
    ['edit 1 --date yesterday', /^"yesterday" is not a date that can be read/],
    ['edit 1 --date 2024-02-31', /^"2024-02-31" is not a date/],
    ['edit 1 --headline " "', /^"headline" does not fit/],
    ['edit 1 --author ,', '"," names no author.'],
    ['edit 1 --speaker Olsen', /^Say with --quote which quote is meant: article #1 has \d quotes/],
    ['edit 1 --speaker Olsen --quote 99', /^Article #1 has no quote 99; it has \d quotes\./],
    ['edit 1 --speaker Olsen --quote 0', /^"quote" does not fit/],
    ['edit 1 --quote 1', 'Say with --speaker who says the quote.'],
    ['edit 1 --same Olsen', '"Olsen" are not two names. Write them as "NAME = OTHER NAME".'],
    ['edit 1 --same "olsen = OLSEN"', /are not two names/],
    ['edit 1 --different "Mera Olson = M. Olson"', /^Article #1 has neither "Mera Olson" nor/],
    ['edit 1 --undo outlet', 'Nothing like "outlet" was put right in article #1.'],
    ['edit 1 --undo headline --outlet x', /not both at once/],
    ['edit 1 --undo speaker --quote 99', /^Article #1 has no quote 99/],
  ])('%s', async (line, why) => {
    const desk = await deskWith([WALL])
    await asked(desk, { article: '1', headline: 'A metre more' })
    const before = await desk.get(1)
    const reply = await answer(desk, line)
    expect(reply.error).not.toBeNull()
    expect(notesOf(reply)[0]).toEqual(typeof why === 'string' ? why : expect.stringMatching(why))
    expect(await desk.get(1)).toEqual(before)
  })

  test('of several things of which one is wrong, none is done', async () => {
    const desk = await deskWith([WALL])
    await asked(desk, { article: '1', outlet: 'Alder Ledger', date: 'never' })
    await asked(desk, { article: '1', outlet: 'Alder Ledger', speaker: 'Olsen', quote: 99 })
    expect((await desk.get(1)).edits).toEqual([])
  })

  test('an empty desk, and somebody who may only ask', async () => {
    expect((await answer(await emptyDesk(), 'edit 1 --headline x')).error).toBe('nothing-filed')
    const desk = await deskWith([WALL])
    expect((await answer(desk, 'edit 1 --headline x', new Set(['ask']))).error).toBe('not-allowed')
  })
})
