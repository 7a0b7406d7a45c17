import { until } from '@clipdesk/stand-ins/slack'
import { expect, test, vi } from 'vitest'
import { rehearse } from './fixtures/desk.ts'

const STRIKE = [
  'Crews stop at every pier',
  ...[4, 5, 9].map(
    (day) => `The crews of pier ${day} came back on ${day} March 2024, a clerk said.`,
  ),
].join('\n\n')

async function filled() {
  const rehearsal = await rehearse()
  const { slack, library } = rehearsal
  const desk = library.desk(`slack:${slack.teamId.toLowerCase()}`)
  await desk.clip({ text: STRIKE, source: 'Alder <Ledger>', published: '2024-03-16' })
  return { ...rehearsal, ana: slack.member('Ana') }
}

const PNG = [0x89, 0x50, 0x4e, 0x47]

type Asked = ReturnType<ReturnType<Awaited<ReturnType<typeof filled>>['slack']['member']>['slash']>

/** The answer that has come, of any number, about which something is true. */
const answerOf = (asked: Asked, isMeant: (answer: Asked['answers'][number]) => boolean) =>
  vi.waitUntil(() => asked.answers.find(isMeant), { timeout: 15_000 })

test('a timeline is drawn at a click; the picture comes in direct messages, with what it shows in words', async () => {
  await using desk = await filled()
  const listed = await until(desk.ana.slash('/news timeline crews'))
  const asked = desk.ana.click(listed, 'See it as a picture')
  const sent = await answerOf(asked, ({ files }) => files.length > 0)
  expect(sent.channel).toMatch(/^D/)
  expect(sent.files).toMatchObject([{ name: 'timeline-crews.png' }])
  expect([...(sent.files[0]?.bytes.slice(0, 4) ?? [])]).toEqual(PNG)
  expect(sent.text).toContain(
    'Timeline: crews. 3 dated sentences from 4 March 2024 to 9 March 2024',
  )
  const said = await answerOf(asked, ({ text }) => text.includes('The picture is in'))
  expect(said.private).toBe(true)
  expect(said.text).toBe('The picture is in your direct messages with the app.')
  expect(desk.slack.violations).toEqual([])
})

test('the words come first, and nobody is told of direct messages in direct messages', async () => {
  await using desk = await filled()
  const asked = desk.ana.direct().say({ text: 'timeline crews --picture' })
  await answerOf(asked, ({ files }) => files.length > 0)
  expect(asked.answers[0]?.text).toContain('3 dated sentences')
  expect(asked.answers.map(({ files }) => files.length)).toEqual([0, 1])
  expect(desk.slack.violations).toEqual([])
})

test('an app that may not send files answers in words, and says what it lacks', async () => {
  await using desk = await filled()
  desk.slack.scopes(['commands', 'chat:write', 'im:write'])
  const asked = desk.ana.slash('/news timeline crews --picture')
  const said = await answerOf(asked, ({ text }) => text.includes('could not be sent'))
  expect(said.text).toContain('The picture could not be sent. The app lacks the scope files:write.')
  expect(asked.answers[0]?.text).toContain('3 dated sentences')
  expect(desk.slack.violations).toEqual([])
})
