import type { NamedEntity } from '../../extract/names/name-mention.ts'
import { analyze } from '../../search/analyze.ts'
import { type Compared, cite, type Story } from './compared-article.ts'
import type { ComparedName, NameForm } from './comparison.ts'
import { groupsOfNames } from './names-of-story.ts'

interface Naming {
  readonly compared: Compared
  readonly entity: NamedEntity
}

/** The people whom several articles name, where these spell a name differently or give whoever has it different roles. */
export function compareNames(story: Story): ComparedName[] {
  const namings = story.articles.flatMap((compared) =>
    compared.facts.names
      .filter(({ kind, name }) => kind === 'person' && /\s/.test(name))
      .map((entity) => ({ compared, entity })),
  )
  const groups = groupsOfNames(
    namings.map(({ entity }) => entity.name),
    story.names,
  )
  return groups
    .map((group) => onePerArticle(namings.filter(({ entity }) => group.includes(entity.name))))
    .filter((group) => group.length > 1)
    .map(comparedName)
    .filter(({ spellingsDiffer, rolesDiffer }) => spellingsDiffer || rolesDiffer)
}

/** None where an article tells two people by names that may be one. */
function onePerArticle(group: readonly Naming[]): readonly Naming[] {
  const articles = new Set(group.map(({ compared }) => compared))
  return articles.size === group.length ? group : []
}

function comparedName(group: readonly Naming[]): ComparedName {
  const forms = group.map(formOf)
  const voices = group.map(({ compared }) => compared.voice)
  const differ = (test: (a: NameForm, b: NameForm) => boolean): boolean =>
    forms.some((a, i) => forms.some((b, j) => j > i && voices[i] !== voices[j] && test(a, b)))
  return {
    spellingsDiffer: differ((a, b) => areSpeltDifferently(a.text, b.text)),
    rolesDiffer: differ((a, b) => haveDifferentRoles(a, b)),
    forms,
  }
}

function formOf({ compared: { article }, entity: { name, mentions } }: Naming): NameForm {
  const full = mentions.find(({ text }) => text.replace(/\s+/g, ' ') === name) ?? mentions[0]
  const roles = mentions.flatMap(({ role }) => (role === null ? [] : [cite(article, role)]))
  const seen = new Set<string>()
  return {
    ...cite(article, full ?? { start: 0, end: 0 }),
    roles: roles.filter(({ text }) => !seen.has(text) && seen.add(text) && !HONORIFIC.test(text)),
  }
}

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof)\.?$/i

/** Whether a word of one name is another than in the same place of the other; initials and what one leaves out are no spellings. */
function areSpeltDifferently(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  if (one.length !== other.length) return one.at(-1) !== other.at(-1)
  return one.some((word, i) => word !== other[i] && !isInitial(word) && !isInitial(other[i] ?? ''))
}

const wordsOf = (name: string): string[] =>
  name.normalize('NFC').replaceAll('’', "'").toLowerCase().split(/\s+/)

const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word)

/** Whether both have roles, and none of one says anything that one of the other says too. */
function haveDifferentRoles(a: NameForm, b: NameForm): boolean {
  const [one, other] = [termsOf(a), termsOf(b)]
  if (one.length === 0 || other.length === 0) return false
  return !one.some((term) => other.some((same) => isShortFor(term, same) || isShortFor(same, term)))
}

const termsOf = ({ roles }: NameForm): string[] =>
  roles.flatMap(({ text }) => analyze(text).map(({ term }) => term))

/** The same, or an abbreviation: "Gen.", "General". */
const isShortFor = (short: string, long: string): boolean =>
  short === long || (short.length >= 3 && long.startsWith(short))
