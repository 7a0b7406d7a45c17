/** A longer script than this is no description of a page. In UTF-16 code units. */
const MAX_LENGTH = 1_000_000

/**
 * The value of a JSON-LD script, or null where it cannot be told for certain. Repaired is what leaves no doubt: comment and CDATA
 * marks around it, line breaks and tabs inside strings, commas before a closing bracket or at the end, and quotation marks written
 * as entities all through. Takes linear time.
 */
export function parseLenientJson(source: string): unknown {
  if (source.length > MAX_LENGTH || nestsTooDeep(source)) return null
  const bare = withoutWrapping(source)
  return parsed(bare) ?? parsed(repaired(bare)) ?? parsed(repaired(withoutEntities(bare)))
}

function parsed(source: string): unknown {
  try {
    const value: unknown = JSON.parse(source)
    return value
  } catch {
    // What is broken is tried again repaired, and otherwise says nothing.
    return null
  }
}

const MAX_DEPTH = 200

/** Deep nesting is no description of a page, and would be walked in vain. Brackets inside strings count too: they are never so many. */
function nestsTooDeep(source: string): boolean {
  let depth = 0
  for (let i = 0; i < source.length; i += 1) {
    const code = source.charCodeAt(i)
    if (code === 0x7b || code === 0x5b) depth += 1
    if (code === 0x7d || code === 0x5d) depth -= 1
    if (depth > MAX_DEPTH) return true
  }
  return false
}

const OPENING = /^(?:\s|\uFEFF|<!--|<!\[CDATA\[|\/\/(?=\s*(?:<|\n))|\/\*(?=\s*<)|\*\/)+/
const CLOSING = ['-->', ']]>', '//', '/*', '*/', ';']

function withoutWrapping(source: string): string {
  let bare = source.replace(OPENING, '').trim()
  for (let closed = true; closed; ) {
    const mark = CLOSING.find((closing) => bare.endsWith(closing))
    closed = mark !== undefined
    if (mark !== undefined) bare = bare.slice(0, -mark.length).trimEnd()
  }
  return bare
}

/** Walks the source once, a string at a time, and lets go what JSON forbids. */
function repaired(source: string): string {
  const parts: string[] = []
  let inString = false
  for (let i = 0; i < source.length; i += 1) {
    const character = source.charAt(i)
    if (inString) {
      if (character === '\\') {
        const escaped = source.slice(i, i + 2)
        // A backslash before anything else is a backslash.
        parts.push(/^\\["\\/bfnrtu]$/.test(escaped) ? escaped : `\\${escaped}`)
        i += 1
        continue
      }
      if (character === '"') inString = false
      parts.push(character < ' ' ? (CONTROLS[character] ?? ' ') : character)
      continue
    }
    if (character === '"') inString = true
    if (character === ',' && isTrailing(source, i)) continue
    parts.push(character)
  }
  return parts.join('')
}

const CONTROLS: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** How far to look for the bracket behind a comma; indentation is shorter, and a bound keeps the time linear. */
const MAX_INDENT = 200

function isTrailing(source: string, comma: number): boolean {
  const next = /^[\s,]*([\]}]|$)/.exec(source.slice(comma + 1, comma + 1 + MAX_INDENT))
  return next !== null && (next[1] !== '' || comma + 1 + MAX_INDENT >= source.length)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#034;': '"',
  '&#39;': "'",
  '&#039;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
}

const withoutEntities = (source: string): string =>
  /^\s*[[{]\s*&(?:quot|#0?34);/.test(source)
    ? source.replace(/&(?:quot|#0?34|#0?39|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    : source
