import { isDemonym } from './countries.ts'
import { addEvidence } from './evidence.ts'
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
 * Leaves out the forms that name nothing themselves: "Ketharran" where the article speaks of "Ketharran ships", "the Ketharrans". What
 * they are formed from is a place, most likely.
 */
export function withoutAdjectives(forms: readonly NameForm[]): NameForm[] {
  const single = new Set(forms.flatMap(({ words }) => (words.length === 1 ? words : [])))
  const bases = new Set<string>()
  const left = forms.filter((form) => {
    const [word = ''] = form.words
    if (form.words.length > 1) return true
    const base = baseOf(word, single)
    if ((base === null && !looksLikeDemonym(word)) || !standsForNothing(form)) return true
    if (base !== null) bases.add(base)
    return false
  })
  return left.map((form) =>
    form.words.length === 1 && bases.has(form.words[0] ?? '') ? asPlace(form) : form,
  )
}

/** An adjective stands before a noun, at least half of the time; a plural before none. */
function standsForNothing({ words, mentions }: NameForm): boolean {
  const modifying = mentions.filter(({ isModifier }) => isModifier).length
  return words[0]?.endsWith('s') === true || 2 * modifying >= mentions.length
}

const asPlace = (form: NameForm): NameForm => ({
  ...form,
  around: addEvidence(form.around, { person: 0, organisation: 0, place: 2 }),
})

/** "Sul" for "Sulese", "Ketharra" for "Ketharran"; null where the article names nothing like it. */
function baseOf(word: string, known: ReadonlySet<string>): string | null {
  const ending = ENDING.exec(word)?.[0]
  const stem = ending === undefined ? '' : word.slice(0, word.length - ending.length)
  if (stem.length < 3) return null
  const bases = ['', 'a', 'ia', 'e', 'y', 'o', 'an', 'i'].map((rest) => stem + rest)
  return bases.find((base) => base !== word && known.has(base)) ?? null
}
