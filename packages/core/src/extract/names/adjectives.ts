import { isDemonym } from './countries.ts'
import { isGivenName } from './given-names.ts'

/** How English makes adjectives and names of inhabitants from names of places. */
const ENDING = /(?:ian|an|ese|ish|i|ite|er)s?$/
const SURE_ENDING = /(?:[^i]ian|[^aeiou]ean|ese|[^r]ish)$/

/** Whether a word in small letters calls something after a place: those of the tables, and what is formed as they are. */
export const looksLikeDemonym = (lower: string): boolean =>
  isDemonym(lower) || (lower.length > 5 && SURE_ENDING.test(lower) && !isGivenName(lower))

/** "Ketharran" beside "Ketharra", "Sulese" beside "Sul": the place that a word is formed from, among words in small letters; null where there is none. */
export function placeBehind(lower: string, known: ReadonlySet<string>): string | null {
  const ending = ENDING.exec(lower)?.[0]
  if (ending === undefined) return null
  const stem = lower.slice(0, lower.length - ending.length)
  if (stem.length < 3) return null
  const candidates = [
    stem,
    `${stem}a`,
    `${stem}ia`,
    `${stem}i`,
    `${stem}e`,
    `${stem}y`,
    `${stem}o`,
    `${stem}an`,
  ]
  return candidates.find((candidate) => candidate !== lower && known.has(candidate)) ?? null
}
