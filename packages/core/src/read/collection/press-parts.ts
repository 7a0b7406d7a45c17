import { isProse } from '../line-shape.ts'
import type { PressLine } from './press-lines.ts'

/** Where the body of a document lies among its lines: from `body` to before `tail`. */
export interface PressParts {
  readonly body: number
  readonly tail: number
}

/** Headers are shorter than this, in lines. */
const LONGEST_HEADER = 60

/** Finds the body of a document: behind its label, else behind the last labelled or dated line above the first prose. */
export function pressParts(lines: readonly PressLine[]): PressParts {
  const labelled = lines.findIndex(({ label, mark }) => label?.field === 'body' || mark === 'body')
  const body = labelled === -1 ? headerEnd(lines) : labelled
  return { body, tail: tailStart(lines, body) }
}

function headerEnd(lines: readonly PressLine[]): number {
  let evidence = 0
  let end = 0
  for (const [i, line] of lines.slice(0, LONGEST_HEADER).entries()) {
    const { label, mark, afterBlank } = line
    const told = label !== null || (mark !== null && mark !== 'prose')
    const continues = !afterBlank && lines[i - 1]?.label != null
    if (mark === 'prose' && evidence > 1 && !continues) break
    if (!told && !continues) continue
    evidence += told ? 1 : 0
    end = i + 1
  }
  // A code, a language and a copyright line close the header of Factiva without labels.
  return end
}

/** The first line from which on labels are at least as many as what stands between them. */
function tailStart(lines: readonly PressLine[], body: number): number {
  let start = lines.length
  let balance = 0
  for (let i = lines.length - 1; i > body; i -= 1) {
    const line = lines[i]
    const opens = line !== undefined && isOfTail(line)
    balance += opens ? 1 : -1
    if (opens && balance >= 0) start = i
    // So many lines of text are the body, whatever stands above them.
    if (balance < -MOST_BETWEEN) break
  }
  return start
}

const MOST_BETWEEN = 12

/** A label in front of a whole sentence may be the body's own: "Date: the keeper says that …". */
const isOfTail = ({ label, mark, text }: PressLine): boolean =>
  (label !== null && label.field !== 'body' && label.field !== 'lead' && !isProse(text)) ||
  mark === 'copyright' ||
  mark === 'classification' ||
  mark === 'end'
