// How much of the article is kept of HTML pages, and how much of the rest is left out, beside Readability and Defuddle on linkedom and,
// where the Python that CLIPDESK_PYTHON names has them, trafilatura and rs-trafilatura. Then what hostile HTML costs.
//   npm run bench -- html
// A body is scored as text with a line break between blocks, whoever found it. Pages on which our weights were learned are among
// these: `npm run bench -- train-html` tells how we do on hosts that they were not learned from.

import { bodyText, ClipdeskError } from '@clipdesk/core'
import { readHtmlArticle } from '@clipdesk/core/read/html'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { meansOf, overlapOf } from './body-score.ts'
import { WholeHtmlPage } from './judged-html.ts'
import { judgedPages } from './judged-pages.ts'
import { pythonPeers } from './python-peers.ts'
import { readabilityBody } from './readability-body.ts'
import { textOfHtml } from './text-of-html.ts'

/** Gives the body of a page. */
type Reader = (html: string) => string | Promise<string>

/** A reader's name, what it made of each page, and its CPU time for all of them in milliseconds. */
export interface Reading {
  readonly name: string
  readonly bodies: readonly string[]
  readonly cpuMs: number
}

const READERS: Readonly<Record<string, Reader>> = {
  'Readability on linkedom': readabilityBody,
  'Defuddle on linkedom': async (html) => {
    const { document } = parseHTML(html)
    return textOfHtml((await Defuddle(document)).content)
  },
  clipdesk: bodyOrNothing,
}

/** The parts of a megabyte that is nothing but this. */
const HOSTILE: Readonly<Record<string, string>> = {
  '<': '<',
  'open tags': '<div>',
  'closed tags': '<b></b>',
  paragraphs: '<p>The council met, and voted for the sea wall, on Friday morning.</p>',
  links: '<a href="x">A link of the menu</a> ',
  'white space': ' \n',
}

/** Prints a table and the hostile pages' times. */
export async function run(): Promise<void> {
  const judged = judgedPages('reading', 'html', WholeHtmlPage)
  if (judged === null) return
  const pages = judged.map(({ input, gold }) => ({ html: input.html, body: gold.body }))
  const readings = [...(await inTurns(pages)), ...pythonPeers(pages.map(({ html }) => html))]
  console.log(`${pages.length} pages; in hundredths`)
  console.table(
    Object.fromEntries(
      readings.map(({ name, bodies, cpuMs }) => [
        name,
        {
          ...meansOf(pages.map(({ body }, i) => overlapOf(body, bodies[i] ?? ''))),
          'ms CPU a page': Math.round((cpuMs / pages.length) * 10) / 10,
        },
      ]),
    ),
  )
  const hostile = Object.entries(HOSTILE).map(([name, part]): [string, string] => [
    name,
    part.repeat(1_000_000 / part.length),
  ])
  hostile.push([
    'text in the deepest elements',
    '<div>'.repeat(20_000).padEnd(1_000_000, 'The wall. '),
  ])
  for (const [name, html] of hostile) {
    const { cpuMs } = await reading(name, bodyOrNothing, [{ html }])
    console.log(`read or refuse 1 MB of ${name}: ${Math.round(cpuMs)} ms CPU`)
  }
}

/** How often every reader reads all pages, the others' turns between. The first time pays for loading and compiling. */
const TURNS = 4

/** What each reader made of the pages, with the median of its times. */
async function inTurns(pages: readonly { readonly html: string }[]): Promise<Reading[]> {
  const turns = new Map<string, Reading[]>()
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [name, read] of Object.entries(READERS)) {
      const known = turns.get(name) ?? []
      turns.set(name, known)
      known.push(await reading(name, read, pages))
    }
  }
  return [...turns.values()].flatMap(([, ...timed]) => {
    const inOrder = timed.sort((a, b) => a.cpuMs - b.cpuMs)
    return inOrder[Math.floor(inOrder.length / 2)] ?? []
  })
}

async function reading(
  name: string,
  read: Reader,
  pages: readonly { readonly html: string }[],
): Promise<Reading> {
  // What the reader before left behind is not this one's to clear away.
  globalThis.gc?.()
  const started = process.cpuUsage()
  const bodies: string[] = []
  for (const { html } of pages) bodies.push(await read(html))
  const { user, system } = process.cpuUsage(started)
  return { name, bodies, cpuMs: (user + system) / 1000 }
}

function bodyOrNothing(html: string): string {
  try {
    return bodyText(readHtmlArticle({ html }))
  } catch (error) {
    if (error instanceof ClipdeskError) return ''
    throw error
  }
}
