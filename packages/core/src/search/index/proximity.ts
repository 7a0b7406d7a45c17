/** In words that are not too common to search for. Chosen by `npm run bench -- ranking`. */
const WINDOW = 8

/** How often two words stand together. */
export interface Together {
  /** The second right after the first. */
  readonly ordered: number
  /** Places of the first that have the second within the window, on either side. */
  readonly near: number
}

/**
 * How often two words stand together, by their places, which rise. The two features of sequential dependence (D. Metzler, W. B. Croft: A
 * Markov random field model for term dependencies, 2005).
 */
export function together(first: readonly number[], second: readonly number[]): Together {
  let [ordered, near, from] = [0, 0, 0]
  for (const place of first) {
    while (from < second.length && (second[from] ?? 0) <= place - WINDOW) from += 1
    let isNear = false
    for (let at = from; at < second.length && (second[at] ?? 0) < place + WINDOW; at += 1) {
      isNear = true
      if (second[at] === place + 1) ordered += 1
    }
    if (isNear) near += 1
  }
  return { ordered, near }
}
