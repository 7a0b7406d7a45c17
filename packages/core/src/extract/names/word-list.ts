/** A list written as words with space between them, as a set. */
export const wordSet = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter(Boolean))
