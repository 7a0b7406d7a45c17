/** What a site lets a program fetch, as its robots.txt says. */
export interface Robots {
  /** By the path of an address with its query, as `URL` writes them. */
  allows(path: string): boolean
}

/** A rule, its path cut at its asterisks. */
interface Rule {
  readonly allow: boolean
  readonly parts: readonly string[]
  /** Whether the path has to end where the rule ends. */
  readonly toEnd: boolean
  /** In UTF-16 units: the longest rule that fits decides. */
  readonly length: number
}

/**
 * Reads a robots.txt for the program that goes by the name `product` (RFC 9309, section 2.2): the rules under its name, else those for
 * everybody, else none. What is no rule is passed over. The work grows with the length of the text alone; judging a path takes at
 * most that times the length of the path.
 */
export function parseRobots(text: string, product: string): Robots {
  const own: Rule[] = []
  const everybody: Rule[] = []
  let isNamed = false
  const heads = new Set<Rule[]>()
  let isHead = false
  for (const line of text.split(/\r\n?|\n/)) {
    const [key, value] = recordOf(line)
    if (key === 'user-agent') {
      if (!isHead) heads.clear()
      isHead = true
      if (value === '*') heads.add(everybody)
      else if (productOf(value) === product.toLowerCase()) {
        isNamed = true
        heads.add(own)
      }
    } else if (key === 'allow' || key === 'disallow') {
      isHead = false
      if (value === '') continue
      const rule = ruleOf(value, key === 'allow')
      for (const group of heads) group.push(rule)
    }
  }
  const rules = isNamed ? own : everybody
  return { allows: (path) => isAllowed(normalised(path), rules) }
}

function recordOf(line: string): [key: string, value: string] {
  const comment = line.indexOf('#')
  const record = comment === -1 ? line : line.slice(0, comment)
  const colon = record.indexOf(':')
  if (colon === -1) return ['', '']
  return [record.slice(0, colon).trim().toLowerCase(), record.slice(colon + 1).trim()]
}

/** A program's name without its version. */
const productOf = (value: string): string => /^[a-z_-]*/i.exec(value)?.[0].toLowerCase() ?? ''

function ruleOf(value: string, allow: boolean): Rule {
  const pattern = normalised(value)
  const toEnd = pattern.endsWith('$')
  const parts = (toEnd ? pattern.slice(0, -1) : pattern).split(/\*+/)
  return { allow, parts, toEnd, length: pattern.length }
}

/** The longest rule that fits decides; of two that are as long, the one that allows. Where none fits, all is allowed. */
function isAllowed(path: string, rules: readonly Rule[]): boolean {
  let deciding: Rule | null = null
  for (const rule of rules) {
    const { length, allow } = rule
    const isWeaker =
      deciding !== null && (length < deciding.length || (length === deciding.length && !allow))
    if (!isWeaker && fits(rule, path)) deciding = rule
  }
  return deciding?.allow ?? true
}

/** Whether the parts stand in the path one after the other, the first at its beginning. */
function fits({ parts, toEnd }: Rule, path: string): boolean {
  const [first = '', ...more] = parts
  if (!path.startsWith(first)) return false
  let at = first.length
  const last = more.pop()
  if (last === undefined) return !toEnd || at === path.length
  for (const part of more) {
    const found = path.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return toEnd ? path.endsWith(last) && path.length - last.length >= at : path.includes(last, at)
}

/** One spelling for each path: what needs no percent sign has none, and what needs one has capitals behind it (section 2.2.2). */
const normalised = (path: string): string =>
  path
    .toWellFormed()
    .replace(/[^\0-\x7F]+/g, encodeURIComponent)
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16))
      return /[\w.~-]/.test(letter) ? letter : code.toUpperCase()
    })
