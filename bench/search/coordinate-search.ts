/** For each number of a setting, in the order in which they are tried, the values that it may have. */
export type Steps<Setting> = { readonly [Name in keyof Setting]: readonly number[] }

/**
 * The best setting that is reached from `start` by changing one number at a time, each to the best of its values, in so many rounds.
 * Of equally good values the first found stays, so a number that makes no difference keeps its start.
 */
export async function coordinateSearch<Setting extends Readonly<Record<keyof Setting, number>>>(
  start: Setting,
  steps: Steps<Setting>,
  { rounds, goodness }: Search<Setting>,
): Promise<Setting> {
  let best = { setting: start, goodness: await goodness(start) }
  for (let round = 0; round < rounds; round += 1) {
    const before = best.setting
    for (const name of Object.keys(steps) as (keyof Setting)[]) {
      for (const value of steps[name]) {
        const setting = { ...best.setting, [name]: value }
        const reached = await goodness(setting)
        if (reached > best.goodness) best = { setting, goodness: reached }
      }
    }
    if (best.setting === before) break
  }
  return best.setting
}

interface Search<Setting> {
  readonly rounds: number
  readonly goodness: (setting: Setting) => Promise<number>
}
