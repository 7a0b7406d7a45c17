import { until } from '@clipdesk/stand-ins/slack'
import { describe, expect, test } from 'vitest'
import { LETTERS, rehearse, type Way } from './fixtures/desk.ts'

/** An invented page of its own for each number, all with the word "lantern". */
const lantern = (n: number) => `Lantern ${n} is lit again at Northmoor

By Odile Brandt

The lantern on pier ${n} was lit on Monday for the first time since the storm, the harbour office said.

“We had waited ${n} weeks for the lamp,” said Ilse Marten, who keeps the pier.

Boats may come in by night from Thursday, the office said in a statement.
`

async function filled(count: number, way: Way = 'http') {
  const rehearsal = await rehearse({ way })
  const { slack } = rehearsal
  const desk = rehearsal.library.desk(`slack:${slack.teamId.toLowerCase()}`)
  for (let n = 1; n <= count; n += 1) {
    await desk.clip({ text: lantern(n), source: 'Alder Ledger', published: '2024-03-04' })
  }
  return { ...rehearsal, desk, ana: slack.member('Ana') }
}

const labelsOf = ({ buttons }: { readonly buttons: readonly { readonly label: string }[] }) =>
  buttons.map(({ label }) => label)

describe.each<Way>(['http', 'socket'])('over %s', (way) => {
  test('a summary is the article’s own sentences, cited, for the one who asked alone', async () => {
    await using desk = await filled(2, way)
    const shown = await until(desk.ana.slash('/news summary #1 --sentences 2'))
    expect(shown.text).toContain('*#1 Lantern 1 is lit again at Northmoor*')
    expect(shown.text).toContain('Alder Ledger · 4 March 2024')
    expect(shown.text.match(/^> .*\[#1 ¶\d+\]$/gm)).toHaveLength(2)
    expect(shown.private).toBe(true)
    expect(shown.fallback).toContain('#1 Lantern 1 is lit again at Northmoor')
    expect(desk.slack.violations).toEqual([])
  })

  test('what is put right is shown with its day, found by the number of a quote, and taken back by a click', async () => {
    await using desk = await filled(1, way)
    const { ana } = desk
    const asked = await until(ana.slash('/news quotes Marten --in 1'))
    const quote = Number(/\[#1 ¶\d+, quote (\d+)\]/.exec(asked.text)?.[1])
    // As Slack's own editor changes marks and dashes.
    const edited = await until(
      ana.slash(
        `/news edit 1 —speaker “Lena Marsh” —quote ${quote} —same “Marten = Lena” —outlet Post`,
      ),
    )
    expect(edited.text).toMatch(/Outlet: Post, as given by a person on \d+ \w+ \d{4}\./)
    const again = await until(ana.slash('/news quotes --in 1'))
    expect(again.text).toMatch(/Lena Marsh, as given by a person on \d+ \w+ \d{4}, in Post/)
    for (const label of labelsOf(edited).filter((label) => label.startsWith('Take ')))
      await until(ana.click(edited, label))
    const back = await until(ana.slash('/news edit 1'))
    expect(back.text).toContain('All of it is as it was read.')
    expect(desk.slack.violations).toEqual([])
  })

  test('a search sets off the words that match, and its pages are turned there and back', async () => {
    await using desk = await filled(12, way)
    const { ana } = desk
    const first = await until(ana.slash('/news search lantern keepers'))
    expect(first.text).toContain('12 articles, best first: 1 to 5.')
    expect(first.text).toContain('*lantern*')
    expect(labelsOf(first)).toEqual(['Next', 'Share'])
    const second = await until(ana.click(first, 'Next'))
    expect(second.text).toContain('6 to 10.')
    expect(second.id).toBe(first.id)
    const third = await until(ana.click(second, 'Next'))
    expect(third.text).toContain('11 to 12.')
    expect(labelsOf(third)).toEqual(['Previous', 'Share'])
    const back = await until(ana.click(third, 'Previous'))
    expect(back.text).toContain('6 to 10.')
    expect(back.private).toBe(true)
    expect(desk.slack.violations).toEqual([])
  })

  test('what is shared names the sharer and is shared once', async () => {
    await using desk = await filled(1, way)
    const { ana, slack } = desk
    const shown = await until(ana.slash('/news summary'))
    const shared = await until(ana.click(shown, 'Share'))
    expect(shared.private).toBe(false)
    expect(shared.text).toContain('Shared by')
    expect(shared.pings).toEqual([`<@${ana.id}>`])
    expect(shared.text).toContain('[#1 ¶1]')
    expect(shared.buttons).toEqual([])
    expect(slack.channel('general').messages.map(({ id }) => id)).toContain(shared.id)
    const again = await until(ana.click(shown, 'Share'))
    expect(again.text).toBe('This is shared already.')
    expect(again.private).toBe(true)
    expect(desk.slack.violations).toEqual([])
  })
})

test('a step that an answer offers is a button', async () => {
  await using desk = await filled(0)
  const { ana } = desk
  const filed = await until(ana.slash(`/news add\n${LETTERS}`))
  const whole = await until(ana.click(filed, 'Read it whole'))
  expect(whole.text).toContain('¶1')
  expect(whole.private).toBe(true)
  expect(whole.id).not.toBe(filed.id)
})

test('a question is asked in a thread by mentioning the app, and answered there', async () => {
  await using desk = await filled(3)
  const { ana, slack } = desk
  const { message } = slack.member('Bo').say({ text: 'When were the lanterns lit?' })
  const answered = await until(ana.say({ text: '@clipdesk search "lantern 2"', under: message }))
  expect(answered.text).toContain('Lantern 2')
  expect(answered.private).toBe(true)
  expect(answered.thread).toBe(message.id)
  const shared = await until(ana.click(answered, 'Share'))
  expect(shared.thread).toBe(message.id)
  expect(shared.private).toBe(false)
})

test('questions are answered in direct messages, without a button to share', async () => {
  await using desk = await filled(3)
  const direct = desk.ana.direct()
  const answered = await until(direct.say({ text: 'recent' }))
  expect(answered.text).toContain('3 articles, newest first.')
  expect(labelsOf(answered)).toEqual([])
  const unknown = await until(direct.say({ text: 'hello' }))
  expect(unknown.text).toContain('There is no command "hello".')
  const empty = await until(desk.ana.say({ text: '@clipdesk' }))
  expect(empty.text).toContain('Write or attach a page')
})

test('help shows commands as they are typed here', async () => {
  await using desk = await filled(0)
  const shown = await until(desk.ana.slash('/news help search'))
  expect(shown.text).toContain('`/news search harbour strike`')
  const all = await until(desk.ana.slash('/news help'))
  expect(all.text).toContain('`/news add`')
  const nothing = await until(desk.ana.slash('/news'))
  expect(labelsOf(nothing)).toContain('See what can be asked')
})

test('somebody of another workspace, in a channel that both share, is told no', async () => {
  await using desk = await filled(1)
  const guest = desk.slack.member('Gus', { of: 'another workspace' })
  const told = await until(guest.say({ text: '@clipdesk recent' }))
  expect(told.text).toBe('Only members of the workspace that this desk belongs to can use it.')
})

test('a long article is turned page by page, and one of very many pages comes as a file', async () => {
  await using desk = await filled(0)
  const paragraph = (n: number) =>
    `Paragraph ${n} says that the keeper of pier ${n} counted the boats which came in by night, one after the other, until morning.`
  const page = (count: number) =>
    `Keepers of Northmoor count the boats of ${count} nights\n\n${Array.from({ length: count }, (_, i) => paragraph(i + 1)).join('\n\n')}`
  await desk.desk.clip({ text: page(60) })
  await desk.desk.clip({ text: page(1200) })
  const long = await until(desk.ana.slash('/news article #1'))
  expect(long.text).toContain('Page 1 of')
  const next = await until(desk.ana.click(long, 'Next'))
  expect(next.text).toContain('Page 2 of')
  const asked = desk.ana.slash('/news article #2')
  const first = await until(asked)
  expect(first.text).toContain('All of them are in the file.')
  expect(labelsOf(first)).toEqual([])
  const file = await until({
    answer: new Promise((resolve) => {
      const timer = setInterval(() => {
        const sent = asked.answers.find(({ files }) => files.length > 0)
        if (sent === undefined) return
        clearInterval(timer)
        resolve(sent)
      }, 10)
    }),
    soFar: () => asked.soFar(),
  })
  expect(file).toMatchObject({ files: [{ text: expect.stringContaining('¶1200 Paragraph 1200') }] })
  expect(desk.slack.violations).toEqual([])
})

test.each<Way>(['http', 'socket'])(
  'two hundred commands at once are all acknowledged and all answered, over %s',
  async (way) => {
    await using desk = await filled(20, way)
    const people = Array.from({ length: 200 }, (_, i) => desk.slack.member(`Member ${i}`))
    const asked = people.map((person, i) => person.slash(`/news search lantern pier ${i % 20}`))
    await Promise.all(asked.map(({ ackMs }) => ackMs))
    const answers = await Promise.all(asked.map((one) => until(one, { seconds: 20 })))
    expect(answers.filter(({ text }) => !text.includes('best first'))).toEqual([])
    expect(asked.filter((one) => one.answers.length !== 1)).toEqual([])
    expect(desk.slack.violations).toEqual([])
  },
)
