import { Parser } from 'htmlparser2'
import { ClipdeskError } from '../../errors.ts'

/** How deep elements may nest. The time that a DOM takes to build grows with the square of the depth: 0.07 s for this one. */
const MAX_NESTING = 20_000
/** How many tags and stretches of text a page may have; 496 real pages had up to 30,000. A DOM of ten times that takes a second to build. */
const MAX_PARTS = 100_000

/**
 * Throws `page-too-large` for a page whose elements nest deeper, or that has more of them, than any real page. The parser is the one
 * that linkedom builds its DOM with, run ahead without building anything: it stops at the limits, and so takes linear time. Most pages
 * have too few marks to come near a limit, whatever they mean; those are let through uncounted.
 */
export function checkMarkup(html: string): void {
  if (hasFewMarks(html)) return
  let depth = 0
  let parts = 0
  const part = () => {
    parts += 1
    if (parts > MAX_PARTS) throw tooMany()
  }
  const parser = new Parser({
    onopentagname() {
      part()
      depth += 1
      if (depth > MAX_NESTING) throw tooDeep()
    },
    onclosetag() {
      depth -= 1
    },
    ontext: part,
  })
  parser.end(html)
}

/** Whether a page has no more of what opens a tag or an entity than elements may nest. Each makes two parts at most. */
function hasFewMarks(html: string): boolean {
  let left = MAX_NESTING
  for (const mark of ['<', '&']) {
    for (let at = html.indexOf(mark); at !== -1; at = html.indexOf(mark, at + 1)) {
      left -= 1
      if (left < 0) return false
    }
  }
  return true
}

const tooDeep = (): ClipdeskError =>
  new ClipdeskError(
    'page-too-large',
    `The page nests elements deeper than ${MAX_NESTING.toLocaleString('en')}. Give the article alone, or its text.`,
  )

const tooMany = (): ClipdeskError =>
  new ClipdeskError(
    'page-too-large',
    `The page has more than ${MAX_PARTS.toLocaleString('en')} tags and stretches of text. Give the article alone, or its text.`,
  )
