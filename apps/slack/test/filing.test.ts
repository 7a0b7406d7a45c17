import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Person, type SeenMessage, until } from '@clipdesk/stand-ins/slack'
import { describe, expect, test } from 'vitest'
import { fetchLetters, LETTERS, rehearse, type Way } from './fixtures/desk.ts'

const SHARED = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url))

/** Real pages, where they are at hand: none of their text is in the project. */
const realPages = existsSync(SHARED)
  ? readdirSync(SHARED)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ name, content: readFileSync(`${SHARED}${name}`, 'utf8') }))
  : []

const LINK = 'https://harbor.example/letters'

const pages = [{ name: 'dawn-guard-letters.txt', content: LETTERS }, ...realPages]
const ways: Way[] = ['http', 'socket']

const FILED = /Filed as #1\./
const CITED = /^> .+ \[#1 ¶\d+\]$/m

describe.each(ways)('over %s', (way) => {
  describe.each(pages)('the page $name is filed', ({ name, content }) => {
    const file = { name, content }

    test('as a file of a message that somebody clips', async () => {
      await using rehearsal = await rehearse({ way })
      const { slack } = rehearsal
      const { message } = slack.member('Bo').say({ files: [file] })
      const filed = await until(slack.member('Ana').use('clip_this', message))
      expect(filed.text).toMatch(FILED)
      expect(filed.text).toMatch(CITED)
      expect(filed.private).toBe(true)
      expect(slack.violations).toEqual([])
    })

    test('as a message that somebody clips', async () => {
      await using rehearsal = await rehearse({ way })
      const { slack } = rehearsal
      const { message } = slack.member('Bo').say({ text: content })
      const filed = await until(slack.member('Ana').use('clip_this', message))
      expect(filed.text).toMatch(FILED)
      expect(filed.text).toMatch(CITED)
      expect(slack.violations).toEqual([])
    })

    test('by a direct message, after the app has said who will find it', async () => {
      await using rehearsal = await rehearse({ way })
      const { slack } = rehearsal
      const ana = slack.member('Ana').direct()
      const asked = await until(ana.say({ text: content }))
      expect(asked.text).toContain('everyone who may use /news here can find it')
      expect(await rehearsal.library.desk(`slack:${slack.teamId.toLowerCase()}`).count()).toBe(0)
      const filed = await until(ana.click(asked, 'File it'))
      expect(filed.text).toMatch(FILED)
      expect(filed.text).toMatch(CITED)
      expect(slack.violations).toEqual([])
    })

    test('by a mention with a file, and in a thread', async () => {
      await using rehearsal = await rehearse({ way })
      const { slack } = rehearsal
      const ana = slack.member('Ana')
      const { message } = slack.member('Bo').say({ text: 'Has anybody seen this?' })
      const filed = await until(ana.say({ text: '@clipdesk', files: [file], under: message }))
      expect(filed.text).toMatch(FILED)
      expect(filed.private).toBe(true)
      expect(filed.thread).toBe(message.id)
      const again = await until(ana.say({ text: `@clipdesk\n${content}` }))
      expect(again.text).toContain('Already filed as #1')
      expect(slack.violations).toEqual([])
    })

    test('by the form, as a file', async () => {
      await using rehearsal = await rehearse({ way })
      const { slack } = rehearsal
      const ana = slack.member('Ana')
      const form = await ana.slash('/news add').modal
      const filed = await until(ana.submit(form, { Files: [file] }))
      expect(filed.text).toMatch(FILED)
      expect(filed.private).toBe(true)
      expect(slack.violations).toEqual([])
    })

    test('by the form, as text in as many fields as it needs', async () => {
      await using rehearsal = await rehearse({ way })
      const { slack } = rehearsal
      const ana = slack.member('Ana')
      const form = await ana.slash('/news add').modal
      const cut = content.lastIndexOf('\n', 3000)
      const filed = await until(
        ana.submit(form, {
          'Or its text': content.slice(0, cut),
          'Text, part 2': content.slice(cut, cut + 3000),
        }),
      )
      expect(filed.text).toMatch(FILED)
      expect(filed.text).toMatch(CITED)
      expect(slack.violations).toEqual([])
    })

    test('behind the command, line breaks and all', async () => {
      await using rehearsal = await rehearse({ way })
      const ana = rehearsal.slack.member('Ana')
      const filed = await until(ana.slash(`/news add\n${content}`))
      expect(filed.text).toMatch(FILED)
      expect(filed.text).toMatch(CITED)
    })
  })
})

test('what the page does not say can be given with it', async () => {
  await using rehearsal = await rehearse()
  const ana = rehearsal.slack.member('Ana')
  const form = await ana.slash('/news add --source "Harbor *Times*"').modal
  expect(form.values['Outlet']).toBe('Harbor *Times*')
  const content = LETTERS.slice(LETTERS.indexOf('\n'))
  const filed = await until(
    ana.submit(form, {
      Files: [{ name: 'page.txt', content }],
      Published: '2024-03-04',
      Address: 'https://harbor.example/@here/a_b',
    }),
  )
  expect(filed.text).toContain('Harbor *Times* · 4 March 2024')
  expect(filed.text).toContain('https://harbor.example/@here/a_b')
  expect(filed.pings).toEqual([])
})

test('a form that is wrong says so beside the field, and is filed once it is right', async () => {
  await using rehearsal = await rehearse()
  const ana = rehearsal.slack.member('Ana')
  const form = await ana.slash('/news add').modal
  expect(await ana.submit(form, {}).errors).toEqual({
    'Or its text': 'Give the page: as a file above, or its text or a link to it here.',
  })
  const wrong = ana.submit(form, { 'Or its text': LETTERS.slice(0, 2900), Address: 'harbor' })
  expect(Object.keys(await wrong.errors)).toEqual(['Address'])
  const filed = await until(ana.submit(form, { 'Or its text': LETTERS.slice(0, 2900) }))
  expect(filed.text).toMatch(FILED)
})

test('several files are filed as one answer, and one that is no text keeps none back', async () => {
  await using rehearsal = await rehearse()
  const { slack } = rehearsal
  const { message } = slack.member('Bo').say({
    text: 'Both of these please',
    files: [
      { name: 'letters.txt', content: LETTERS },
      { name: 'letters.docx', content: new Uint8Array([80, 75, 3, 4, 20, 0]) },
      { name: 'letters.png', content: new Uint8Array([137, 80]), type: 'image/png' },
    ],
  })
  const filed = await until(slack.member('Ana').use('clip_this', message))
  expect(filed.text).toContain('letters.txt:')
  expect(filed.text).toMatch(FILED)
  expect(filed.text).toMatch(/letters\.docx:\n.*Word document/)
  expect(filed.text).toContain('its pictures and recordings and its own words were left out')
})

test('a file that is too large is refused with a sentence', async () => {
  await using rehearsal = await rehearse()
  const { slack } = rehearsal
  const large = { name: 'large.txt', content: new Uint8Array(9_000_000).fill(97) }
  const { message } = slack.member('Bo').say({ files: [large] })
  const refused = await until(slack.member('Ana').use('clip_this', message))
  expect(refused.text).toMatch(
    /^⚠️ The page has 9,000,000 characters; up to 4,000,000 are read\. Give the article alone\.$/,
  )
})

test('from a private channel nothing is filed before a yes, and a no files nothing', async () => {
  await using rehearsal = await rehearse()
  const { slack } = rehearsal
  const inside = slack.channel('desk-only', { private: true })
  const ana = slack.member('Ana', { channel: inside })
  const { message } = ana.say({ files: [{ name: 'letters.txt', content: LETTERS }] })
  const asked = await until(ana.use('clip_this', message))
  expect(asked.private).toBe(true)
  expect(asked.text).toContain('This place is not public.')
  const left = await until(ana.click(asked, 'Leave it'))
  expect(left.text).toContain('Nothing was filed.')
  const again = await until(ana.use('clip_this', message))
  const filed = await until(ana.click(again, 'File it'))
  expect(filed.text).toMatch(FILED)
})

test('a yes that could not be followed waits on, and one that was is not asked again', async () => {
  await using rehearsal = await rehearse()
  const { slack } = rehearsal
  const ana = slack.member('Ana').direct()
  const asked = await until(ana.say({ files: [{ name: 'letters.txt', content: LETTERS }] }))
  slack.failNext('download', { status: 500 })
  const failed = await until(ana.click(asked, 'File it'))
  expect(failed.text).toContain('letters.txt could not be fetched')
  const [first, second] = [ana.click(asked, 'File it'), ana.click(asked, 'File it')]
  const answers = [(await until(first)).text, (await until(second)).text]
  expect(answers.filter((text) => FILED.test(text))).toHaveLength(1)
  expect(answers).toContain('This was decided already.')
  expect(slack.violations).toEqual([])
})

test('what "add" tells of a file beside it is kept with it', async () => {
  await using rehearsal = await rehearse()
  const { slack } = rehearsal
  const file = { name: 'letters.txt', content: LETTERS }
  const text = '@clipdesk: add --source "Harbor Times" —published 2024-03-04'
  const filed = await until(slack.member('Ana').say({ text, files: [file] }))
  expect(filed.text).toContain('Harbor Times · 4 March 2024')
})

test('an answer of the desk itself is not filed', async () => {
  await using rehearsal = await rehearse()
  const { slack } = rehearsal
  const ana = slack.member('Ana')
  await until(ana.slash(`/news add\n${LETTERS}`))
  const shared = await until(ana.click(await until(ana.slash('/news summary')), 'Share'))
  const told = await until(ana.use('clip_this', shared))
  expect(told.text).toBe('This is an answer of the desk itself, so it is not filed.')
})

test('a sentence that is neither a command nor a page is told what can be done with it', async () => {
  await using rehearsal = await rehearse()
  const ana = rehearsal.slack.member('Ana').direct()
  const told = await until(ana.say({ text: 'The mayor resigned on Monday.' }))
  expect(told.text).toContain('Write "add" before it to file it')
  const command = await until(ana.say({ text: '/news recent' }))
  expect(command.text).toContain('Nothing is filed')
})

describe('a link is fetched and filed', () => {
  const check = async (way: (ana: Person) => Promise<SeenMessage>) => {
    await using rehearsal = await rehearse({ fetchPage: fetchLetters })
    const { slack } = rehearsal
    const filed = await way(slack.member('Ana'))
    expect(filed.text).toMatch(FILED)
    expect(filed.text).toMatch(CITED)
    expect(filed.text).toContain(LINK)
    expect(slack.violations).toEqual([])
  }

  test('behind the command', () => check((ana) => until(ana.slash(`/news add ${LINK}`))))
  test('by a mention', () => check((ana) => until(ana.say({ text: `@clipdesk ${LINK}` }))))
  test('as a message that somebody clips', () =>
    check((ana) => until(ana.use('clip_this', ana.say({ text: `<${LINK}>` }).message))))
  test('by the form, as its text or as its address alone', async () => {
    for (const field of ['Or its text', 'Address']) {
      await check(async (ana) => {
        const form = await ana.slash('/news add').modal
        return until(ana.submit(form, { [field]: LINK }))
      })
    }
  })
  test('by a direct message, after a yes', () =>
    check(async (member) => {
      const ana = member.direct()
      const asked = await until(ana.say({ text: LINK }))
      expect(asked.text).toContain('everyone who may use /news here can find it')
      return until(ana.click(asked, 'File it'))
    }))
})

test('several links in a message are filed as one answer, and one that is gone keeps none back', async () => {
  await using rehearsal = await rehearse({ fetchPage: fetchLetters })
  const ana = rehearsal.slack.member('Ana')
  const text = `@clipdesk https://harbor.example/gone ${LINK}`
  const filed = await until(ana.say({ text }))
  expect(filed.text).toContain('There is no page at https://harbor.example/gone.')
  expect(filed.text).toMatch(FILED)
})

test('a link that is not fetched is told so, with what to do', async () => {
  await using rehearsal = await rehearse()
  const ana = rehearsal.slack.member('Ana')
  const refused = await until(ana.say({ text: '@clipdesk https://harbor.example/ferry' }))
  expect(refused.text).toContain('Links are not fetched here. Add the page as a file')
})

test('another app’s message is read, markup undone, with what Slack shows of its link', async () => {
  await using rehearsal = await rehearse()
  const { slack } = rehearsal
  const ana = slack.member('Ana')
  const { message } = ana.say({
    text: 'Ferry to Haldermere & back runs again\n\nThe ferry runs again, the <harbour> office said on Monday.',
  })
  const filed = await until(ana.use('clip_this', message))
  expect(filed.text).toContain('Ferry to Haldermere & back runs again')
  const read = await until(ana.slash('/news article 1'))
  expect(read.text).toContain('the <harbour> office said')
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
  const { slack } = rehearsal
  const ana = slack.member('Ana')
  const { message } = slack.member('Bo').say({ files: [{ name: 'lamps.csv', content: LAMPS }] })
  const shown = await until(ana.use('clip_this', message))
  expect(shown.text).toContain('It holds 12 articles; nothing is filed yet.')
  const filed = await until(ana.click(shown, 'File all 12'))
  expect(filed.text).toContain('Filed: 12 new articles, #1 to #12.')
  expect(filed.private).toBe(true)
  expect(slack.violations).toEqual([])
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
  const { slack } = rehearsal
  const ana = slack.member('Ana')
  const { message } = slack.member('Bo').say({ text: 'https://harbor.example/lamps.csv' })
  const shown = await until(ana.use('clip_this', message))
  expect(shown.text).toContain('It holds 12 articles; nothing is filed yet.')
  expect(shown.text).not.toContain('The address that was given')
  const filed = await until(ana.click(shown, 'File all 12'))
  expect(filed.text).toContain('Filed: 12 new articles, #1 to #12.')
  expect(slack.violations).toEqual([])
})
