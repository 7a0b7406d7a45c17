/** The letters and digits of a text in lower case, one space between words: two texts that say the same are equal so. */
export const bareWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** How much of the words of two texts is common, from 0 to 1 (Dice's coefficient over sets of words). */
export function likeness(a: string, b: string): number {
  const [these, those] = [new Set(bareWords(a).split(' ')), new Set(bareWords(b).split(' '))]
  const common = [...these].filter((word) => word !== '' && those.has(word)).length
  return (2 * common) / (these.size + those.size)
}
