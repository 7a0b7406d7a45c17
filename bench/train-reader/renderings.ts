import type { Label } from './line-labels.ts'

/** A page as lines, and which belong to its body. */
export interface LabelledPage {
  /** Which pages it is one of, for the tables. */
  readonly set: string
  /** The site's name, so that no site is both learned from and tried on. */
  readonly host: string
  readonly lines: readonly string[]
  readonly labels: readonly Label[]
  /** Whether a blank line stands between two lines. */
  readonly spaced: boolean
  readonly weight: number
}

/**
 * Other forms in which the same page could have come: cut out by hand, with a few lines more than the body; and with its menus
 * on one line, as browsers copy them.
 */
export function otherRenderings(page: LabelledPage, seed: number): LabelledPage[] {
  const { labels } = page
  const first = labels.indexOf(true)
  const last = labels.lastIndexOf(true)
  if (first === -1) return []
  const from = Math.max(0, first - (seed % 7))
  const to = last + 1 + ((seed * 5) % 9)
  const cut = { ...page, lines: page.lines.slice(from, to), labels: labels.slice(from, to) }
  return [{ ...cut, spaced: seed % 2 === 0, weight: page.weight / 2 }, withJoinedMenus(page, seed)]
}

const MENU_WORDS = 3

function withJoinedMenus(page: LabelledPage, seed: number): LabelledPage {
  const joint = [' ', ' | ', ' · '][seed % 3] ?? ' '
  const lines: string[] = []
  const labels: Label[] = []
  let joined = 0
  page.lines.forEach((line, at) => {
    const label = page.labels[at] ?? null
    const isPoint = label !== true && line.split(/\s+/).length <= MENU_WORDS
    if (isPoint && joined > 0 && joined < 12) {
      lines[lines.length - 1] += `${joint}${line}`
      joined += 1
      return
    }
    joined = isPoint ? 1 : 0
    lines.push(line)
    labels.push(label)
  })
  return { ...page, lines, labels, spaced: seed % 2 === 1, weight: page.weight / 2 }
}
