import { citationForPeople } from '@clipdesk/commands'
import { memoryIndex, openLibrary } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'
import { answer, blocksOf, deskWith, emptyDesk, notesOf, offersOf } from '../fixtures/desk.ts'

const WALL = {
  text: [
    'Council argues over the wall',
    'Mara Olsen and Tomas Iriat met at the town hall of Port Alder on Friday to argue over the sea wall.',
    '“Nobody in Mill Lane slept that night,” Olsen said in her letter to Tomas Iriat.',
    'Tomas Iriat said that the wall had been “built for another sea and another century”.',
    'He had been told of the cracks in January, according to the Alder Ledger.',
  ].join('\n\n'),
  source: 'Harbour Gazette',
}
const BOATS = {
  text: [
    'Boats stay in port',
    '“The boats will stay in port until the wind turns,” said Mara Olsen, the harbour master of Port Alder.',
    'The ferry to Low Haven was cancelled as well, and buses went by the old road over the hill.',
  ].join('\n\n'),
}
const desk = await deskWith([WALL, BOATS])

const saidIn = async (line: string) =>
  blocksOf(await answer(desk, line), 'passage').map(({ text, number }) => [number, text])

const numbersIn = async (on: typeof desk, line: string) =>
  blocksOf(await answer(on, line), 'passage').map(citationForPeople)

describe('quotes', () => {
  test.each([
    [
      'quotes Olsen',
      [
        '“Nobody in Mill Lane slept that night,”',
        '“The boats will stay in port until the wind turns,”',
      ],
    ],
    ['quotes Olsen --about "Mill Lane"', ['“Nobody in Mill Lane slept that night,”']],
    ['quotes --to iriat', ['“Nobody in Mill Lane slept that night,”']],
    ['quotes Olsen --in 2', ['“The boats will stay in port until the wind turns,”']],
    ['quotes --kind mixed --in 1', ['“built for another sea and another century”']],
    ['quotes', ['“The boats will stay in port until the wind turns,”']],
  ])('%s', async (line, expected) => {
    const said = (await saidIn(line)).map(([, text]) => text)
    expect(said).toHaveLength(expected.length)
    expect(said).toEqual(expect.arrayContaining(expected))
  })

  test('come with speaker, addressee, medium and outlet', async () => {
    const [passage] = blocksOf(await answer(desk, 'quotes --to Iriat'), 'passage')
    expect(passage).toMatchObject({
      paragraph: 2,
      frame: {
        voice: 'speaker',
        speaker: 'Mara Olsen',
        mention: 'Olsen',
        addressee: 'Tomas Iriat',
        medium: 'letter',
        outlet: 'Harbour Gazette',
        given: null,
        isReported: false,
      },
    })
  })

  test('carry the numbers that edit takes, whichever of them are asked for', async () => {
    const numbersFor = (line: string) => numbersIn(desk, line)
    expect(await numbersFor('quotes --in 1')).toEqual([
      '#1 ¶2, quote 1',
      '#1 ¶3, quote 2',
      '#1 ¶4, quote 3',
    ])
    expect(await numbersFor('quotes Iriat --in 1')).toEqual(['#1 ¶3, quote 2'])
    expect(await numbersFor('quotes --kind mixed --in 1')).toEqual(['#1 ¶3, quote 2'])
    expect(await numbersFor('quotes')).toEqual(['#2 ¶1, quote 1'])
    const corrected = await deskWith([WALL])
    await answer(corrected, 'edit 1 --speaker "Lena Marsh" --quote 2')
    const [marsh, ...others] = await numbersIn(corrected, 'quotes Marsh')
    expect([marsh, others]).toEqual(['#1 ¶3, quote 2', []])
  })

  test.each([
    ['quotes Nobody', 'No quote by “Nobody”. Try fewer words, or a name as the articles print it.'],
    ['quotes Iriat --in 2', 'No quote by “Iriat” in article #2.'],
    ['quotes Olsen --page 9', 'There are only 2 quotes.'],
  ])('%s: it is said where there are none', async (line, said) => {
    const reply = await answer(desk, line)
    expect(reply.error).toBe('nothing-found')
    expect(notesOf(reply)).toEqual([said])
  })

  test('of a name that nobody has: names that begin alike are told', async () => {
    await desk.rank('has:quote')
    expect(notesOf(await answer(desk, 'quotes Olsem'))).toEqual([
      'No quote by “Olsem”. Try fewer words, or a name as the articles print it. Names here that begin alike: Mara Olsen.',
    ])
    expect(notesOf(await answer(desk, 'quotes Olsen --about eels'))).toEqual([
      'No quote by “Olsen” about “eels”. Try fewer words, or a name as the articles print it.',
    ])
  })

  test('of an article that is not there', async () => {
    expect((await answer(desk, 'quotes --in 99')).error).toBe('no-such-article')
  })

  test('of an empty desk', async () => {
    expect((await answer(await emptyDesk(), 'quotes Olsen')).error).toBe('nothing-filed')
  })

  test('the rest is a step further', async () => {
    const many = await deskWith([
      {
        text: Array.from(
          { length: 9 },
          (_, i) => `“The boats of quay ${i} will stay in port,” Mara Olsen said.`,
        ).join('\n\n'),
      },
    ])
    const reply = await answer(many, 'quotes Olsen')
    expect(notesOf(reply)).toEqual(['9 quotes: 1 to 8.'])
    expect(offersOf(reply)).toEqual(['quotes Olsen --page 2'])
    expect(blocksOf(await answer(many, 'quotes Olsen --page 2'), 'passage')).toHaveLength(1)
  })

  test('of a name in another spelling say so', async () => {
    const spelled = await deskWith([
      {
        text: 'Corps praised\n\n“The bank is quiet tonight,” said Esmail Qaani, the commander of the river corps.',
      },
    ])
    expect(notesOf(await answer(spelled, 'quotes Ghaani'))).toEqual([
      '1 quote.',
      'Other spellings of “Ghaani” are included: Esmail Qaani.',
    ])
    expect(notesOf(await answer(spelled, 'quotes Qaani'))).toEqual(['1 quote.'])
  })

  test('of a surname that several have say so', async () => {
    const several = await deskWith([
      {
        text: 'Two of one name\n\n“I sold the boat,” said Mats Voldsen, a fisherman from Ostrow.\n\n“I bought it,” said Ilsa Voldsen, who keeps the inn there.',
      },
    ])
    expect(notesOf(await answer(several, 'quotes Voldsen'))).toEqual([
      '2 quotes.',
      '“Voldsen” fits more than one name here: Mats Voldsen and Ilsa Voldsen. More of the name tells them apart.',
    ])
  })
})

describe('where it is not known yet whom articles quote', () => {
  const STILL =
    'Names and quotes of 2 articles are still being read: ask again later to have those looked at, too.'

  async function unreadDesk() {
    const index = () =>
      Object.assign(memoryIndex('local'), { applyFacts: () => new Promise<void>(() => undefined) })
    const unread = (await openLibrary({ index, factsWaitMs: 0 })).desk('local')
    for (const page of [WALL, BOATS]) await unread.clip(page)
    return unread
  }

  test('quotes of a name say so', async () => {
    expect(notesOf(await answer(await unreadDesk(), 'quotes Olsen'))).toContain(STILL)
  })

  test('that nothing was found is said with it', async () => {
    const { blocks } = await answer(await unreadDesk(), 'quotes Brandvold')
    expect(blocks).toMatchObject([{ text: `No quote by “Brandvold”. ${STILL}` }])
  })

  test('quotes of one article, for which it is not asked, do not', async () => {
    expect(notesOf(await answer(await unreadDesk(), 'quotes Olsen --in 2'))).not.toContain(STILL)
  })
})
