import { describe, expect, test } from 'vitest'
import { ask } from '../src/ask.ts'
import { emptyDesk } from './fixtures/desk.ts'
import { BRIDGE, PILOTS } from './fixtures/pages.ts'

const WALL = '\n\nSubscribe to continue reading this article.'
const CUT = 'The page stops before the end of the article.'
const SEVERAL = 'The page holds other stories as well; the longest was read.'
const may = new Set(['ask', 'file'] as const)

const notesOf = async (
  name: string,
  options: Readonly<Record<string, unknown>>,
  desk = emptyDesk(),
) => {
  const { blocks } = await ask({ name, options }, { desk: await desk, may })
  return blocks.flatMap((block) => (block.kind === 'note' ? [block.text] : []))
}

describe('that a page stops before its article does', () => {
  test('is said where it is filed, summarised and read', async () => {
    const desk = emptyDesk()
    expect(await notesOf('add', { page: BRIDGE + WALL }, desk)).toContain(CUT)
    expect(await notesOf('summary', { article: '1' }, desk)).toContain(CUT)
    expect(await notesOf('article', { article: '1' }, desk)).toContain(CUT)
  })

  test('is not said of a whole one', async () => {
    expect(await notesOf('add', { page: BRIDGE })).not.toContain(CUT)
  })
})

test('that a page holds several stories is said where it is filed, summarised and read', async () => {
  const desk = emptyDesk()
  const page = [
    `By Renske Holt\n\n${BRIDGE.trim()}`,
    '* * *',
    'Pilots at Port Alder end their overtime ban',
    `By Tilda Marsh\n\n${PILOTS.trim().split('\n\n').slice(2).join('\n\n')}`,
  ].join('\n\n')
  expect(await notesOf('add', { page }, desk)).toContain(SEVERAL)
  expect(await notesOf('summary', { article: '1' }, desk)).toContain(SEVERAL)
  expect(await notesOf('article', { article: '1' }, desk)).toContain(SEVERAL)
})

test('what an HTML page says beside its text is named in the whole view', async () => {
  const desk = emptyDesk()
  const paragraphs = BRIDGE.trim()
    .split(/\n+/)
    .map((line) => `<p>${line}</p>`)
    .join('')
  const page = `<html><head><meta property="og:site_name" content="Ostermoor Post"></head><body><article>${paragraphs}</article></body></html>`
  await notesOf('add', { page }, desk)
  const { blocks } = await ask(
    { name: 'article', options: { article: '1' } },
    { desk: await desk, may },
  )
  const fields = blocks.flatMap((block) => (block.kind === 'field' ? [block] : []))
  expect(fields.find(({ name }) => name.includes('metadata'))?.values).toContain('outlet')
})
