import { Article, bodyText, ClipdeskError } from '@clipdesk/core'
import { readHtmlArticle } from '@clipdesk/core/read/html'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const textOf = (article: Article, span: { start: number; end: number } | undefined) =>
  span && article.text.slice(span.start, span.end)

/** An invented page as a small outlet would print it. */
const newsPage = `<!DOCTYPE html>
<html lang="en-CV">
<head>
  <meta charset="utf-8">
  <title>Night ferry returns to Port Alder | The Alder Ledger</title>
  <script>window.analytics = { page: "<p>Nobody reads this analytics line at all.</p>" }</script>
</head>
<body>
  <header><a href="/">The Alder Ledger</a></header>
  <nav><ul><li><a href="/news">News</a></li><li><a href="/harbour">Harbour</a></li><li><a href="/sport">Sport</a></li></ul></nav>
  <main>
    <article>
      <h1>Night ferry returns<br>to Port Alder</h1>
      <p class="byline">By <a href="/olsen">Mara Olsen</a></p>
      <time datetime="2024-03-08">8 March 2024</time>
      <div class="story">
        <p>The night ferry between Port Alder and Haldermere will sail again from Monday, the port
          authority said on Friday.</p>
        <p>The service stopped in November, when a storm tore away the lower ramp at <b>Gate 3</b>.
          &ldquo;Nobody here slept well that week,&rdquo; said Ivo Kestner, the transport minister.</p>
        <p>Tickets cost 14 crowns &amp; can be bought on board, the authority said in its note to passengers.</p>
      </div>
    </article>
    <aside>
      <h2>Related stories</h2>
      <ul><li><a href="/a">Fish market reopens after the flood</a></li><li><a href="/b">Lighthouse keeper retires</a></li></ul>
    </aside>
  </main>
  <footer><p>© 2024 The Alder Ledger. All rights reserved.</p></footer>
</body>
</html>`

describe('a news page', () => {
  const article = readHtmlArticle({ html: newsPage, url: 'https://alderledger.example/ferry' })
  const furniture = article.furniture.map((span) => textOf(article, span))

  test('gives the body and nothing around it', () => {
    expect(bodyText(article).split('\n\n')).toEqual([
      'The night ferry between Port Alder and Haldermere will sail again from Monday, the port authority said on Friday.',
      'The service stopped in November, when a storm tore away the lower ramp at Gate 3. “Nobody here slept well that week,” said Ivo Kestner, the transport minister.',
      'Tickets cost 14 crowns & can be bought on board, the authority said in its note to passengers.',
    ])
  })

  test('gives the headline of its only first-rank heading, with its place', () => {
    expect(article.headline).toBe('Night ferry returns to Port Alder')
    expect(textOf(article, article.spans.headline)).toBe(article.headline)
    expect(furniture).not.toContain(article.headline)
  })

  test('gives the language it declares', () => {
    expect(article.language).toBe('en-CV')
  })

  test('gives byline and date as the reader of plain text finds them', () => {
    expect(article.byline).toEqual(['Mara Olsen'])
    expect(article.published?.value).toBe('2024-03-08')
  })

  test('keeps menu, related stories and footer as furniture', () => {
    expect(furniture).toEqual(
      expect.arrayContaining(['Harbour', 'Related stories', 'Fish market reopens after the flood']),
    )
    expect(article.text).not.toContain('analytics')
  })
})

describe('the headline', () => {
  const story = '<p>The council met on Friday and voted for the new sea wall.</p>'.repeat(3)

  test('is the heading that opens the page title where there are several', () => {
    const { headline } = readHtmlArticle({
      html: `<title>Sea wall approved - The Alder Ledger</title><h1>The Alder Ledger</h1>
        <h1>Sea wall approved</h1>${story}`,
    })
    expect(headline).toBe('Sea wall approved')
  })

  test('is believed from the markup where another line reads more like one', () => {
    const article = readHtmlArticle({
      html: `<h1>Tides</h1><div>Council of Port Alder votes for the wall</div>${story}`,
    })
    expect(article.headline).toBe('Tides')
  })

  test('leaves nothing above it in the body', () => {
    const cookies =
      '<p>We would like to keep small files on your computer to learn what you read.</p>'
    const article = readHtmlArticle({ html: `${cookies}<h1>Sea wall approved</h1>${story}` })
    expect(article.headline).toBe('Sea wall approved')
    expect(bodyText(article)).not.toContain('small files')
  })

  test('is no heading that stands below the story', () => {
    const { headline } = readHtmlArticle({ html: `${story}<h1>Follow us</h1>` })
    expect(headline).not.toBe('Follow us')
  })
})

describe('a page that cannot be read', () => {
  const codeOf = (html: string): string => {
    try {
      readHtmlArticle({ html })
      return 'none'
    } catch (error) {
      return error instanceof ClipdeskError ? error.code : String(error)
    }
  }

  test.each([
    ['no characters', '', 'empty-page'],
    ['scripts only', '<html><body><script>draw()</script></body></html>', 'empty-page'],
    ['a menu only', '<ul><li>Home<li>News</ul>', 'no-article'],
    ['a hundred thousand nested elements', '<div>'.repeat(100_000), 'page-too-large'],
    ['too many characters', ' '.repeat(4_000_001), 'page-too-large'],
  ])('%s is refused with a code', (_, html, code) => {
    expect(codeOf(html)).toBe(code)
  })

  test('deep nesting within the limit is read', () => {
    const html = `${'<div>'.repeat(900)}The council met on Friday and voted for the new wall.`
    expect(readHtmlArticle({ html }).paragraphs).toHaveLength(1)
  })
})

describe('whatever comes in', () => {
  const sentence = fc.constantFrom(
    'The council met on Friday and voted for the new sea wall.',
    'Home',
    'By Mara Olsen',
    ' \n\t',
    '&nbsp;&amp;',
    'Published 4 March 2024',
  )
  const tag = fc.constantFrom(
    'p',
    'div',
    'h1',
    'h1',
    'ul',
    'li',
    'br',
    'span',
    'pre',
    'td',
    'title',
  )
  const { fragment } = fc.letrec<{ fragment: string }>((tie) => ({
    fragment: fc.oneof(
      sentence,
      fc
        .tuple(tag, fc.array(tie('fragment'), { maxLength: 5 }), fc.boolean())
        .map(([name, inside, ends]) => `<${name}>${inside.join('')}${ends ? `</${name}>` : ''}`),
    ),
  }))
  const markup = fc
    .array(
      fc.constantFrom('<', '>', '</', '<!--', '-->', '"', '=', 'a ', 'h1', 'p', '&#', 'A line.'),
    )
    .map((parts) => parts.join(''))

  test('is an article that holds together, or an error with a code', () => {
    fc.assert(
      fc.property(fc.oneof(fragment, markup, fc.string()), (html) => {
        const article = articleOrNull(html)
        if (article === null) return
        expect(Article.safeParse(article).error).toBeUndefined()
        // A page whose title alone names it prints its headline nowhere.
        const printed = textOf(article, article.spans.headline)
        expect(printed ?? article.headline).toBe(article.headline)
      }),
      { numRuns: 500 },
    )
  })

  function articleOrNull(html: string): Article | null {
    try {
      return readHtmlArticle({ html })
    } catch (error) {
      expect(error).toBeInstanceOf(ClipdeskError)
      return null
    }
  }
})
