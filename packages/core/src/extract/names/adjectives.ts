import { isDemonym } from './countries.ts'
import type { NameForm } from './forms.ts'
import { isGivenName } from './given-names.ts'

/** How English makes adjectives and names of inhabitants from names of places. */
const ENDING = /(?:ian|an|ese|ish|i|ite)s?$/
/** Those of them that few names of anything else have. */
const SURE_ENDING = /(?:[^i]ians?|[^aeiou]eans?|[^aeiou]ese|[^r]ish|istanis?)$/

/** Whether a word in small letters calls something after a place: those of the tables, and what is formed as they are. */
export const looksLikeDemonym = (lower: string): boolean =>
  isDemonym(lower) || (lower.length > 5 && SURE_ENDING.test(lower) && !isGivenName(lower))

/**
 * Leaves out the forms that name nothing themselves: "Ketharran" where the article speaks of "Ketharran ships" and of Ketharra.
 */
export function withoutAdjectives(forms: readonly NameForm[]): NameForm[] {
  const single = new Set(forms.flatMap(({ words }) => (words.length === 1 ? words : [])))
  return forms.filter((form) => {
    const [word = ''] = form.words
    if (form.words.length > 1) return true
    const modifying = form.mentions.filter(({ isModifier }) => isModifier).length
    const isFormed = looksLikeDemonym(word) || isFormedFrom(word, single)
    // "the Ketharrans" stand before no noun.
    const isPlural = word.endsWith('s')
    return !isFormed || (!isPlural && 2 * modifying < form.mentions.length)
  })
}

/** "Sulese" beside "Sul", "Ketharran" beside "Ketharra". */
function isFormedFrom(word: string, known: ReadonlySet<string>): boolean {
  const ending = ENDING.exec(word)?.[0]
  const stem = ending === undefined ? '' : word.slice(0, word.length - ending.length)
  if (stem.length < 3) return false
  return ['', 'a', 'ia', 'e', 'y', 'o', 'an', 'i'].some(
    (rest) => stem + rest !== word && known.has(stem + rest),
  )
}
