import type { MarkedLine } from '../../packages/core/src/read/html/marked-lines.ts'
import { runsOf } from '../body-score.ts'
import type { HtmlPage } from '../judged-html.ts'

/** Whether a line is of the body; null where that is not known. */
export type Label = boolean | null

/** Tells of every line of a page whether it is of the body, as far as the page's gold says. */
export function labelLines(lines: readonly MarkedLine[], gold: HtmlPage['gold']): Label[] {
  return 'body' in gold ? byBody(lines, gold.body) : byPassages(lines, gold)
}

/** A line is of the body if most of its runs of four words are; a shorter one, if it stands there between the same lines. */
function byBody(lines: readonly MarkedLine[], body: string): Label[] {
  const wanted = runsOf(body)
  const flat = ` ${flatten(body)} `
  const labels = lines.map(({ text }): Label => {
    if (flatten(text).split(' ').length < 4) return null
    const runs = [...runsOf(text).keys()]
    return runs.filter((run) => wanted.has(run)).length > runs.length / 2
  })
  const place = (at: number): number => flat.indexOf(flatten(lines[at]?.text ?? ''))
  return labels.map((label, at) => {
    if (label !== null) return label
    const above = nearest(labels, at, -1)
    const below = nearest(labels, at, 1)
    if (above === null && below === null) return false
    const from = above === null ? Math.max(0, place(below ?? 0) - STRETCH) : place(above)
    const to =
      below === null ? from + (lines[above ?? 0]?.text.length ?? 0) + STRETCH : place(below)
    const words = flatten(lines[at]?.text ?? '')
    return words !== '' && from >= 0 && flat.slice(from, to + 1).includes(` ${words} `)
  })
}

/** How far from a line of the body a short one is still looked for, where it is the first or the last; in characters. */
const STRETCH = 120
/** The same in lines. */
const NEAR = 15

function nearest(labels: readonly Label[], from: number, step: 1 | -1): number | null {
  for (let at = from + step; Math.abs(at - from) < NEAR; at += step) if (labels[at]) return at
  return null
}

/** Lines in which a sample passage stands. A passage that belongs to the body is looked for where Readability finds the article first. */
function byPassages(
  lines: readonly MarkedLine[],
  gold: { readonly with: readonly string[]; readonly without: readonly string[] },
): Label[] {
  const labels = lines.map((): Label => null)
  const { text, owners } = joined(lines)
  for (const passage of gold.without) {
    for (const at of occurrences(text, owners, passage).flat()) labels[at] = false
  }
  for (const passage of gold.with) {
    const places = occurrences(text, owners, passage)
    const kept = places.find(([first]) => first !== undefined && (lines[first]?.kept ?? 0) > 0.5)
    for (const at of kept ?? places[0] ?? []) labels[at] = true
  }
  return labels
}

/** All lines as one text with single spaces, and for each character of it the line it is of. */
function joined(lines: readonly MarkedLine[]) {
  const parts = lines.map(({ text }) => `${squeeze(text)} `)
  return {
    text: parts.join(''),
    owners: parts.flatMap((part, at) => Array.from({ length: part.length }, () => at)),
  }
}

/** The lines of each place where a passage stands. */
function occurrences(text: string, owners: readonly number[], passage: string): number[][] {
  const wanted = squeeze(passage)
  const found: number[][] = []
  if (wanted === '') return found
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    found.push([...new Set(owners.slice(at, at + wanted.length))])
  }
  return found
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()
const flatten = (text: string): string => (text.match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ')
