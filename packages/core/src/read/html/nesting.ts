import { Parser } from 'htmlparser2'
import { ClipdeskError } from '../../errors.ts'

/** How deep elements may nest. Browsers stop at 512; the time that a DOM takes to build grows with the depth squared. */
const MAX_NESTING = 1_000

/**
 * Throws `page-too-large` for a page whose elements nest deeper than any real page's. The parser is the one that linkedom builds
 * its DOM with, run ahead without building anything: it stops at the limit, and so takes linear time.
 */
export function checkNesting(html: string): void {
  let depth = 0
  const parser = new Parser({
    onopentagname() {
      depth += 1
      if (depth > MAX_NESTING) throw tooDeep()
    },
    onclosetag() {
      depth -= 1
    },
  })
  parser.end(html)
}

const tooDeep = (): ClipdeskError =>
  new ClipdeskError(
    'page-too-large',
    `The page nests elements deeper than ${MAX_NESTING.toLocaleString('en')}. Give the article alone, or its text.`,
  )
