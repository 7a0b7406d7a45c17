import { addSeveral } from '@clipdesk/commands'
import { describe, expect, test } from 'vitest'
import { blocksOf, emptyDesk, notesOf } from './fixtures/desk.ts'
import { BRIDGE, PILOTS } from './fixtures/pages.ts'
import { webOf } from './fixtures/web.ts'

const may = new Set(['ask', 'file'] as const)

test('several pages are filed as one answer, each under its name', async () => {
  const desk = await emptyDesk()
  const pages = [
    { name: 'pilots.txt', options: { page: PILOTS } },
    { name: 'empty.txt', options: { page: '' } },
    { name: 'bridge.txt', options: { page: BRIDGE } },
  ]
  const reply = await addSeveral(pages, { desk, may })
  expect(reply.error).toBeNull()
  expect(notesOf(reply).filter((text) => text.endsWith('.txt:'))).toEqual([
    'pilots.txt:',
    'empty.txt:',
    'bridge.txt:',
  ])
  expect(blocksOf(reply, 'article').map(({ number }) => number)).toEqual([1, 2])
})

test('one page alone needs no name', async () => {
  const desk = await emptyDesk()
  const reply = await addSeveral([{ name: 'a', options: { page: PILOTS } }], { desk, may })
  expect(notesOf(reply)).toEqual(['Filed as #1.'])
})

describe('a link with something in its stead', () => {
  const link = {
    name: 'A link',
    options: { page: 'https://sarn.example/b' },
    instead: { options: { page: BRIDGE }, said: 'What is filed is something else.' },
  }

  test('is what it leads to', async () => {
    const fetchPage = webOf({ 'https://sarn.example/b': { page: PILOTS } })
    const reply = await addSeveral([link], { desk: await emptyDesk(), may, fetchPage })
    expect(notesOf(reply)).toEqual(['Filed as #1.'])
    expect(blocksOf(reply, 'article')).toMatchObject([
      { headline: 'Pilots at Port Alder end their overtime ban' },
    ])
  })

  test('is that where the page is not fetched, and both are said', async () => {
    const reply = await addSeveral([link], { desk: await emptyDesk(), may, fetchPage: webOf({}) })
    expect(reply.error).toBeNull()
    expect(notesOf(reply)).toEqual([
      'Filed as #1.',
      'There is no page at https://sarn.example/b.',
      'What is filed is something else.',
    ])
  })

  test('is refused with its own reason where that is no article', async () => {
    const shown = { ...link, instead: { options: { page: 'Sarn' }, said: '' } }
    const reply = await addSeveral([shown], { desk: await emptyDesk(), may })
    expect(reply.error).toBe('fetch-off')
  })

  test('is that where the page was fetched and is no article', async () => {
    const fetchPage = webOf({ 'https://sarn.example/b': { page: 'Sarn' } })
    const reply = await addSeveral([link], { desk: await emptyDesk(), may, fetchPage })
    expect(notesOf(reply)).toEqual(['Filed as #1.', 'What is filed is something else.'])
  })

  test('stands behind words that are no article, and says why it is not fetched', async () => {
    const words = {
      ...link,
      options: { page: 'Seen this?' },
      instead: { ...link, said: 'Words left.' },
    }
    const fetchPage = webOf({ 'https://sarn.example/b': { page: PILOTS } })
    const filed = await addSeveral([words], { desk: await emptyDesk(), may, fetchPage })
    expect(notesOf(filed)).toEqual(['Filed as #1.', 'Words left.'])
    const refused = await addSeveral([words], {
      desk: await emptyDesk(),
      may,
      fetchPage: webOf({}),
    })
    expect(notesOf(refused)).toEqual(['There is no page at https://sarn.example/b.'])
  })

  test('is not looked at where the page is refused for another reason', async () => {
    const desk = await emptyDesk()
    const dated = { ...link, options: { page: PILOTS, published: 'soon' } }
    expect((await addSeveral([dated], { desk, may })).error).toBe('bad-input')
    expect(await desk.count()).toBe(0)
  })
})

test('where no page can be filed the answer is an error', async () => {
  const desk = await emptyDesk()
  const pages = [
    { name: 'a', options: { page: '' } },
    { name: 'b', options: { page: ' ' } },
  ]
  expect((await addSeveral(pages, { desk, may })).error).toBe('empty-page')
})
