import type { Article } from '../../article.ts'
import type { NamedEntity } from '../names/name-mention.ts'
import { likenessOfCallings } from './callings.ts'

/** What an article calls somebody beside the name: "the mayor of Velin", as printed and in words. */
interface Role {
  readonly text: string
  readonly words: readonly string[]
}

/** The roles that an article gives to somebody, each once. */
export type RolesOf = (entity: NamedEntity) => readonly Role[]

/** In roles. Nobody has more; a text made to have them would take the longer for each. */
const MOST_ROLES = 20

/** Reads the roles out of an article, those of each name once. */
export function toldRoles({ text }: Article): RolesOf {
  const known = new Map<NamedEntity, readonly Role[]>()
  return (entity) => {
    const before = known.get(entity)
    if (before !== undefined) return before
    const roles = new Set<string>()
    for (const { role } of entity.mentions) {
      if (role !== null) roles.add(text.slice(role.start, role.end))
      if (roles.size === MOST_ROLES) break
    }
    const found = [...roles].map((role) => ({ text: role, words: wordsOfRole(role) }))
    known.set(entity, found)
    return found
  }
}

/** The words of a role or a description, in lower case. */
export const wordsOfRole = (role: string): string[] =>
  role
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .match(/[\p{L}\p{N}’']+/gu) ?? []

/** How much of a description some roles have: at least its head noun, else 0. A role of the past counts little. */
export function roleLikeness(
  roles: readonly Role[],
  description: readonly string[],
  head: string,
): number {
  let best = 0
  for (const { text, words: said } of roles) {
    const kinship = Math.max(...said.map((word) => likenessOfCallings(word, head)))
    if (kinship === 0) continue
    // "the shadow foreign secretary" is not the foreign secretary.
    if (RANKS_APART.some((word) => said.includes(word) !== description.includes(word))) continue
    const common = description.filter(
      (word) => word.length > 3 && word !== head && said.includes(word),
    )
    const isPast = PAST.test(text) && !description.some((word) => PAST.test(word))
    best = Math.max(best, isPast ? 0.2 : kinship + common.length)
  }
  return best
}

const RANKS_APART = [
  'shadow',
  'deputy',
  'vice',
  'assistant',
  'acting',
  'associate',
  'opposition',
  'under',
  'junior',
]

const PAST = /\b(?:former|late|ex|then|martyred|outgoing|ousted|slain)\b/i
