import { bodyText } from '@clipdesk/core'
import { readFileArticle } from '@clipdesk/core/read/file'
import { describe, expect, test } from 'vitest'
import { encoded } from './fixtures/charsets.ts'
import { mailOf, part, parts, STORY_TEXT } from './fixtures/mail.ts'
import { HEADLINE, STORY } from './fixtures/story.ts'
import { expectSoundArticle } from './span-claims.ts'

const PERSON = {
  From: 'Tom Iriat <tom@home.example>',
  Subject: HEADLINE,
  Date: 'Fri, 8 Mar 2024 10:32:00 +0100',
  'Message-ID': '<1@home.example>',
}
const LETTER = {
  ...PERSON,
  From: '"Mara Olsen from The Alder Ledger" <news@alderledger.example>',
  'List-Unsubscribe': '<https://alderledger.example/off>',
}
const SENT = { value: '2024-03-08T10:32', zone: '+01:00', precision: 'minute', basis: 'metadata' }

const read = (bytes: Uint8Array) => readFileArticle({ bytes })

describe('a mail with a story in it', () => {
  const text = `Dear colleagues,\r\n\r\n${STORY_TEXT}\r\n\r\n-- \r\nTom Iriat\r\nHarbour desk`

  test('gives the story without greeting and signature, which are furniture', async () => {
    const article = await read(mailOf(PERSON, text))
    expect(bodyText(article)).toBe(STORY_TEXT)
    const around = article.furniture.map(({ start, end }) => article.text.slice(start, end))
    expect(around).toEqual(['Dear colleagues,', '--', 'Tom Iriat', 'Harbour desk'])
  })

  test('takes subject and date from its headers, and says so', async () => {
    const article = await read(mailOf(PERSON, text))
    expect(article.headline).toBe(HEADLINE)
    expect(article.published).toEqual(SENT)
    expect(article.bases).toEqual({ headline: 'metadata', language: 'text' })
  })

  test('has its headline in the text where a line repeats the subject', async () => {
    const article = await read(
      mailOf({ ...PERSON, Subject: `Re: ${HEADLINE}` }, `${HEADLINE}\r\n\r\n${STORY_TEXT}`),
    )
    expect(article.bases.headline).toBe('text')
    expectSoundArticle({ ...article, published: null }, article.text)
  })

  test('does not make an author or an outlet of a person who sent it', async () => {
    const { byline, source } = await read(mailOf(PERSON, text))
    expect({ byline, source }).toEqual({ byline: [], source: { name: null, domain: null } })
  })

  test('may open with a headline that is no greeting', async () => {
    const title = 'Hello again, night ferry: boats return to Port Alder'
    const { text, furniture } = await read(
      mailOf({ ...PERSON, Subject: 'x' }, `${title}\r\n\r\n${STORY_TEXT}`),
    )
    expect(furniture.map(({ start, end }) => text.slice(start, end))).not.toContain(title)
  })

  test('leaves what the caller gave', async () => {
    const bytes = mailOf(LETTER, text)
    const article = await readFileArticle({ bytes, source: 'Quay News', published: '2024-03-07' })
    expect(article.source.name).toBe('Quay News')
    expect(article.published).toMatchObject({ value: '2024-03-07', basis: 'given' })
  })
})

describe('a newsletter', () => {
  const html = `<html><body><p><a href="https://a.example">View this email in your browser</a></p><h1>${HEADLINE}</h1>${STORY.map((words) => `<p>${words}</p>`).join('')}</body></html>`
  const { headers, body } = parts(
    'alternative',
    part('text/plain; charset=utf-8', `View it in your browser\r\n${STORY_TEXT}`),
    part('text/html; charset=utf-8', html),
  )

  test('is read as its HTML, its sender being outlet and author', async () => {
    const article = await read(mailOf({ ...LETTER, ...headers }, body))
    expect(bodyText(article)).toBe(STORY_TEXT)
    expect(article.headline).toBe(HEADLINE)
    expect(article.byline).toEqual(['Mara Olsen'])
    expect(article.source.name).toBe('The Alder Ledger')
    expect(article.bases).toMatchObject({ byline: 'metadata', source: 'metadata' })
  })

  test('without HTML is read below its line about a browser', async () => {
    const text = `View this email in your browser: https://a.example/1\r\n\r\n${STORY_TEXT}`
    expect(bodyText(await read(mailOf(LETTER, text)))).toBe(STORY_TEXT)
  })
})

describe('a forwarded story', () => {
  const inner = [
    'From: The Alder Ledger <news@alderledger.example>',
    'Date: Thu, Mar 7, 2024 at 9:15 AM',
    `Subject: ${HEADLINE}`,
    'To: Tom Iriat <tom@home.example>',
  ]
  const outer = { ...PERSON, Subject: 'Fwd: for Monday' }
  const note = 'I think we should have this for Monday, on page two.'

  test.each([
    [
      'Gmail',
      [note, '', '---------- Forwarded message ---------', ...inner, '', '', STORY_TEXT].join(
        '\r\n',
      ),
    ],
    [
      'Outlook',
      [note, '', '________________________________', ...inner, '', STORY_TEXT].join('\r\n'),
    ],
    [
      'Apple Mail',
      [
        note,
        '',
        'Begin forwarded message:',
        '',
        ...[...inner, '', ...STORY_TEXT.split('\n')].map((line) => `> ${line}`),
      ].join('\r\n'),
    ],
  ])('in the way of %s is read with its own headers', async (_, text) => {
    const article = await read(mailOf(outer, text))
    expect(bodyText(article).split(/\n(?:> )?\n(?:> )?/)).toEqual([...STORY])
    expect(article.headline).toBe(HEADLINE)
    expect(article.source.name).toBe('The Alder Ledger')
    expect(article.published).toMatchObject({
      value: '2024-03-07T09:15',
      zone: null,
      basis: 'metadata',
    })
    expect(article.text).toContain(note)
  })

  test('in HTML is read with its own headers, too', async () => {
    const html = `<div dir="ltr">${note}</div><div>---------- Forwarded message ---------<br>${inner.map((line) => line.replace('<', '&lt;').replace('>', '&gt;')).join('<br>')}</div><p>${STORY.join('</p><p>')}</p>`
    const headers = { ...outer, 'MIME-Version': '1.0', 'Content-Type': 'text/html; charset=utf-8' }
    const article = await read(mailOf(headers, html))
    expect(bodyText(article)).toBe(STORY_TEXT)
    expect(article.headline).toBe(HEADLINE)
    expect(article.source.name).toBe('The Alder Ledger')
    expect(article.published?.value).toBe('2024-03-07T09:15')
  })

  test('whose date has either order is dated by when it was forwarded', async () => {
    const dated = inner.map((line) => line.replace(/^Date: .*/, 'Sent: 3/7/2024 9:15 AM'))
    const text = ['-----Original Message-----', ...dated, '', STORY_TEXT].join('\r\n')
    expect((await read(mailOf(outer, text))).published?.value).toBe('2024-03-07T09:15')
    const later = { ...outer, Date: 'Fri, 9 Aug 2024 10:32:00 +0100' }
    expect((await read(mailOf(later, text))).published).toBeNull()
  })

  test('as an attached mail is read instead of the note about it', async () => {
    const { headers, body } = parts(
      'mixed',
      part('text/plain', note),
      part('message/rfc822', new TextDecoder().decode(mailOf(LETTER, STORY_TEXT))),
    )
    const article = await read(mailOf({ ...outer, ...headers }, body))
    expect(bodyText(article)).toBe(STORY_TEXT)
    expect(article.headline).toBe(HEADLINE)
  })

  test('without headers of its own has no date', async () => {
    const article = await read(mailOf({ ...PERSON, Subject: 'Fwd: ferry' }, STORY_TEXT))
    expect(article.published).toBeNull()
  })

  test('below a longer story is left', async () => {
    const text = [STORY_TEXT, '', '-----Original Message-----', ...inner, '', 'Any news?'].join(
      '\r\n',
    )
    expect(bodyText(await read(mailOf(PERSON, text)))).toBe(STORY_TEXT)
  })
})

describe('encodings', () => {
  test.each([
    [
      'quoted-printable',
      'Le caf=E9 du port rouvrira lundi, a d=E9clar=E9 vendredi le port =\r\nde Haldermere.',
    ],
    [
      'base64',
      Buffer.from(
        'Le café du port rouvrira lundi, a déclaré vendredi le port de Haldermere.',
        'latin1',
      ).toString('base64'),
    ],
  ])('text in %s and Latin-1 is decoded', async (encoding, body) => {
    const headers = {
      ...PERSON,
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=iso-8859-1',
    }
    const bytes = mailOf({ ...headers, 'Content-Transfer-Encoding': encoding }, body)
    expect(bodyText(await read(bytes))).toBe(
      'Le café du port rouvrira lundi, a déclaré vendredi le port de Haldermere.',
    )
  })

  test('lines of format=flowed are joined, a headline in encoded words is decoded', async () => {
    const flowed = STORY[0].replace(/(.{60}\S*) /, '$1 \r\n')
    const headers = {
      ...PERSON,
      Subject: '=?utf-8?Q?Ferry_returns_=E2=80=93_at_last?=',
      'Content-Type': 'text/plain; charset=utf-8; format=flowed',
    }
    const article = await read(mailOf(headers, `${flowed}\r\n\r\n${STORY[1]}`))
    expect(bodyText(article)).toBe(`${STORY[0]}\n\n${STORY[1]}`)
    expect(article.headline).toBe('Ferry returns – at last')
  })

  test('a character set that is not named is told by its letters', async () => {
    const words = 'Le café du port rouvrira lundi, a déclaré vendredi le port de Haldermere.'
    const bytes = mailOf({ ...PERSON, Subject: 'Le café du port' }, words)
    const latin = encoded(new TextDecoder().decode(bytes), 'windows-1252')
    const article = await read(latin)
    expect(bodyText(article)).toBe(words)
    expect(article.headline).toBe('Le café du port')
  })

  test('UTF-8 that is called Latin-1 is repaired', async () => {
    const headers = { ...PERSON, 'Content-Type': 'text/plain; charset=iso-8859-1' }
    expect(bodyText(await read(mailOf(headers, STORY_TEXT)))).toBe(STORY_TEXT)
  })
})

describe('a mail without text', () => {
  const attachment = (type: string, name: string, body: string, encoding = '7bit') =>
    part(
      type,
      body,
      `Content-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: ${encoding}\r\n`,
    )

  test('brings the first page that is attached, whatever else is', async () => {
    const latin = Buffer.from(encoded(STORY_TEXT, 'windows-1252')).toString('base64')
    const { headers, body } = parts(
      'mixed',
      part('text/plain', 'FYI'),
      attachment('image/png', 'ferry.png', 'iVBORw0KGgo=', 'base64'),
      attachment('application/octet-stream', 'old.doc', '0M8R4A==', 'base64'),
      attachment('text/plain; charset=windows-1252', 'story.txt', latin, 'base64'),
    )
    const article = await read(mailOf({ ...PERSON, ...headers }, body))
    expect(bodyText(article)).toBe(STORY_TEXT)
    expect(article.headline).toBe(HEADLINE)
  })

  const table = (rows: number): string =>
    [
      'title,text,date',
      ...STORY.slice(0, rows).map((text, i) => `Ferry ${i},"${text}",2024-03-04`),
    ].join('\n')

  test('brings the article of an attached table that holds one', async () => {
    const { headers, body } = parts(
      'mixed',
      part('text/plain', 'FYI'),
      attachment('text/csv', 'ferry.csv', table(1)),
    )
    const article = await read(mailOf({ ...PERSON, ...headers }, body))
    expect(article.headline).toBe('Ferry 0')
    expect(bodyText(article)).toBe(STORY[0])
    expect(article.published).toMatchObject({ value: '2024-03-04' })
  })

  test('is refused where the attached table holds several, and says so', async () => {
    const { headers, body } = parts(
      'mixed',
      part('text/plain', 'FYI'),
      attachment('text/csv', 'ferry.csv', table(2)),
    )
    await expect(read(mailOf({ ...PERSON, ...headers }, body))).rejects.toMatchObject({
      code: 'no-article',
      message: expect.stringMatching(/^The mail brings a file with 2 articles, "ferry\.csv"\./),
    })
  })

  test('and with nothing that can be read is refused with the reason', async () => {
    const { headers, body } = parts(
      'mixed',
      attachment('application/msword', 'old.doc', '0M8R4A==', 'base64'),
    )
    await expect(read(mailOf({ ...PERSON, ...headers }, body))).rejects.toMatchObject({
      code: 'not-text',
    })
    await expect(read(mailOf(PERSON, ''))).rejects.toMatchObject({ code: 'empty-page' })
  })
})

test('a page that a browser saved as a mail is read with its address, and without the date of saving', async () => {
  const { headers, body } = parts(
    'mixed',
    part(
      'text/html',
      `<html><body><h1>${HEADLINE}</h1><p>${STORY.join('</p><p>')}</p></body></html>`,
    ),
  )
  const bytes = mailOf(
    {
      From: '<Saved by Blink>',
      Date: PERSON.Date,
      Subject: HEADLINE,
      'Snapshot-Content-Location': 'https://alderledger.example/ferry',
      ...headers,
    },
    body,
  )
  const article = await readFileArticle({ bytes, name: 'ferry.mhtml' })
  expect(article.url).toBe('https://alderledger.example/ferry')
  expect(article.source.domain).toBe('alderledger.example')
  expect(article.published).toBeNull()
})

describe('a mail without end is refused', () => {
  test.each([
    ['lines', mailOf(PERSON, '\n'.repeat(300_000)), 'page-too-large'],
    ['parts', mailOf(PERSON, '\n--b'.repeat(6_000)), 'page-too-large'],
    [
      'parts in parts',
      new TextEncoder().encode(
        Array.from(
          { length: 60 },
          (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`,
        ).join(''),
      ),
      'broken-file',
    ],
    ['headers', mailOf({ ...PERSON, 'X-Long': 'a '.repeat(300_000) }, ''), 'broken-file'],
  ])('of %s', async (_, bytes, code) => {
    await expect(readFileArticle({ bytes, name: 'a.eml' })).rejects.toMatchObject({ code })
  })
})
