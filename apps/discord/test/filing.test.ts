import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { until } from '@clipdesk/stand-ins/discord'
import { describe, expect, test, vi } from 'vitest'
import { fetchLetters, LETTERS, rehearse } from './fixtures/desk.ts'

const SHARED = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url))

/** Real pages, where they are at hand: none of their text is in the project. */
const realPages = existsSync(SHARED)
  ? readdirSync(SHARED)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ name, content: readFileSync(`${SHARED}${name}`, 'utf8') }))
  : []

const LINK = 'https://harbor.example/letters'

const pages = [{ name: 'dawn-guard-letters.txt', content: LETTERS }, ...realPages]

describe.each(pages)('the page $name is filed', ({ name, content }) => {
  test('as an attachment', async () => {
    await using rehearsal = await rehearse()
    const ana = rehearsal.discord.server('Harbor Watch').member('Ana')
    const filed = await until(ana.slash('news add', { file: { name, content } }))
    expect(filed.text).toMatch(/Filed as #1\./)
    expect(filed.text).toMatch(/^> .+ \[#1 ¶\d+\]$/m)
    expect(filed.private).toBe(true)
    expect(rehearsal.discord.violations).toEqual([])
  })

  test('from a message, which the client makes a file of where it is long', async () => {
    await using rehearsal = await rehearse()
    const server = rehearsal.discord.server('Harbor Watch')
    const message = server.member('Bo').post({ text: content })
    expect(message.files.map((file) => file.name)).toEqual(['message.txt'])
    const filed = await until(server.member('Ana').use('Clip this message', message))
    expect(filed.text).toMatch(/Filed as #1\./)
    expect(filed.private).toBe(true)
    expect(rehearsal.discord.violations).toEqual([])
  })

  test('as text, though the client takes its line breaks out', async () => {
    await using rehearsal = await rehearse()
    const ana = rehearsal.discord.server('Harbor Watch').member('Ana')
    const filed = await until(ana.slash('news add', { text: content }))
    expect(filed.text).toMatch(/Filed as #1\./)
    expect(filed.text).toMatch(/^> .+ \[#1 ¶\d+\]$/m)
    expect(rehearsal.discord.violations).toEqual([])
  })

  test('once, whichever way it comes in again', async () => {
    await using rehearsal = await rehearse()
    const ana = rehearsal.discord.server('Harbor Watch').member('Ana')
    await until(ana.slash('news add', { file: { name, content } }))
    const again = await until(ana.use('Clip this message', ana.post({ text: content })))
    expect(again.text).toContain('Already filed as #1')
  })
})

test('what the page does not say can be given with it', async () => {
  await using rehearsal = await rehearse()
  const ana = rehearsal.discord.server('Harbor Watch').member('Ana')
  const content = LETTERS.slice(LETTERS.indexOf('\n'))
  const filed = await until(
    ana.slash('news add', {
      file: { name: 'page.txt', content },
      source: 'Harbor *Times*',
      published: '2024-03-04',
      url: 'https://harbor.example/@here/a_b',
    }),
  )
  expect(filed.text).toContain('Harbor \\*Times\\* · 4 March 2024')
  expect(filed.text).toContain('<https://harbor.example/%40here/a%5Fb>')
  expect(filed.pings).toEqual([])
})

test('a message with files and words has its files filed, and says that of the words', async () => {
  await using rehearsal = await rehearse()
  const ana = rehearsal.discord.server('Harbor Watch').member('Ana')
  const message = ana.post({
    text: 'Both of these please https://harbor.example/a',
    files: [
      { name: 'letters.txt', content: LETTERS },
      { name: 'chart.png', content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47]) },
      { name: 'empty.txt', content: '' },
    ],
  })
  const filed = await until(ana.use('Clip this message', message))
  expect(filed.text).toContain('letters.txt:')
  expect(filed.text).toContain('Filed as #1.')
  expect(filed.text).toContain('empty.txt:')
  expect(filed.text).not.toContain('chart.png')
  expect(filed.text).toContain('its pictures and recordings and its own words were left out.')
  expect(filed.text).toContain('<https://harbor.example/a>')
})

test('a mail that is attached is read as one', async () => {
  await using rehearsal = await rehearse()
  const ana = rehearsal.discord.server('Harbor Watch').member('Ana')
  const content = `From: bo@home.example\r\nDate: Mon, 4 Mar 2024 10:32:00 +0100\r\nSubject: x\r\n\r\n${LETTERS}`
  const filed = await until(ana.slash('news add', { file: { name: 'letters.eml', content } }))
  expect(filed.text).toMatch(/Filed as #1\./)
  expect(filed.text).toContain('4 March 2024, 10:32')
})

test.each([
  ['the option for text', { text: LINK }],
  ['the option for an address', { url: LINK }],
])('a link is fetched and filed, by %s', async (_, options) => {
  await using rehearsal = await rehearse({ fetchPage: fetchLetters })
  const ana = rehearsal.discord.server('Harbor Watch').member('Ana')
  const filed = await until(ana.slash('news add', options))
  expect(filed.text).toContain('Filed as #1.')
  expect(filed.text).toMatch(/^> .+ \[#1 ¶\d+\]$/m)
  expect(filed.text).toContain(`<${LINK}>`)
  expect(filed.private).toBe(true)
  expect(rehearsal.discord.violations).toEqual([])
})

test('a message of nothing but a link is filed by the page that it leads to', async () => {
  await using rehearsal = await rehearse({ fetchPage: fetchLetters })
  const ana = rehearsal.discord.server('Harbor Watch').member('Ana')
  const embeds = [{ title: 'Letters', description: 'Read them all.', url: LINK }]
  const message = ana.post({ text: `<${LINK}>`, embeds })
  const filed = await until(ana.use('Clip this message', message))
  expect(filed.text).toContain('Filed as #1.')
  expect(filed.text).toMatch(/^> .+ \[#1 ¶\d+\]$/m)
  expect(filed.text).toContain(`<${LINK}>`)
})

test('a message of a few words and a link is filed by the page that it leads to, and says that of the words', async () => {
  await using rehearsal = await rehearse({ fetchPage: fetchLetters })
  const ana = rehearsal.discord.server('Harbor Watch').member('Ana')
  const message = ana.post({ text: `Has anybody seen this? ${LINK}` })
  const filed = await until(ana.use('Clip this message', message))
  expect(filed.text).toContain('Filed as #1.')
  expect(filed.text).toContain('Of the message, its own words were left out.')
  expect(filed.text).toContain(`<${LINK}>`)
})

test('from a private channel a link is not even fetched before a yes', async () => {
  const asked: string[] = []
  const fetchPage: typeof fetchLetters = (url, options) => {
    asked.push(url)
    return fetchLetters(url, options)
  }
  await using rehearsal = await rehearse({ fetchPage })
  const server = rehearsal.discord.server('Harbor Watch')
  const ana = server.member('Ana').in(server.channel('editors', { private: true }))
  const question = await until(ana.use('Clip this message', ana.post({ text: LINK })))
  expect(question.text).toContain('This place is not public.')
  expect(asked).toEqual([])
  const filed = await until(ana.click(question, 'File it'))
  expect(filed.text).toContain('Filed as #1.')
  expect(asked).toEqual([LINK])
})

test('a page that takes its time is waited for, and nobody else waits', async () => {
  const { promise: sent, resolve: send } = Promise.withResolvers<void>()
  const fetchPage: typeof fetchLetters = async (url, options) => {
    await sent
    return fetchLetters(url, options)
  }
  await using rehearsal = await rehearse({ fetchPage })
  const server = rehearsal.discord.server('Harbor Watch')
  const slow = server.member('Ana').slash('news add', { text: LINK })
  const other = await until(server.member('Bo').slash('news recent'))
  expect(other.text).toContain('Nothing is filed')
  send()
  expect((await until(slow)).text).toContain('Filed as #1.')
})

test('a message with a link is filed by the text that Discord shows of it where the page is not fetched', async () => {
  await using rehearsal = await rehearse()
  const ana = rehearsal.discord.server('Harbor Watch').member('Ana')
  const [headline = '', ...rest] = LETTERS.split('\n').filter((line) => line.length > 60)
  const message = ana.post({
    text: 'https://harbor.example/letters',
    embeds: [
      {
        title: headline,
        description: rest.join('\n\n').slice(0, 3000),
        url: 'https://harbor.example/letters',
      },
    ],
  })
  const filed = await until(ana.use('Clip this message', message))
  expect(filed.text).toContain('Filed as #1.')
  expect(filed.text).toContain('What is filed is what the message shows of the page.')
  expect(filed.text).toContain('<https://harbor.example/letters>')
})

test.each([
  ['a link alone', { url: 'https://harbor.example/a' }, 'Links are not fetched here.'],
  ['a link as text', { text: 'https://harbor.example/a' }, 'Links are not fetched here.'],
  ['nothing', {}, '"add" needs a page.'],
  ['a file and a text', { file: { name: 'a.txt', content: LETTERS }, text: 'b' }, 'not both'],
  [
    'a picture',
    { file: { name: 'a.png', content: Uint8Array.from([0x89, 0x50, 0, 0, 255, 0, 1]) } },
    'UTF-8',
  ],
  [
    '9 MB',
    { file: { name: 'a.txt', content: 'word '.repeat(1_800_000) } },
    'Give the article alone',
  ],
  [
    'no day',
    { file: { name: 'a.txt', content: LETTERS }, published: 'last week' },
    'is not a date',
  ],
])('%s is answered with a sentence that says what to do', async (_, options, said) => {
  await using rehearsal = await rehearse()
  const server = rehearsal.discord.server('Harbor Watch')
  const answered = await until(server.member('Ana').slash('news add', options))
  expect(answered.text).toContain(said)
  expect(answered.text).toMatch(/^⚠️ /)
  expect(answered.private).toBe(true)
  expect(rehearsal.discord.violations).toEqual([])
  expect(await rehearsal.library.desk(`discord:${server.id}`).count()).toBe(0)
})

test('from a private channel nothing is filed before a yes', async () => {
  await using rehearsal = await rehearse()
  const server = rehearsal.discord.server('Harbor Watch')
  const desk = rehearsal.library.desk(`discord:${server.id}`)
  const ana = server.member('Ana').in(server.channel('editors', { private: true }))
  const file = { name: 'letters.txt', content: LETTERS }
  const asked = await until(ana.slash('news add', { file }))
  expect(asked.text).toContain('This place is not public.')
  expect(await desk.count()).toBe(0)
  const left = await until(ana.click(asked, 'Leave it'))
  expect(left.text).toBe('Nothing was filed.')
  expect(left.buttons).toEqual([])
  const again = await until(ana.use('Clip this message', ana.post({ files: [file] })))
  const filed = await until(ana.click(again, 'File it'))
  expect(filed.text).toContain('Filed as #1.')
  expect(await desk.count()).toBe(1)
  expect(rehearsal.discord.violations).toEqual([])
})

test('a yes that could not be followed waits on', async () => {
  await using rehearsal = await rehearse()
  const server = rehearsal.discord.server('Harbor Watch')
  const ana = server.member('Ana').in(server.channel('editors', { private: true }))
  const file = { name: 'letters.pdf', content: new Uint8Array([37, 80, 68, 70, 0, 1, 255]) }
  const asked = await until(ana.slash('news add', { file }))
  const click = ana.click(asked, 'File it')
  await vi.waitFor(() => expect(click.followUps).toHaveLength(1), { timeout: 10_000 })
  expect(click.followUps[0]).toMatchObject({
    text: expect.stringMatching(/^⚠️ .*text/),
    private: true,
  })
  const left = await until(ana.click(asked, 'Leave it'))
  expect(left.text).toBe('Nothing was filed.')
  expect(rehearsal.discord.violations).toEqual([])
})

test('a file that is too large keeps none of the others back', async () => {
  await using rehearsal = await rehearse()
  const ana = rehearsal.discord.server('Harbor Watch').member('Ana')
  const files = ['a', 'b', 'c'].map((name, i) => ({
    name: `${name}.txt`,
    content: i === 1 ? 'word '.repeat(1_800_000) : LETTERS.replaceAll('Thursday', `${name} day`),
  }))
  const filed = await until(ana.use('Clip this message', ana.post({ files })))
  expect(filed.text).toContain('b.txt:')
  expect(filed.text).toContain('Give the article alone')
  expect(filed.buttons.map(({ label }) => label)).toEqual([
    'Read it whole: article 1',
    'Read it whole: article 2',
    'Share',
  ])
})

test('a picture beside words is said to be left out', async () => {
  await using rehearsal = await rehearse()
  const ana = rehearsal.discord.server('Harbor Watch').member('Ana')
  const picture = { name: 'quay.png', content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47]) }
  const told = await until(
    ana.use('Clip this message', ana.post({ text: 'look at this', files: [picture] })),
  )
  expect(told.text).toContain('No article was found')
  expect(told.text).toContain('its pictures and recordings were left out.')
})

/** A table of 12 articles. */
const LAMPS = [
  'title,text',
  ...Array.from(
    { length: 12 },
    (_, i) => `Lamp ${i + 1},"Lamp ${i + 1} was lit at noon, the keeper said."`,
  ),
].join('\n')

test('a file with many articles is shown first, and filed by a button that has the file still', async () => {
  await using rehearsal = await rehearse()
  const ana = rehearsal.discord.server('Harbor Watch').member('Ana')
  const file = { name: 'lamps.csv', content: LAMPS }
  const shown = await until(ana.slash('news add', { file }))
  expect(shown.text).toContain('It holds 12 articles; nothing is filed yet.')
  const filed = await until(ana.click(shown, 'File all 12'))
  expect(filed.text).toContain('Filed: 12 new articles, #1 to #12.')
  expect(filed.private).toBe(true)
  const again = await until(ana.slash('news add', { file, all: true }))
  expect(again.text).toContain('12 articles that the desk had already')
  expect(rehearsal.discord.violations).toEqual([])
})

/** The table behind a link, fetched once and no more. */
function fetchLampsOnce(): typeof fetchLetters {
  let fetched = 0
  return async (url) => {
    fetched += 1
    if (fetched > 1) throw new Error('It was fetched before.')
    const bytes = new TextEncoder().encode(LAMPS)
    return { url, bytes, contentType: 'text/csv', etag: null, lastModified: null }
  }
}

test('a file with many articles behind a link is filed by a button without being fetched again', async () => {
  await using rehearsal = await rehearse({ fetchPage: fetchLampsOnce() })
  const ana = rehearsal.discord.server('Harbor Watch').member('Ana')
  const message = ana.post({ text: 'https://harbor.example/lamps.csv' })
  const shown = await until(ana.use('Clip this message', message))
  expect(shown.text).toContain('It holds 12 articles; nothing is filed yet.')
  expect(shown.text).not.toContain('The address that was given')
  const filed = await until(ana.click(shown, 'File all 12'))
  expect(filed.text).toContain('Filed: 12 new articles, #1 to #12.')
  expect(rehearsal.discord.violations).toEqual([])
})
