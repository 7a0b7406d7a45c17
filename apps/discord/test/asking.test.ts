import { until } from '@clipdesk/stand-ins/discord'
import { expect, test } from 'vitest'
import { LETTERS, rehearse } from './fixtures/desk.ts'

/** An invented page of its own for each number, all with the word "lantern". */
const lantern = (n: number) => `Lantern ${n} is lit again at Northmoor

By Odile Brandt

The lantern on pier ${n} was lit on Monday for the first time since the storm, the harbour office said.

“We had waited ${n} weeks for the lamp,” said Ilse Marten, who keeps the pier.

Boats may come in by night from Thursday, the office said in a statement.
`

async function filled(count: number) {
  const rehearsal = await rehearse()
  const server = rehearsal.discord.server('Harbor Watch')
  const desk = rehearsal.library.desk(`discord:${server.id}`)
  for (let n = 1; n <= count; n += 1) {
    await desk.clip({ text: lantern(n), source: 'Alder Ledger', published: '2024-03-04' })
  }
  return { ...rehearsal, server, desk, ana: server.member('Ana') }
}

test('a summary is the article’s own sentences, cited, for the one who asked alone', async () => {
  const desk = await filled(2)
  await using _ = desk
  const shown = await until(desk.ana.slash('news summary', { article: '#1', sentences: 2 }))
  expect(shown.text).toContain('**#1 Lantern 1 is lit again at Northmoor**')
  expect(shown.text).toContain('Alder Ledger · 4 March 2024')
  expect(shown.text.match(/^> .*\[#1 ¶\d+\]$/gm)).toHaveLength(2)
  expect(shown.private).toBe(true)
  expect(desk.discord.violations).toEqual([])
})

test('what somebody puts right is kept under the name that they have in Discord', async () => {
  const desk = await filled(1)
  await using _ = desk
  const options = { article: '#1', outlet: 'Harbor Times' }
  const shown = await until(desk.ana.slash('news edit', options))
  expect(shown.text).toMatch(/Outlet: Harbor Times, as given by Ana on \d+ \w+ \d{4}\./)
  expect(labelsOf(shown)).toContain('Take the outlet back')
  expect(desk.discord.violations).toEqual([])
})

test('the speaker of a quote is put right by the number that it is shown with, and taken back by a click', async () => {
  const desk = await filled(1)
  await using _ = desk
  const { ana } = desk
  const asked = await until(ana.slash('news quotes', { in: '#1', by: 'Marten' }))
  const quote = Number(/\[#1 ¶\d+, quote (\d+)\]/.exec(asked.text)?.[1])
  const edited = await until(
    ana.slash('news edit', { article: '#1', speaker: 'Lena Marsh', quote, same: 'Marten = Lena' }),
  )
  expect(edited.text).toContain(`Speaker of quote ${quote} `)
  const again = await until(ana.slash('news quotes', { in: '#1' }))
  expect(again.text).toMatch(/Lena Marsh, as given by Ana on \d+ \w+ \d{4}, in /)
  await until(ana.click(edited, `Take the speaker of quote ${quote} back`))
  await until(ana.click(edited, 'Take what was said of Marten and Lena back'))
  const back = await until(ana.slash('news edit', { article: '#1' }))
  expect(back.text).toContain('All of it is as it was read.')
  expect(desk.discord.violations).toEqual([])
})

test('a search sets off the words that match, and its pages are turned there and back', async () => {
  const desk = await filled(12)
  await using _ = desk
  const { ana } = desk
  const first = await until(ana.slash('news search', { query: 'lantern keepers' }))
  expect(first.text).toContain('12 articles, best first: 1 to 5.')
  expect(first.text).toContain('**lantern**')
  expect(labelsOf(first)).toEqual(['Previous (disabled)', 'Next', 'Share'])
  const second = await until(ana.click(first, 'Next'))
  expect(second.text).toContain('6 to 10.')
  const third = await until(ana.click(second, 'Next'))
  expect(third.text).toContain('11 to 12.')
  expect(labelsOf(third)).toEqual(['Previous', 'Next (disabled)', 'Share'])
  const back = await until(ana.click(third, 'Previous'))
  expect(back.text).toContain('6 to 10.')
  expect(back.private).toBe(true)
  expect(desk.discord.violations).toEqual([])
})

test('a step that an answer offers is a button', async () => {
  const desk = await filled(0)
  await using _ = desk
  const { ana } = desk
  const filed = await until(
    ana.slash('news add', { file: { name: 'letters.txt', content: LETTERS } }),
  )
  const whole = await until(ana.click(filed, 'Read it whole'))
  expect(whole.text).toContain('-# ¶1\n')
  expect(whole.private).toBe(true)
})

test('what is shared names the sharer, pings nobody and is shared once', async () => {
  const desk = await filled(1)
  await using _ = desk
  const { ana, server } = desk
  const shown = await until(ana.slash('news summary'))
  const shared = await until(ana.click(shown, 'Share'))
  expect(shared.private).toBe(false)
  expect(shared.text).toContain(`Shared by <@${ana.id}>`)
  expect(shared.text).toContain('[#1 ¶1]')
  expect(shared.pings).toEqual([])
  expect(shared.buttons).toEqual([])
  expect(server.channel('general').messages.map(({ id }) => id)).toContain(shared.id)
  const again = await until(ana.click(shown, 'Share'))
  expect(again.text).toBe('This is shared already.')
  expect(again.private).toBe(true)
})

test('who may not write in a channel may ask there, and not share', async () => {
  const desk = await filled(1)
  await using _ = desk
  // May see the channel and use commands, no more.
  const guest = desk.server.member('Guest', { permissions: (1n << 10n) | (1n << 31n) })
  const shown = await until(guest.slash('news summary'))
  const refused = await until(guest.click(shown, 'Share'))
  expect(refused.text).toBe('You may not write in this channel.')
  expect(refused.private).toBe(true)
})

test('articles are suggested by what is typed of their headline, and picked by it', async () => {
  const desk = await filled(3)
  await using _ = desk
  const { ana } = desk
  const newest = await ana.suggestions('news summary', { article: '' })
  expect(newest.map(({ name }) => name)).toEqual([
    '#3 Lantern 3 is lit again at Northmoor · Alder Ledger · 4 March 2024 (as given)',
    '#2 Lantern 2 is lit again at Northmoor · Alder Ledger · 4 March 2024 (as given)',
    '#1 Lantern 1 is lit again at Northmoor · Alder Ledger · 4 March 2024 (as given)',
  ])
  const typed = await ana.suggestions('news article', { article: 'northm' })
  expect(typed).toHaveLength(3)
  const numbered = await ana.suggestions('news article', { article: '2' })
  expect(numbered[0]?.value).toBe('#2')
  const shown = await until(ana.slash('news article', { article: '#2' }))
  expect(shown.text).toContain('#2 Lantern 2')
  for (const command of ['quotes', 'timeline'])
    expect((await ana.suggestions(`news ${command}`, { in: '2' }))[0]?.value).toBe('#2')
  expect(await ana.suggestions('news summary', { article: '-"' })).toEqual(expect.any(Array))
  expect(desk.discord.violations).toEqual([])
})

test('help shows commands as they are typed here', async () => {
  const desk = await filled(0)
  await using _ = desk
  const shown = await until(desk.ana.slash('news help', { command: 'search' }))
  expect(shown.text).toContain('`/news search query:harbour strike`')
  expect(shown.text).not.toContain('--')
  const all = await until(desk.ana.slash('news help'))
  expect(all.text).toContain('`/news add`')
})

test('each server has a desk of its own, and so has each person in direct messages', async () => {
  const desk = await filled(1)
  await using _ = desk
  const other = desk.discord.server('Elsewhere').member('Ana')
  expect((await until(other.slash('news recent'))).text).toContain('Nothing is filed')
  const bo = desk.discord.person('Bo')
  await until(bo.slash('news add', { file: { name: 'letters.txt', content: LETTERS } }))
  const mine = await until(bo.slash('news recent'))
  expect(mine.text).toContain('1 article')
  expect(labelsOf(mine)).toEqual([])
  const cy = desk.discord.person('Cy')
  expect((await until(cy.slash('news recent'))).text).toContain('Nothing is filed')
})

test('a long article is turned page by page, and one of very many pages comes as a file', async () => {
  const desk = await filled(0)
  await using _ = desk
  const paragraph = (n: number) =>
    `Paragraph ${n} says that the keeper of pier ${n} counted the boats which came in by night, one after the other, until morning.`
  const page = (count: number) =>
    `Keepers of Northmoor count the boats of ${count} nights\n\n${Array.from({ length: count }, (_, i) => paragraph(i + 1)).join('\n\n')}`
  await desk.desk.clip({ text: page(60) })
  await desk.desk.clip({ text: page(1200) })
  const long = await until(desk.ana.slash('news article', { article: '#1' }))
  expect(long.text).toContain('-# Page 1 of')
  const next = await until(desk.ana.click(long, 'Next'))
  expect(next.text).toContain('-# Page 2 of')
  const very = await until(desk.ana.slash('news article', { article: '#2' }))
  expect(very.files).toHaveLength(1)
  expect(very.files[0]?.text).toContain('¶1200 Paragraph 1200 says')
  expect(desk.discord.violations).toEqual([])
})

test('two hundred commands at once are all acknowledged and all answered', async () => {
  const desk = await filled(20)
  await using _ = desk
  const asked = Array.from({ length: 200 }, (_, i) =>
    desk.server.member(`Member ${i}`).slash('news search', { query: `lantern pier ${i % 20}` }),
  )
  await Promise.all(asked.map(({ ackMs }) => ackMs))
  const answers = await Promise.all(asked.map((one) => until(one, { seconds: 20 })))
  expect(answers.filter(({ text }) => !text.includes('best first'))).toEqual([])
  expect(desk.discord.violations).toEqual([])
})

const labelsOf = ({
  buttons,
}: {
  readonly buttons: readonly { readonly label: string; readonly disabled: boolean }[]
}) => buttons.map(({ label, disabled }) => (disabled ? `${label} (disabled)` : label))
