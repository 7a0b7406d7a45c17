import type { Span } from '../../article.ts'

/**
 * The places of the elements of the JSON array that opens at `open`, as far as it goes: one that is broken keeps its place up to the
 * next comma of the same depth. Takes linear time.
 */
export function* arrayElements(text: string, open: number): Generator<Span> {
  let depth = 0
  let start = open + 1
  for (const { at, mark } of marksFrom(text, open + 1)) {
    const closes = mark === ']' || mark === '}'
    if (mark === '[' || mark === '{') depth += 1
    else if (depth > 0 && closes) depth -= 1
    else if (depth === 0 && (closes || mark === ',')) {
      const span = trimmed(text, start, at)
      if (span !== null) yield span
      start = at + 1
      if (closes) return
    }
  }
  const rest = trimmed(text, start, text.length)
  if (rest !== null) yield rest
}

/** The arrays that stand right inside the JSON object that opens at `open`: their keys, and where they open. */
export function* arraysIn(
  text: string,
  open: number,
): Generator<{ readonly key: string; readonly open: number }> {
  let depth = 0
  let before = open
  for (const { at, mark } of marksFrom(text, open + 1)) {
    if (mark === '[' && depth === 0) {
      const key = /"([^"\\]{1,60})"\s{0,20}:\s{0,20}$/.exec(
        text.slice(Math.max(before, at - 110), at),
      )?.[1]
      if (key !== undefined) yield { key, open: at }
    }
    if (mark === '[' || mark === '{') depth += 1
    else if (mark === ']' || mark === '}') depth -= 1
    if (depth < 0) return
    before = at
  }
}

/** Brackets, braces and commas outside of strings. */
function* marksFrom(
  text: string,
  from: number,
): Generator<{ readonly at: number; readonly mark: string }> {
  const marks = /["[\]{},]/g
  marks.lastIndex = from
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    if (match[0] !== '"') {
      yield { at: match.index, mark: match[0] }
      continue
    }
    const end = endOfString(text, match.index + 1)
    if (end === -1) return
    marks.lastIndex = end
  }
}

/** The place behind the mark that closes a string, or -1. */
function endOfString(text: string, from: number): number {
  const marks = /["\\]/g
  marks.lastIndex = from
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    if (match[0] === '"') return match.index + 1
    marks.lastIndex = match.index + 2
  }
  return -1
}

function trimmed(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start += 1
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
  return start === end ? null : { start, end }
}
