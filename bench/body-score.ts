/** How much of a wanted body a reading has, and how much of the reading is wanted: 0 to 1 each. */
export interface Overlap {
  readonly precision: number
  readonly recall: number
  /** Whether a side has no words at all: it then says nothing of its share. */
  readonly nothingGiven: boolean
  readonly nothingWanted: boolean
}

/** Compares two texts by their runs of four words, as scrapinghub's article-extraction-benchmark counts them. */
export function overlapOf(wanted: string, given: string): Overlap {
  const [want, have] = [runsOf(wanted), runsOf(given)]
  let shared = 0
  for (const [run, count] of want) shared += Math.min(count, have.get(run) ?? 0)
  const [wantedRuns, givenRuns] = [sum([...want.values()]), sum([...have.values()])]
  return {
    precision: shared / Math.max(1, givenRuns),
    recall: shared / Math.max(1, wantedRuns),
    nothingGiven: givenRuns === 0,
    nothingWanted: wantedRuns === 0,
  }
}

/** Means over pages, each weighing the same, in hundredths; F1 is taken of the two means. */
export function meansOf(pages: readonly Overlap[]) {
  const precision = mean(pages.filter((page) => !page.nothingGiven).map((page) => page.precision))
  const recall = mean(pages.filter((page) => !page.nothingWanted).map((page) => page.recall))
  return {
    F1: hundredths((2 * precision * recall) / (precision + recall)),
    precision: hundredths(precision),
    recall: hundredths(recall),
  }
}

/** How often each run of four words occurs; a shorter text is one run. */
export function runsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counted = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - 3); i += 1) {
    const run = words.slice(i, i + 4).join(' ')
    if (run !== '') counted.set(run, (counted.get(run) ?? 0) + 1)
  }
  return counted
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
const mean = (numbers: readonly number[]): number => sum(numbers) / Math.max(1, numbers.length)
const hundredths = (share: number): number => Math.round(share * 1000) / 10
