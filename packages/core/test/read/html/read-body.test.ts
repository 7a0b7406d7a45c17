import { type Article, bodyText, ClipdeskError } from '@clipdesk/core'
import { readHtmlArticle } from '@clipdesk/core/read/html'
import { describe, expect, test } from 'vitest'

const paragraphs = [
  'The night ferry between Port Alder and Haldermere will sail again from Monday, the port authority said on Friday.',
  'The service stopped in November, when a storm tore away the lower ramp. “Nobody here slept well that week,” said Ivo Kestner, the transport minister.',
  'Engineers from two yards worked through the winter, and the last of the steel arrived in February, according to the authority.',
  'Tickets cost 14 crowns and can be bought on board, the authority said in its note to passengers.',
  'The first boat leaves at a quarter past ten in the evening, and the mayor of Haldermere is expected to be on it.',
]
const [first = '', second = '', third = '', fourth = '', fifth = ''] = paragraphs
const p = (text: string): string => `<p>${text}</p>`
const story = paragraphs.map(p).join('\n')

/** A page of an invented outlet around a story. */
const page = (body: string, around = ''): string => `<!doctype html>
<html lang="en"><head><title>Night ferry returns to Port Alder | The Alder Ledger</title></head><body>
<header class="masthead"><a href="/">The Alder Ledger</a></header>
<nav class="menu"><ul><li><a href="/n">News</a></li><li><a href="/h">Harbour</a></li><li><a href="/s">Sport</a></li></ul></nav>
<main><article><h1>Night ferry returns to Port Alder</h1>${body}</article>${around}</main>
<footer class="footer"><p>© 2024 The Alder Ledger. All rights reserved.</p></footer></body></html>`

const read = (html: string): Article => readHtmlArticle({ html })
const bodyOf = (html: string): string[] => bodyText(read(html)).split('\n\n')
const kindsOf = (html: string): string[] => read(html).paragraphs.map(({ kind }) => kind)

describe('the body of an HTML page', () => {
  test.each([
    ['in paragraphs', `<div class="story-body">${story}</div>`],
    ['in nothing but divisions', `<div>${paragraphs.map((x) => `<div>${x}</div>`).join('')}</div>`],
    ['between breaks', `<div>${paragraphs.join('<br><br>')}</div>`],
    [
      'with its opening outside the container',
      `${p(first)}<div class="content">${[second, third, fourth, fifth].map(p).join('')}</div>`,
    ],
    [
      'with one paragraph full of links',
      `<div>${p(first)}${p(second)}${p(third)}<p>Tickets cost <a href="/a">14 crowns</a> and can be <a href="/b">bought on board</a>, the <a href="/c">authority</a> said in its note to passengers.</p>${p(fifth)}</div>`,
    ],
  ])('is the story %s', (_, body) => {
    expect(bodyOf(page(body))).toEqual(paragraphs)
  })

  test.each([
    ['links to other stories', '<p><a href="/x">Fish market reopens after the flood</a></p>'],
    [
      'a list of them',
      '<div class="related"><h3>Read more</h3><ul><li><a href="/x">Fish market reopens</a></li><li><a href="/y">Lighthouse keeper retires</a></li></ul></div>',
    ],
    [
      'a teaser',
      '<aside class="teaser"><a href="/x"><h4>Fish market</h4><p>The market reopened on Friday after the flood.</p></a></aside>',
    ],
    [
      'buttons to share',
      '<ul class="share"><li><a href="#">Share on Murmur</a></li><li><a href="#">Copy link</a></li></ul>',
    ],
    [
      'a plea',
      '<div class="newsletter"><p>Sign up for our morning newsletter and never miss a ferry.</p></div>',
    ],
    [
      'a caption',
      '<figure><img src="x"><figcaption>The quay at dusk, seen from the old customs house.</figcaption></figure>',
    ],
  ])('leaves out %s among its paragraphs', (_, foreign) => {
    expect(
      bodyOf(
        page(`<div>${p(first)}${p(second)}${foreign}${p(third)}${p(fourth)}${p(fifth)}</div>`),
      ),
    ).toEqual(paragraphs)
  })

  test('leaves out what readers say below it', () => {
    const comment = (text: string) =>
      `<li class="comment"><div class="comment-author">harbour_cat</div><div class="comment-body"><p>${text}</p></div></li>`
    const comments = `<section class="comments"><h3>2 comments</h3><ol>${comment('At last, we have waited for this boat all winter.')}${comment('Fourteen crowns is too much for such an old boat.')}</ol></section>`
    expect(bodyOf(page(`<div>${story}</div>`, comments))).toEqual(paragraphs)
  })
})

describe('what markup says of lines', () => {
  test('items of lists, subheads and pull quotes keep their kinds', () => {
    const html = page(`<div>${p(first)}${p(second)}<h2>What changes</h2>${p(third)}
      <ul><li>Boats leave at 22:15 from the lower ramp.</li><li>Bicycles travel free until the end of May.</li></ul>
      <blockquote>Nobody here slept well that week</blockquote>${p(fourth)}${p(fifth)}</div>`)
    expect(kindsOf(html)).toEqual([
      ...['paragraph', 'paragraph', 'subhead', 'paragraph', 'item', 'item'],
      ...['pullquote', 'paragraph', 'paragraph'],
    ])
  })

  test('what stands under a picture is a caption, and its credit furniture', () => {
    const article = read(
      page(
        `<figure><img src="x"><figcaption>The quay at dusk, seen from the old customs house.</figcaption></figure><div>${story}</div>`,
      ),
    )
    expect(article.captions).toEqual(['The quay at dusk, seen from the old customs house.'])
    expect(bodyText(article)).not.toContain('customs house')
  })
})

describe('a page without an article by its markup', () => {
  test('is read by its text where it is larger than any real page', () => {
    expect(bodyOf(page(`<div>${story}</div>${'<br>'.repeat(12_000)}`))).toEqual(paragraphs)
  })

  test('is refused where it is only a menu', () => {
    const links = '<ul><li><a href="/n">News</a></li><li><a href="/h">Harbour</a></li></ul>'
    expect(() => read(`<html><body>${links}</body></html>`)).toThrow(ClipdeskError)
  })
})
