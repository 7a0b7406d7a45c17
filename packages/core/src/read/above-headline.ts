import type { Span } from '../article.ts'
import { readBreadcrumb } from './breadcrumb.ts'
import { isItem } from './line-shape.ts'
import type { Line } from './lines.ts'
import { field, type Role } from './roles.ts'

/** What the few lines above a headline say of where the article belongs, and which of them say it. */
export interface AboveHeadline {
  readonly sections: readonly Span[]
  readonly tags: readonly Span[]
  readonly roles: ReadonlyMap<number, Role>
}

/** A breadcrumb may stand this far above the headline, in lines; a kicker or a lone section name right above it. */
const BREADCRUMB_WITHIN = 6
const KICKER_WITHIN = 2

/**
 * Reads breadcrumb, kicker or lone section name above the headline, which stands at `top`.
 *
 * @param isTaken whether a line is something else already
 */
export function readAboveHeadline(
  lines: readonly Line[],
  top: number,
  isTaken: (index: number) => boolean,
): AboveHeadline {
  const roles = new Map<number, Role>()
  const tags: Span[] = []
  for (let i = top - 1; i >= Math.max(0, top - BREADCRUMB_WITHIN); i -= 1) {
    const line = lines[i]
    if (line === undefined || isTaken(i)) continue
    const { start, end } = line
    const path = readBreadcrumb(line)
    const kicker = path === null && i >= top - KICKER_WITHIN && tags.length === 0 && isKicker(line)
    const alone = !kicker && i === top - 1 - tags.length && isSectionName(lines, i)
    const sections = path ?? (alone ? [{ start, end }] : [])
    if (sections.length > 0) {
      roles.set(
        i,
        field(
          'sections',
          path === null ? 'names a section above the headline' : 'a path to the headline',
        ),
      )
      return { sections, tags, roles }
    }
    if (kicker) {
      tags.push({ start, end })
      roles.set(i, field('tags', 'labels the headline below it'))
    }
  }
  return { sections: [], tags, roles }
}

const KICKER =
  /^(?:exclusive|analysis|opinion|comment(?:ary)?|breaking(?: news)?|live(?: blog| updates)?|interview|explainer|obituary|review|editorial|profile|investigation|in depth|long read|match report|updated?|video|watch)$/iu

/** Whether a line labels the article below it: "EXCLUSIVE", "Analysis", or a few words in capitals. */
export const isKicker = ({ text, words }: Line): boolean =>
  words <= 4 && (KICKER.test(text) || (text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)))

/** A short name alone above the headline: at the head of a page without a menu, set off by blank lines, or printed elsewhere on the page as well (in its menu). */
function isSectionName(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line === undefined || line.prose || isItem(line.text)) return false
  const { text, wording } = line
  if (line.words > 3 || !/^\p{Lu}[\p{L}’' &-]+$/u.test(text)) return false
  if (wording !== null && wording !== 'navigation') return false
  if (/^(?:menu|home|search|skip|log|sign|close|video|more)/iu.test(text)) return false
  const setOff = line.afterBlank && (lines[at + 1]?.afterBlank ?? false)
  const noMenu = at <= 2 && lines.slice(0, at).every((above) => above.wording !== 'navigation')
  return noMenu || setOff || lines.some((other, i) => i !== at && other.text === text)
}
