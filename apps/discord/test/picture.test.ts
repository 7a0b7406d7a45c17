import { until } from '@clipdesk/stand-ins/discord'
import { expect, test } from 'vitest'
import { rehearse } from './fixtures/desk.ts'

const DAYS = Array.from({ length: 14 }, (_, i) => i + 1)

/** A page that tells of fourteen days: two pages of a list. */
const STRIKE = [
  'Crews stop at every pier',
  ...DAYS.map((day) => `The crews of pier ${day} in Port Alder came back on ${day} March 2024.`),
].join('\n\n')

async function filled() {
  const rehearsal = await rehearse()
  const server = rehearsal.discord.server('Harbor Watch')
  const desk = rehearsal.library.desk(`discord:${server.id}`)
  await desk.clip({ text: STRIKE, source: 'Alder Ledger', published: '2024-03-16' })
  return { ...rehearsal, server, ana: server.member('Ana') }
}

const PNG = [0x89, 0x50, 0x4e, 0x47]
const ALT =
  'Timeline: crews. 14 dated sentences from 1 March 2024 to 14 March 2024, in 1 article of 1 outlet.'

test('a timeline is drawn at a click, for the one who asked alone, with what it shows in words', async () => {
  await using desk = await filled()
  const { ana } = desk
  const listed = await until(ana.slash('news timeline', { topic: 'crews' }))
  expect(listed.files).toEqual([])
  const drawn = await until(ana.click(listed, 'See it as a picture'))
  expect(drawn.private).toBe(true)
  expect(drawn.files).toMatchObject([{ name: 'timeline-crews.png', description: ALT }])
  expect([...(drawn.files[0]?.bytes.slice(0, 4) ?? [])]).toEqual(PNG)
  expect(drawn.text).toContain('14 dated sentences')
  expect(desk.discord.violations).toEqual([])
})

test('the picture stands on the first page, and comes back with it', async () => {
  await using desk = await filled()
  const { ana } = desk
  const first = await until(ana.slash('news timeline', { topic: 'crews', picture: true }))
  expect(first.files).toHaveLength(1)
  const second = await until(ana.click(first, 'Next'))
  expect(second.text).toContain('pier 14')
  expect(second.files).toEqual([])
  const again = await until(ana.click(second, 'Previous'))
  expect(again.files).toMatchObject([{ name: 'timeline-crews.png', description: ALT }])
  expect(again.raw.attachments).toHaveLength(1)
  expect(desk.discord.violations).toEqual([])
})

test('whoever shares the answer shares the picture', async () => {
  await using desk = await filled()
  const { ana } = desk
  const drawn = await until(ana.slash('news timeline', { topic: 'crews', picture: true }))
  const shared = await until(ana.click(drawn, 'Share'))
  expect(shared.private).toBe(false)
  expect(shared.files).toMatchObject([{ name: 'timeline-crews.png', description: ALT }])
  expect(desk.discord.violations).toEqual([])
})
