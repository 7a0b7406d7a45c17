import { isCompanyEnding } from './body-words.ts'
import type { NameForm } from './forms.ts'
import { Groups, gather, keyOf, mayBePerson, type NameGroup } from './groups.ts'
import { joinEndings, joinGivenNames } from './join-endings.ts'

/**
 * Groups the forms of names of one article: the surname alone with the one person whose full form ends in it, names with and without
 * middle names or initials, bodies with their acronyms. Two persons of one surname stay two; the surname alone then goes to the one
 * who is the only one so far, and otherwise stays by itself. What is in doubt stays apart.
 */
export function groupForms(forms: readonly NameForm[]): NameGroup[] {
  const groups = new Groups(forms)
  joinAcronyms(forms, groups)
  joinMiddleNames(forms, groups)
  joinCompanies(forms, groups)
  joinEndings(forms, groups)
  joinGivenNames(forms, groups)
  return groups.all()
}

/** In brackets behind the name, or letter for letter its initials. The first body to claim an acronym has it. */
function joinAcronyms(forms: readonly NameForm[], groups: Groups): void {
  const byKey = new Map(forms.map((form) => [keyOf(form), form]))
  const byInitials = gather(forms, (form) => (form.words.length > 2 ? [initialsOf(form)] : []))
  const claimed = new Set<NameForm>()
  for (const form of forms) {
    for (const { acronym } of form.mentions) {
      const short = acronym === null ? undefined : byKey.get(acronym)
      if (short === undefined || claimed.has(short)) continue
      claimed.add(short)
      groups.join(form, short)
    }
  }
  for (const form of forms) {
    const [full, another] = byInitials.get(keyOf(form)) ?? []
    const isShort = form.words.length === 1 && form.ofWords.organisation > 0
    const isClear = full !== undefined && another === undefined && !claimed.has(form)
    if (isShort && isClear) groups.join(form, full)
  }
}

const initialsOf = ({ words }: NameForm): string =>
  words
    .filter((word) => !/^(?:of|the|and|for|on|de|la)$/.test(word))
    .map((word) => word.charAt(0))
    .join('')

/** "Mara K. Olsen" and "Mara Olsen"; not where the article has a "Mara J. Olsen" as well. */
function joinMiddleNames(forms: readonly NameForm[], groups: Groups): void {
  const persons = forms.filter((form) => form.words.length > 1 && mayBePerson(form))
  const byEnds = gather(persons, ({ words }) => [`${words[0] ?? ''} ${words.at(-1) ?? ''}`])
  for (const alike of byEnds.values()) {
    const [fullest, ...others] = [...alike].sort((a, b) => b.words.length - a.words.length)
    if (fullest === undefined || others.length > MOST_ALIKE) continue
    const isOne = others.every(({ words }) => isWithin(words, fullest.words))
    if (isOne) for (const other of others) groups.join(fullest, other)
  }
}

/** More forms of one name than this are no forms of one. */
const MOST_ALIKE = 8

function isWithin(short: readonly string[], full: readonly string[]): boolean {
  let at = 0
  for (const word of full) {
    const wanted = short[at]
    if (wanted === word || (wanted?.length === 1 && word.startsWith(wanted))) at += 1
  }
  return at === short.length
}

function joinCompanies(forms: readonly NameForm[], groups: Groups): void {
  const byKey = new Map(forms.map((form) => [keyOf(form), form]))
  for (const form of forms) {
    const { words } = form
    if (words.length < 2 || !isCompanyEnding(words.at(-1) ?? '')) continue
    const short = byKey.get(words.slice(0, -1).join(' '))
    if (short !== undefined && short.ofWords.place === 0 && short.ofWords.person === 0)
      groups.join(form, short)
  }
}
