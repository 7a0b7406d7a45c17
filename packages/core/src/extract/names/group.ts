import { isCompanyEnding, isOrganisationWord } from './body-words.ts'
import type { FoundName, NameForm } from './forms.ts'
import { isGivenName } from './given-names.ts'
import { kindOf } from './kinds.ts'
import { isKnownPlace } from './places.ts'

/** The forms of one name; `mentions` in no order. */
export interface NameGroup {
  readonly forms: NameForm[]
  readonly mentions: FoundName[]
}

/** Groups that are joined step by step. A form leads to its group at all times. */
class Groups {
  readonly #of = new Map<NameForm, NameGroup>()

  constructor(forms: readonly NameForm[]) {
    for (const form of forms) this.#of.set(form, { forms: [form], mentions: [...form.mentions] })
  }

  of(form: NameForm): NameGroup {
    const group = this.#of.get(form)
    return group ?? { forms: [form], mentions: [...form.mentions] }
  }

  /** The smaller one moves, so that all joins together take n log n. */
  join(a: NameForm, b: NameForm): void {
    const [one, other] = [this.of(a), this.of(b)]
    if (one === other) return
    const [into, from] = one.forms.length >= other.forms.length ? [one, other] : [other, one]
    into.mentions.push(...from.mentions)
    for (const form of from.forms) {
      into.forms.push(form)
      this.#of.set(form, into)
    }
  }

  all(): NameGroup[] {
    return [...new Set(this.#of.values())]
  }
}

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

const keyOf = ({ words }: NameForm): string => words.join(' ')

function joinAcronyms(forms: readonly NameForm[], groups: Groups): void {
  const byKey = new Map(forms.map((form) => [keyOf(form), form]))
  const byInitials = gather(forms, (form) => (form.words.length > 2 ? [initialsOf(form)] : []))
  for (const form of forms) {
    for (const { acronym } of form.mentions) {
      const short = acronym === null ? undefined : byKey.get(acronym)
      if (short !== undefined) groups.join(form, short)
    }
    const [full, another] = byInitials.get(keyOf(form)) ?? []
    const isShort = form.words.length === 1 && form.ofWords.organisation > 0
    if (isShort && full !== undefined && another === undefined) groups.join(form, full)
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

/** Only so many last words are looked at: no name is longer without its given name. */
const LONGEST_ENDING = 4

function joinEndings(forms: readonly NameForm[], groups: Groups): void {
  const byEnding = gather(forms, ({ words }) =>
    Array.from({ length: Math.min(words.length - 1, LONGEST_ENDING) }, (_, i) =>
      words.slice(-1 - i).join(' '),
    ),
  )
  const longFirst = [...forms].sort((a, b) => b.words.length - a.words.length)
  for (const form of longFirst) {
    const fulls = (byEnding.get(keyOf(form)) ?? []).filter((full) => mayBeShortFor(form, full))
    const candidates = [...new Set(fulls.map((full) => groups.of(full)))]
    const [only, ...others] = candidates
    if (only === undefined) continue
    if (others.length === 0) groups.join(form, fulls[0] ?? form)
    else moveMentions(groups.of(form), candidates)
  }
}

/** Of several persons with the surname, the one who is the only one so far. */
function moveMentions(short: NameGroup, candidates: readonly NameGroup[]): void {
  const starts = candidates
    .map((group) => ({ group, start: firstStart(group) }))
    .sort((a, b) => a.start - b.start)
  const [first, second] = starts
  if (first === undefined || second === undefined) return
  const isFirsts = ({ start }: FoundName) => start > first.start && start < second.start
  const moved = short.mentions.filter(isFirsts)
  first.group.mentions.push(...moved)
  const left = short.mentions.filter((mention) => !isFirsts(mention))
  short.mentions.splice(0, short.mentions.length, ...left)
}

const firstStart = ({ mentions }: NameGroup): number =>
  mentions.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY)

const mayBePerson = (form: NameForm): boolean => {
  const kind = kindOf([form])
  return (
    (kind === 'person' || kind === 'unknown') &&
    form.ofWords.organisation === 0 &&
    (form.ofWords.place === 0 || kind === 'person')
  )
}

function mayBeShortFor(short: NameForm, full: NameForm): boolean {
  if (full.words.length <= short.words.length) return false
  const word = short.words[0] ?? ''
  if (mayBePerson(full)) {
    if (short.words.length > 1) return mayBePerson(short)
    if (isKnownPlace(word) && (short.around.place > 0 || kindOf([full]) !== 'person')) return false
    return short.ofWords.organisation === 0
  }
  const areBodies = full.ofWords.organisation > 0 && short.ofWords.organisation > 0
  return areBodies && (short.words.length > 1 || isOrganisationWord(word))
}

/** A given name alone goes to the one person who has it, where it can be nothing else. */
function joinGivenNames(forms: readonly NameForm[], groups: Groups): void {
  const persons = forms.filter(({ words }) => words.length > 1 && isGivenName(words[0] ?? ''))
  const byGiven = gather(persons.filter(mayBePerson), ({ words }) => [words[0] ?? ''])
  for (const form of forms) {
    const isAlone = groups.of(form).forms.length === 1
    if (form.words.length !== 1 || !isAlone || isKnownPlace(keyOf(form))) continue
    const fulls = byGiven.get(keyOf(form)) ?? []
    if (new Set(fulls.map((full) => groups.of(full))).size === 1)
      groups.join(form, fulls[0] ?? form)
  }
}

function gather(
  forms: readonly NameForm[],
  keysOf: (form: NameForm) => readonly string[],
): Map<string, NameForm[]> {
  const gathered = new Map<string, NameForm[]>()
  for (const form of forms) {
    for (const key of keysOf(form)) {
      const known = gathered.get(key)
      if (known === undefined) gathered.set(key, [form])
      else known.push(form)
    }
  }
  return gathered
}
