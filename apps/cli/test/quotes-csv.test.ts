import { openLibrary } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { runOneShot } from '../src/one-shot.ts'
import { memoryTerminal } from './fixtures/memory-terminal.ts'

async function csv(words: readonly string[], ...texts: readonly string[]) {
  const desk = (await openLibrary()).desk('local')
  for (const text of texts) await desk.clip({ text, source: 'Harbour Gazette' })
  const terminal = memoryTerminal('')
  const status = await runOneShot(words, { desk, terminal, folder: '.', json: false, csv: true })
  return { status, printed: terminal.printed() }
}

const HEADER =
  'speaker,named as,to,medium,per,given,word for word,quote,outlet,headline,published,article,paragraph,quote number,url'

test('quotes as CSV have a header and a row each, all pages of them', async () => {
  const many = Array.from(
    { length: 10 },
    (_, i) => `“The boats of quay ${i} stay in port,” Mara Olsen said.`,
  )
  const { status, printed } = await csv(['quotes', 'Olsen'], many.join('\n\n'))
  const [header, ...rows] = printed.trimEnd().split('\r\n')
  expect(status).toBe(0)
  expect(header).toBe(HEADER)
  expect(rows).toHaveLength(10)
  expect(rows[0]).toBe(
    'Mara Olsen,Mara Olsen,,,,,yes,"“The boats of quay 0 stay in port,”",Harbour Gazette,,,1,1,1,',
  )
})

test('what a spreadsheet would run is kept as text, and marks are doubled', async () => {
  const text =
    'The clerk read it out.\n\n"=HYPERLINK(1) is what we wrote on the wall," Mara Olsen said.'
  const { printed } = await csv(['quotes', 'Olsen'], text)
  expect(printed).toContain('"""=HYPERLINK(1) is what we wrote on the wall,"""')
})

test('cells that a spreadsheet would run come out of a program as they were', async () => {
  const names = ['=1+1', '+1', '-1', '@A1', '＝1', "'=1", "''-1", "'Tis", 'Mara', '"=1"']
  const desk = (await openLibrary()).desk('local')
  const quotes = names.map((_, i) => `“The boats of quay ${i} stay in port,” Mara Olsen said.`)
  await desk.clip({ text: quotes.join('\n\n') })
  const given = { by: null, at: '2031-01-01T08:00:00.000Z' }
  const { hits } = await desk.quotes({ in: 1 })
  await desk.edit(
    1,
    hits.map(({ quote: { text, start, end } }, i) => {
      const name = names[i] ?? ''
      return { kind: 'speaker', quote: { text, start, end }, name, given }
    }),
  )
  const terminal = memoryTerminal('')
  await runOneShot(['quotes', '--in', '1'], {
    desk,
    terminal,
    folder: '.',
    json: false,
    csv: true,
  })
  const rows = terminal.printed().trimEnd().split('\r\n').slice(1)
  const cells = rows.map((row) => /^(?:"((?:[^"]|"")*)"|([^,]*)),/.exec(row))
  const speakers = cells.map((cell) => (cell?.[1] ?? cell?.[2] ?? '').replaceAll('""', '"'))
  expect(speakers.filter((speaker) => /^[=+\-@＝]/.test(speaker))).toEqual([])
  const exact = speakers.map((cell) =>
    /^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell,
  )
  expect(exact).toEqual(names)
})

test('no quotes are told in words', async () => {
  const { status, printed } = await csv(
    ['quotes', 'Nobody'],
    'The boats stay in port, the clerk said.',
  )
  expect(status).toBe(1)
  expect(printed).toBe(
    'No quote by “Nobody”. Try fewer words, or a name as the articles print it.\n',
  )
})
