import type { NamedEntity } from '../../extract/names/name-mention.ts'
import { thingKnownBefore, thingsToldOf } from './known-things.ts'
import {
  goesOn,
  goesOnFromNothing,
  meansSomebodyBefore,
  opensWithPronoun,
  speaksOfSomebody,
} from './points-back.ts'
import type { Printed } from './statements.ts'

/** For each statement those of which one at least has to be shown before it; null where it stands alone. See `Statement`. */
export function leaningOf(
  statements: readonly Printed[],
  names: readonly NamedEntity[],
): (readonly number[] | null)[] {
  const people = peopleIn(statements, names)
  const words = new Map<string, number[]>()
  const things = new Set<string>()
  return statements.map(({ text, outside }, at) => {
    const leansOn = leaning(text, outside, at)
    note(text, at)
    return leansOn
  })

  function leaning(text: string, outside: string, at: number): readonly number[] | null {
    const before = at === 0 ? [] : [at - 1]
    if (at === 0 ? goesOnFromNothing(text) : goesOn(text, outside)) return before
    const named = (people[at] ?? []).map(({ offset }) => offset)
    const opens = opensWithPronoun(text) && !(at === 0 && named.length > 0)
    if (opens || meansSomebodyBefore(outside, named)) return whoIsMeant(at)
    const thing = at === 0 ? null : thingKnownBefore(text, (noun) => things.has(noun))
    return thing === null ? null : [...new Set([...(words.get(thing) ?? []), ...before])]
  }

  /**
   * The nearest statement above that speaks of somebody, and others further up that name the only person whom the article names from
   * there on.
   */
  function whoIsMeant(at: number): number[] {
    const found: number[] = []
    let only: number | null = null
    for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
      const { [i]: named = [] } = people
      for (const { name } of named) {
        if (only !== null && only !== name) return found
        only = name
      }
      const speaks =
        named.length > 0 || (found.length === 0 && speaksOfSomebody(statements[i]?.outside ?? ''))
      if (speaks) found.push(i)
    }
    return found
  }

  function note(text: string, at: number): void {
    for (const word of new Set(text.toLowerCase().match(/[a-z-]+/g))) {
      const places = words.get(word)
      if (places === undefined) words.set(word, [at])
      else if (places.length < MOST_PLACES) places.push(at)
    }
    for (const thing of thingsToldOf(text)) things.add(thing)
  }
}

/** How far up a name is looked for, in statements. */
const REACH = 8
const MOST_PLACES = 20

/** A person's name in a statement: which of the names, and how far from the statement's start. */
interface NamedPerson {
  readonly name: number
  readonly offset: number
}

function peopleIn(statements: readonly Printed[], names: readonly NamedEntity[]): NamedPerson[][] {
  const found: NamedPerson[][] = statements.map(() => [])
  for (const [name, { kind, mentions }] of names.entries()) {
    if (kind !== 'person' && kind !== 'unknown') continue
    let at = 0
    for (const { start } of mentions) {
      while (at < statements.length && (statements[at]?.end ?? 0) <= start) at += 1
      const offset = start - (statements[at]?.start ?? Number.POSITIVE_INFINITY)
      if (offset >= 0) found[at]?.push({ name, offset })
    }
  }
  for (const list of found) list.sort((a, b) => a.offset - b.offset)
  return found
}
