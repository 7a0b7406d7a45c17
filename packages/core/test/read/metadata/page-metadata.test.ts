import type { Article } from '@clipdesk/core'
import { type HtmlPage, readHtmlArticle } from '@clipdesk/core/read/html'
import { describe, expect, test } from 'vitest'

const RECEIVED = new Date('2024-06-01')
const STORY = `<p>The council of Port Alder voted on Friday for the new sea wall, the port authority said.</p>
  <p>The wall will stand two metres above the spring tide, and cost forty million crowns to build.</p>
  <p>Work begins in May at the Eastmole, where the storm of November tore away the lower ramp.</p>`

interface Parts {
  readonly head?: string
  readonly above?: string
  readonly story?: string
  readonly below?: string
}

function read(
  { head = '', above = '', story = STORY, below = '' }: Parts,
  given: Omit<HtmlPage, 'html' | 'received'> = {},
): Article {
  const html = `<html><head><title>Council votes for the sea wall | The Alder Ledger</title>${head}</head><body>
    <article><h1>Council votes for the sea wall</h1>${above}${story}</article>${below}</body></html>`
  return readHtmlArticle({ html, received: RECEIVED, ...given })
}

const ld = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...value })}</script>`
const day = ({ published }: Article) => published?.value ?? null
const inText = (article: Article, span: { start: number; end: number } | undefined) =>
  span && article.text.slice(span.start, span.end)

describe('authors', () => {
  const byline = '<p>By Mara Olsen</p>'

  test.each([
    ['JSON-LD', ld({ author: { '@type': 'Person', name: 'Mara Olsen' } })],
    [
      'JSON-LD by reference',
      ld({ author: { '@id': '#olsen' } }) +
        ld({ '@type': 'Person', '@id': '#olsen', name: 'Mara Olsen' }),
    ],
    ['a meta element', '<meta name="author" content="By MARA OLSEN">'],
  ])('named by %s rest on metadata, and have their place', (_, head) => {
    const article = read({ head, above: byline })
    expect(article.byline.map((name) => name.toLowerCase())).toEqual(['mara olsen'])
    expect(article.bases.byline).toBe('metadata')
    expect(inText(article, article.spans.byline?.[0])).toBe('Mara Olsen')
  })

  test.each([
    ['a property', '<div>Words: <span itemprop="author">Mara Olsen</span></div>'],
    ['a link to the author', '<a rel="author" href="/olsen">Mara Olsen</a>'],
    ['a class', '<span class="article-author__name">Mara Olsen</span>'],
    ['a line', '<p>Von Mara Olsen</p>'],
    ['a line without the space', '<p><span>By</span><span>Mara Olsen</span></p>'],
    ['a line of a label and the next line', '<p>Autorin:</p><p>Mara Olsen</p>'],
    ['a line beside the date', '<p>4 March 2024</p><p>Mara Olsen</p>'],
  ])('are read from %s', (_, above) => {
    expect(read({ above }).byline).toEqual(['Mara Olsen'])
  })

  test('whom only the markup names, and no reader sees, are not taken', () => {
    expect(read({ head: ld({ author: 'Mara Olsen' }) }).byline).toEqual([])
  })

  test.each([
    ['a comment', '<div id="comments"><p class="author">Jo Reed</p><p>Shame!</p></div>'],
    ['a related story', '<aside><h3>Ferry returns</h3><span class="author">Jo Reed</span></aside>'],
    ['another story', '<article><h2>Ferry returns</h2><a rel="author">Jo Reed</a></article>'],
    [
      'a comment in microdata',
      '<div itemscope itemtype="https://schema.org/Comment"><b itemprop="author">Jo Reed</b></div>',
    ],
  ])('of %s are not the story’s', (_, below) => {
    expect(read({ below }).byline).toEqual([])
  })

  test('are no organisations, and not the outlet', () => {
    const head = ld({ author: { '@type': 'Organization', name: 'Meridian Wire' } })
    expect(
      read({ head, above: '<p class="author">The Alder Ledger</p><p>Meridian Wire</p>' }).byline,
    ).toEqual([])
  })

  test('are all those that the page prints', () => {
    const head = ld({ author: { '@type': 'Person', name: 'Mara Olsen' } })
    const above = '<p class="byline">By Mara Olsen and Tomas Iriat</p>'
    expect(read({ head, above }).byline).toEqual(['Mara Olsen', 'Tomas Iriat'])
  })
})

describe('the day of publication', () => {
  test.each([
    ['JSON-LD', ld({ datePublished: '2024-03-04T10:32:00+01:00' }), '2024-03-04T10:32'],
    [
      'Open Graph',
      '<meta property="article:published_time" content="2024-03-04T10:32:00Z">',
      '2024-03-04T10:32',
    ],
    ['Dublin Core', '<meta name="DC.date.issued" content="2024-03-04">', '2024-03-04'],
  ])('is read from %s', (_, head, value) => {
    expect(read({ head }).published).toMatchObject({ value, basis: 'metadata' })
  })

  test.each([
    ['a time element', '<time datetime="2024-03-04">Monday</time>', '2024-03-04'],
    ['a property', '<meta itemprop="datePublished" content="2024-03-04">', '2024-03-04'],
    ['a class', '<span class="post-date">4 March 2024</span>', '2024-03-04'],
    ['a printed line', '<p>Veröffentlicht am 4. März 2024</p>', '2024-03-04'],
  ])('is read from %s', (_, above, value) => {
    expect(day(read({ above }))).toBe(value)
  })

  test('is the printed one where the stamp is in another zone', () => {
    const article = read({
      head: ld({ datePublished: '2024-03-05T00:53:00Z' }),
      above: '<time>4 de marzo de 2024</time>',
    })
    expect(article.published).toMatchObject({ value: '2024-03-04', basis: 'text' })
    expect(inText(article, article.spans.published)).toBe('4 de marzo de 2024')
  })

  test('is not the day of the last change', () => {
    const article = read({
      head: ld({ datePublished: '2024-03-04', dateModified: '2024-03-09' }),
      above: '<p>Updated 9 March 2024</p>',
    })
    expect(day(article)).toBe('2024-03-04')
    expect(article.updated?.value).toBe('2024-03-09')
  })

  test.each([
    [
      'a related story',
      '<aside class="related"><time datetime="2024-02-01">1 February</time></aside>',
    ],
    [
      'another story',
      '<article><h2>Ferry returns</h2><time datetime="2024-02-01">1 February</time></article>',
    ],
    ['a comment', '<div class="comment-list"><time datetime="2024-02-01">1 February</time></div>'],
    [
      'a story’s microdata further down',
      `<p>${'x '.repeat(2_000)}</p><div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2024-02-01"></div>`,
    ],
  ])('is never that of %s', (_, below) => {
    expect(day(read({ below }))).toBeNull()
  })

  test('is none of JSON-LD that describes another story', () => {
    expect(
      day(
        read({ head: ld({ headline: 'Lighthouse keeper retires', datePublished: '2024-02-01' }) }),
      ),
    ).toBeNull()
  })

  test('is no day after the page came in', () => {
    expect(day(read({ head: ld({ datePublished: '2031-03-04' }) }))).toBeNull()
  })

  test('is what the caller gives, before all else', () => {
    const article = read({ head: ld({ datePublished: '2024-03-04' }) }, { published: '2024-03-01' })
    expect(article.published).toMatchObject({ value: '2024-03-01', basis: 'given' })
  })
})

describe('the headline', () => {
  test('is the heading that the title names, the site’s name cut off', () => {
    const article = read({ above: '<h1>Follow the tides</h1>' })
    expect(article.headline).toBe('Council votes for the sea wall')
    expect(article.bases.headline).toBe('metadata')
    expect(inText(article, article.spans.headline)).toBe(article.headline)
  })

  test('is the title’s where the page prints no heading', () => {
    const html = `<title>Sea wall approved | The Alder Ledger</title><meta property="og:site_name" content="The Alder Ledger">${STORY}`
    const article = readHtmlArticle({ html })
    expect(article.headline).toBe('Sea wall approved')
    expect(article.spans.headline).toBeUndefined()
  })
})

describe('address and outlet', () => {
  const canonical = (href: string) => ({ head: `<link rel="canonical" href="${href}">` })

  test('are taken from the page where nobody gave them', () => {
    const article = read({
      head: `${canonical('https://www.alderledger.example/sea-wall').head}<meta property="og:site_name" content="The Alder Ledger">`,
    })
    expect(article.url).toBe('https://www.alderledger.example/sea-wall')
    expect(article.source).toEqual({ name: 'The Alder Ledger', domain: 'alderledger.example' })
    expect(article.bases).toMatchObject({ url: 'metadata', source: 'metadata' })
  })

  test('are the caller’s where they were given', () => {
    const given = { url: 'https://alderledger.example/a?from=mail', source: 'Alder Ledger' }
    const article = read(canonical('https://alderledger.example/a'), given)
    expect(article).toMatchObject({ url: given.url, source: { name: given.source } })
    expect(article.bases).toMatchObject({ url: 'given', source: 'given' })
  })

  test.each([
    'javascript:draw()',
    'data:text/html,a',
    'file:///etc/passwd',
    'https://reader:secret@alderledger.example/',
    'http://localhost/a',
    '/relative',
  ])('%s is no address of a page', (href) => {
    expect(read(canonical(href)).url).toBeNull()
  })

  test('the outlet is the end of the title where the page prints it as well', () => {
    expect(
      read({
        below:
          '<footer>© 2024 The Alder Ledger. The Alder Ledger is a member of the press council.</footer>',
      }).source.name,
    ).toBe('The Alder Ledger')
  })
})

describe('what else a page says', () => {
  test('sections, tags and language', () => {
    const article = read({
      head: `${ld({ articleSection: ['Harbour'], keywords: 'sea wall, Eastmole', inLanguage: 'en_CV' })}`,
    })
    expect(article).toMatchObject({
      sections: ['Harbour'],
      tags: ['sea wall', 'Eastmole'],
      language: 'en-CV',
    })
  })

  test('captions are no body', () => {
    const figure =
      '<figure><img><figcaption>The Eastmole after the storm of November, seen from the quay.</figcaption></figure>'
    const article = read({ story: STORY.replace('</p>', `</p>${figure}`) })
    expect(article.captions).toEqual([
      'The Eastmole after the storm of November, seen from the quay.',
    ])
    expect(article.paragraphs).toHaveLength(3)
  })
})

describe('a story that is cut off', () => {
  const long = STORY.repeat(8)

  test.each([
    ['is sold and short', { head: ld({ isAccessibleForFree: false }) }],
    ['ends in a plea to pay', { below: '<p>Subscribe to continue reading</p>' }],
    [
      'ends in dots and a plea',
      {
        story: `${long}<p>The mayor said that nobody had…</p>`,
        below: '<p>Sie haben bereits ein Abo? Anmelden</p>',
      },
    ],
    [
      'has fewer words than the page counts',
      { head: ld({ isAccessibleForFree: 'False', wordCount: 2000 }), story: long },
    ],
  ])('is said to be where it %s', (_, parts) => {
    expect(read(parts).caveats).toEqual(['cut-off'])
  })

  test.each([
    ['nothing says so', {}],
    ['it is sold and whole', { head: ld({ isAccessibleForFree: false }), story: long }],
    ['it is free', { head: ld({ isAccessibleForFree: true }) }],
    [
      'it is whole above a plea',
      { story: long, below: '<p>Subscribe to continue reading our reports</p>' },
    ],
  ])('is not, where %s', (_, parts) => {
    expect(read(parts).caveats).toEqual([])
  })
})
