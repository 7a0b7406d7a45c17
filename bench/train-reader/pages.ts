import { readdirSync, readFileSync } from 'node:fs'
import { bodyText, ClipdeskError } from '@clipdesk/core'
import { readHtmlArticle } from '@clipdesk/core/read/html'
import { z } from 'zod'
import { splitLines } from '../../packages/core/src/read/lines.ts'
import { judgedPages, TextPage } from '../judged-pages.ts'
import { readabilityBody } from '../readability-body.ts'
import { textOfHtml } from '../text-of-html.ts'
import { labelLines } from './line-labels.ts'
import type { LabelledPage } from './renderings.ts'

/** Pages whose bodies were marked by hand, in both renderings; null where the data are not there. */
export function pagesMarkedByHand(): LabelledPage[] | null {
  const pages: LabelledPage[] = []
  for (const rendering of ['paragraphs', 'lines']) {
    const judged = judgedPages('reading', rendering, TextPage)
    if (judged === null) return null
    for (const { input, gold } of judged) {
      const lines = splitLines(input.text).map(({ text }) => text)
      const labels = labelLines(lines, gold.body)
      const host = hostOf(input.url ?? input.id)
      pages.push({
        set: rendering,
        host,
        lines,
        labels,
        spaced: rendering === 'paragraphs',
        weight: 1,
      })
    }
  }
  return pages
}

const SEEDS = new URL('../../seeds/', import.meta.url)
const Gold = z.object({
  headline: z.string().nullable(),
  body: z.array(z.object({ text: z.string() })),
})

/** The sample pages of this repository, as they were pasted, with what a perfect reader takes from them. */
export function sampleTexts() {
  return readdirSync(new URL('gold/', SEEDS)).map((file) => {
    const name = file.replace(/\.json$/, '')
    const gold = Gold.parse(JSON.parse(readFileSync(new URL(`gold/${file}`, SEEDS), 'utf8')))
    return { name, text: readFileSync(new URL(`pages/${name}.txt`, SEEDS), 'utf8'), ...gold }
  })
}

/** The sample pages as lines. */
export function samplePages(): LabelledPage[] {
  return sampleTexts().map(({ name, text, body }) => {
    const lines = splitLines(text)
    const texts = new Set(body.map((paragraph) => paragraph.text))
    return {
      set: 'sample pages',
      host: name,
      lines: lines.map((line) => line.text),
      labels: lines.map((line) => texts.has(line.text)),
      spaced: lines.filter(({ afterBlank }) => afterBlank).length * 2 > lines.length,
      weight: 1,
    }
  })
}

const Passages = z.object({
  input: z.object({ id: z.string(), url: z.string().nullish(), html: z.string() }),
  gold: z.object({ with: z.array(z.string()), without: z.array(z.string()) }),
})
const FlatPage = z.object({ input: z.object({ id: z.string(), text: z.string() }) })

/** How much a page counts whose body was found by our HTML reader, beside one that was marked by hand; chosen of 0.2 and 0.5 by cross-validation. */
const READ_WEIGHT = 0.2
/** Of the passages that a person said belong to the body, so many must be in it for the reading to be believed. */
const BELIEVED_FROM = 0.6

/**
 * Pages whose bodies our HTML reader found, as text: markup tells it what the text alone does not. A line counts where Readability
 * says the same; pages whose sample passages say that our reader went wrong are left out. Null where the data are not there.
 */
export function pagesReadFromHtml(): LabelledPage[] | null {
  const marked = judgedPages('metadata', 'html', Passages)
  const flat = judgedPages('metadata', 'text', FlatPage)
  if (marked === null || flat === null) return null
  const texts = new Map(flat.map(({ input }) => [input.id, input.text]))
  return marked.flatMap(({ input, gold }) => {
    const body = bodyOf(input.html)
    if (body === null || !isBelieved(body, gold)) return []
    const other = readabilityBody(input.html)
    const host = hostOf(input.url ?? input.id)
    return [texts.get(input.id) ?? '', textOfHtml(input.html)].flatMap((text, form) => {
      const lines = splitLines(text).map((line) => line.text)
      const others = labelLines(lines, other)
      const labels = labelLines(lines, body).map((label, i) => (label === others[i] ? label : null))
      if (labels.filter((label) => label === true).length < 3) return []
      const set = form === 0 ? 'read from HTML' : 'read from HTML, our rendering'
      return [{ set, host, lines, labels, spaced: true, weight: READ_WEIGHT }]
    })
  })
}

function isBelieved(body: string, gold: z.infer<typeof Passages>['gold']): boolean {
  const squeezed = body.replace(/\s+/g, ' ')
  const has = (passage: string): boolean => squeezed.includes(passage.replace(/\s+/g, ' ').trim())
  const kept = gold.with.filter(has).length
  return kept >= gold.with.length * BELIEVED_FROM && !gold.without.some(has)
}

function bodyOf(html: string): string | null {
  try {
    return bodyText(readHtmlArticle({ html }))
  } catch (error) {
    if (error instanceof ClipdeskError) return null
    throw error
  }
}

/** The last two parts of a host name: near enough to tell sites apart. */
export function hostOf(url: string): string {
  const host = URL.parse(url.includes('://') ? url : `http://${url}`)?.hostname ?? url
  return host.split('.').slice(-2).join('.')
}
