import { type Article, ClipdeskError, openLibrary, readArticle } from '@clipdesk/core'
import { readCollection, readItem } from '@clipdesk/core/read/collection'
import { readFileArticle, readTextArticle } from '@clipdesk/core/read/file'
import { readHtmlArticle } from '@clipdesk/core/read/html'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixture } from './collection/read-all.ts'
import { mailOf } from './fixtures/mail.ts'
import { HEADLINE, STORY } from './fixtures/story.ts'
import { expectWholeArticle } from './span-claims.ts'

/** Lines of pages, those of other stories and broken ones among them. */
const LINES = [
  ...[...STORY, HEADLINE, 'By Mara Olsen', 'By Courier staff', 'Tags:', 'Tags: ferry, storm'],
  ...['8 March 2024', 'Updated 9 March 2024', 'Home > News > Harbour', 'Share', 'The Alder Ledger'],
  ...['Ships in the ice (file photo)', 'Subscribe to continue reading this article.', '…', '[…]'],
  ...[
    'Correction: the ramp is at Gate 3.',
    '17:40 The gates are shut.',
    '© 2024 The Alder Ledger.',
  ],
  ...['HALDERMERE (MW) — The night ferry sails again, the harbour master said on Friday.', '* * *'],
  ...['(((', '"""', '<<<', '. . .', '\u00A0', '\u200B', '\uFEFF', '\u00AD', '--', '> quoted', ''],
]
const line = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)
/** Some begin with a story, so that most are read and not refused. */
const lines = fc
  .tuple(
    fc.constantFrom<readonly string[]>([], [HEADLINE, ...STORY]),
    fc.array(line, { maxLength: 12 }),
  )
  .map((parts) => parts.flat())
const text = fc
  .tuple(lines, fc.constantFrom('\n', '\n\n', '\r\n', '\r'))
  .map(([list, between]) => list.join(between))

const mark = fc.constantFrom(
  ...['', '# ', '## ', '- ', '1. ', '> ', '**', '[a](b) ', '![](x) ', '`', '---\n', '```\n', '\\'],
  ...['---\ntitle: x\n---\n', '| a | ', '<!-- ', '&amp;', '[^1]: '],
)
/** Behind a mark, it cannot be seen from the line alone that a byline names nobody. */
const naming = line.filter((words) => words !== 'By Courier staff' && words !== 'Tags:')
const markdown = fc
  .array(fc.tuple(mark, naming), { maxLength: 14 })
  .map((list) => [`# ${HEADLINE}`, ...STORY, ...list.map((part) => part.join(''))].join('\n\n'))

const head = fc.constantFrom(
  `<title>${HEADLINE} | The Alder Ledger</title>`,
  '<meta name="author" content="Ivo Kestner">',
  '<meta property="article:published_time" content="2024-03-07T10:00:00Z">',
  '<meta property="og:title" content="Another headline of the night ferry">',
  '<meta name="keywords" content="ferry, storm"><meta property="article:section" content="Harbour">',
  '<script type="application/ld+json">{"@type":"NewsArticle","author":"Tove Lind","headline":"Ferry"}</script>',
)
const element = fc
  .tuple(
    fc.constantFrom(
      'p',
      'p',
      'div',
      'h1',
      'h2',
      'li',
      'ul',
      'time',
      'figcaption',
      'aside',
      'pre',
      'td',
    ),
    fc.constantFrom('', '', 'byline', 'comment', 'caption', 'paywall', 'related'),
    line,
  )
  .map(([tag, label, words]) => `<${tag} class="${label}">${words}</${tag}>`)
const opening = fc.constantFrom('', `<h1>${HEADLINE}</h1><p>${STORY.join('</p><p>')}</p>`)
const html = fc
  .tuple(fc.array(head, { maxLength: 4 }), opening, fc.array(element, { maxLength: 12 }))
  .map(
    ([heads, story, rest]) =>
      `<html><head>${heads.join('')}</head><body><article>${story}${rest.join('\n')}</article></body></html>`,
  )

const mail = fc
  .tuple(
    fc.constantFrom('', 'Fwd: ', 'Re: ', '[list] '),
    text,
    fc.constantFrom('', '\n-- \n', '\n> '),
  )
  .map(([kind, words, end]) =>
    mailOf(
      {
        From: 'Mara Olsen <mara@ledger.example>',
        Subject: `${kind}${HEADLINE}`,
        Date: 'Fri, 8 Mar 2024 10:00:00 +0100',
      },
      `${words}${end}Mara`,
    ),
  )

/** A page, and how it comes in. */
interface Incoming {
  /** For whoever looks at a counterexample. */
  readonly page: string | Uint8Array
  readonly read: () => Promise<Article>
}

const incoming = <Page extends string | Uint8Array>(
  pages: fc.Arbitrary<Page>,
  read: (page: Page) => Promise<Article>,
): fc.Arbitrary<Incoming> => pages.map((page) => ({ page, read: () => read(page) }))

const GIVEN = { source: 'The Alder Ledger', published: '2024-03-08' }
const WAYS: readonly (readonly [way: string, pages: fc.Arbitrary<Incoming>])[] = [
  ['text', incoming(text, (page) => readTextArticle({ text: page, name: 'a.txt' }))],
  [
    'text of a known outlet and date',
    incoming(text, async (page) => readArticle({ text: page, ...GIVEN })),
  ],
  ['Markdown', incoming(markdown, (page) => readTextArticle({ text: page, name: 'a.md' }))],
  ['HTML', incoming(html, async (page) => readHtmlArticle({ html: page }))],
  ['a mail', incoming(mail, (bytes) => readFileArticle({ bytes, name: 'a.eml' }))],
]

/** Null for what is refused in the way that is promised. */
async function readOrRefuse({ read }: Pick<Incoming, 'read'>): Promise<Article | null> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ClipdeskError) return null
    throw error
  }
}

describe.each(WAYS)('of %s', (_, pages) => {
  test('comes an article of which no line is lost, or a typed error', async () => {
    await fc.assert(
      fc.asyncProperty(pages, async (page) => {
        const article = await readOrRefuse(page)
        if (article !== null) expectWholeArticle(article)
      }),
      { numRuns: 150 },
    )
  })

  test('comes the same article again, which a desk files once', async () => {
    await fc.assert(
      fc.asyncProperty(pages, async (page) => {
        const [first, again] = [await readOrRefuse(page), await readOrRefuse(page)]
        expect(again).toEqual(first)
        if (first === null || again === null) return
        const desk = (await openLibrary()).desk('local')
        const [filed] = await desk.file([{ article: first }])
        const [same] = await desk.file([{ article: again }])
        expect(same).toEqual({ ...filed, outcome: 'same' })
      }),
      { numRuns: 60 },
    )
  })
})

test('of a table whose outlet and date are given comes an article a row, no line of it lost', async () => {
  const table = lines.map((list) =>
    ['title,text', ...list.map((words) => `${HEADLINE},"${words.replaceAll('"', '""')}"`)].join(
      '\n',
    ),
  )
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      for (const item of readCollection(rows)?.items ?? []) {
        const article = await readOrRefuse({ read: () => readItem(item, GIVEN) })
        if (article !== null) expectWholeArticle(article)
      }
    }),
    { numRuns: 60 },
  )
})

test.each(['lexisnexis.txt', 'proquest.txt', 'factiva-tagged.txt'])(
  'no line of %s is lost where outlet and date are given beside it',
  async (name) => {
    for (const item of readCollection(fixture(name))?.items ?? [])
      expectWholeArticle(await readItem(item, GIVEN))
  },
)

test('a printed date is furniture where somebody gives another', () => {
  const page = [HEADLINE, '8 March 2024', ...STORY].join('\n\n')
  const article = readArticle({ text: page, published: '2024-03-09' })
  expect(article.furniture.map(({ start, end }) => page.slice(start, end))).toEqual([
    '8 March 2024',
  ])
})
