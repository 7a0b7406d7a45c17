import type { NamesEdit } from '../../edits/edit.ts'
import { alsoCalled, givenVerdict } from '../../edits/given-names.ts'
import { nameKeys } from '../../extract/names/compare/name-keys.ts'
import { sameName } from '../../extract/names/compare/same-name.ts'
import { groupNames } from '../name-groups.ts'
import { Groups } from './groups.ts'

/** More names that look alike than these are a list, which nobody is told apart in. */
const MOST_ALIKE = 200

/**
 * Names brought together where they may be one, as `groupNames` does; a name that fits several stands by itself. Compares only names
 * that share a key, so that a long list takes little time.
 */
export function groupsOfNames(
  names: readonly string[],
  given: readonly NamesEdit[],
): readonly (readonly string[])[] {
  const own = [...new Set(names)]
  const alike = new Groups(own.length)
  const byKey = new Map<string, number>()
  own.forEach((name, at) => {
    for (const form of [name, ...alsoCalled(name, given)])
      for (const key of nameKeys(form)) {
        const first = byKey.get(key)
        if (first === undefined) byKey.set(key, at)
        else alike.join(first, at)
      }
  })
  return alike.all().flatMap((group) => {
    const some = group.flatMap((at) => own[at] ?? [])
    const found = some.length > MOST_ALIKE ? [] : groupNames(some, given)
    const grouped = new Set(found.flat())
    return [...found, ...some.filter((name) => !grouped.has(name)).map((name) => [name])]
  })
}

/** Tells whether two names are of different people or bodies, as far as spellings and people tell. Remembers what it was asked. */
export function nameDifference(given: readonly NamesEdit[]) {
  const known = new Map<string, boolean>()
  return (one: string, other: string): boolean => {
    if (one === other) return false
    const key = `${one}\n${other}`
    const verdict =
      known.get(key) ?? (givenVerdict(one, other, given) ?? sameName(one, other)) === 'different'
    known.set(key, verdict)
    return verdict
  }
}
