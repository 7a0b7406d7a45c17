import { readFileSync, writeFileSync } from 'node:fs'

const PAGE = new URL('../docs/performance.md', import.meta.url)

/** A table in Markdown. Lines are not padded, so that a figure that changes is one line of a diff. */
export function documentTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [lineOf(heads), `|${'-|'.repeat(heads.length)}`, ...rows.map(lineOf)].join('\n')
}

const lineOf = (cells: readonly string[]): string =>
  `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |')

/** Puts a table into docs/performance.md, between the marks of the benchmark that made it. */
export function writeTable(benchmark: string, table: string): void {
  const begin = `<!-- made by npm run bench -- ${benchmark} -->\n`
  const page = readFileSync(PAGE, 'utf8')
  const from = page.indexOf(begin)
  const to = page.indexOf('\n<!-- end -->', from)
  if (from < 0 || to < 0)
    throw new Error(`docs/performance.md has no place for the table of ${benchmark}`)
  writeFileSync(PAGE, `${page.slice(0, from)}${begin}\n${table}\n${page.slice(to)}`)
}
