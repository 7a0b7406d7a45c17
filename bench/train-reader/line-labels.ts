/** Whether a line belongs to the body; null where that cannot be told. */
export type Label = boolean | null

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
const RUN = 4

/**
 * Tells of each line of a page whether it belongs to a body that is known as text: at least half of its runs of four words do. A
 * shorter line does where the body has a line of just its words, and only between the first and the last line that surely does.
 */
export function labelLines(lines: readonly string[], body: string): Label[] {
  const bodyLines = new Set(body.split('\n').map((line) => wordsOf(line).join(' ')))
  const bodyRuns = new Set(runsOf(wordsOf(body)))
  const labels = lines.map((line): Label => {
    const words = wordsOf(line)
    if (words.length === 0) return null
    if (words.length < RUN) return bodyLines.has(words.join(' '))
    const runs = runsOf(words)
    return runs.filter((run) => bodyRuns.has(run)).length >= runs.length / 2
  })
  const isSure = (label: Label, at: number): boolean =>
    label === true && wordsOf(lines[at] ?? '').length >= 2 * RUN
  const first = labels.findIndex(isSure)
  const last = labels.findLastIndex(isSure)
  return labels.map((label, at) =>
    label === true && (at < first || at > last) && wordsOf(lines[at] ?? '').length < 2 * RUN
      ? false
      : label,
  )
}

const runsOf = (words: readonly string[]): string[] =>
  words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, i) => words.slice(i, i + RUN).join(' '))
