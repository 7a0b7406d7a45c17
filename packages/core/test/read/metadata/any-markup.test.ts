import { Article, ClipdeskError } from '@clipdesk/core'
import { readHtmlArticle } from '@clipdesk/core/read/html'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const STORY = '<p>The council met on Friday and voted for the new sea wall.</p>'.repeat(3)

/** Reads a page or is refused; what is read holds together. */
function readOrRefuse(html: string): Article | null {
  try {
    return readHtmlArticle({ html, received: new Date('2024-06-01') })
  } catch (error) {
    expect(error).toBeInstanceOf(ClipdeskError)
    return null
  }
}

const value = fc.constantFrom(
  'Mara Olsen',
  'By Mara Olsen, 4 March 2024',
  '2024-03-04T10:32:00Z',
  '0000-00-00',
  '99999',
  '__proto__',
  '"></script>',
  'https://alderledger.example/',
  '',
)
const element = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        'author',
        'date',
        'og:title',
        'article:published_time',
        '__proto__',
        'keywords',
      ),
      value,
    )
    .map(
      ([name, content]) =>
        `<meta name="${name}" property="${name}" itemprop="${name}" content='${content}'>`,
    ),
  fc
    .tuple(
      fc.constantFrom('div', 'time', 'h1', 'h2', 'article', 'aside', 'a', 'figcaption'),
      fc.constantFrom('author', 'date', 'comment', 'hentry', 'constructor'),
      value,
    )
    .map(
      ([name, label, text]) =>
        `<${name} class="${label}" rel="${label}" itemprop="${label}" datetime="${text.slice(0, 20)}">${text}</${name}>`,
    ),
  fc
    .jsonValue({ maxDepth: 3 })
    .map((json) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`),
  fc
    .record({
      '@type': fc.constantFrom('NewsArticle', ['WebPage', 3], null),
      headline: value,
      author: fc.oneof(value, fc.jsonValue({ maxDepth: 2 })),
      datePublished: value,
    })
    .map((node) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`),
  fc.constant(STORY),
)

test('any markup gives an article that holds together, its fields at their places', () => {
  fc.assert(
    fc.property(fc.array(element, { maxLength: 12 }), (elements) => {
      const article = readOrRefuse(elements.join(''))
      if (article === null) return
      expect(Article.safeParse(article).error).toBeUndefined()
      const { text, spans } = article
      if (spans.headline)
        expect(text.slice(spans.headline.start, spans.headline.end)).toBe(article.headline)
      for (const [i, { start, end }] of (spans.captions ?? []).entries())
        expect(text.slice(start, end)).toBe(article.captions[i])
    }),
    { numRuns: 300 },
  )
})

/** As many as a page of a megabyte holds: quadratic work on them takes longer than a test may. */
test.each([
  ['metas', '<meta name="author" content="Mara Olsen">'],
  ['times', '<time datetime="2024-03-04">4 March 2024</time>'],
  ['authors', '<b class="author">Mara Olsen</b>'],
  ['headings', '<h1>Sea wall</h1>'],
  ['stories', '<article><h2>Sea wall</h2></article>'],
  ['comments', '<div class="comment">Shame!</div>'],
  ['captions', '<figcaption>The Eastmole</figcaption>'],
  ['scripts', '<script type="application/ld+json">[[[[[[</script>'],
])('half a megabyte of %s is read or refused', (_, part) => {
  readOrRefuse(part.repeat(500_000 / part.length) + STORY)
})

test.each([
  ['a title', (run: string) => `<title>${run}</title>`],
  [
    'a meta',
    (run: string) =>
      `<meta property="og:title" content="${run}"><meta name="author" content="${run}">`,
  ],
  ['a class', (run: string) => `<div class="${run}">Mara Olsen</div>`],
  ['a heading', (run: string) => `<h1>${run}</h1>`],
  ['a byline', (run: string) => `<p class="author">By ${run}</p>`],
  [
    'a script',
    (run: string) => `<script type="application/ld+json">{"headline":"${run}"}</script>`,
  ],
])('long runs inside %s are read or refused', (_, around) => {
  for (const unit of [' ', '- ', ' | ', 'By ', '-author', 'a, ', '4. ', '\\', '&quot;', '('])
    readOrRefuse(around(unit.repeat(200_000 / unit.length)) + STORY)
})
