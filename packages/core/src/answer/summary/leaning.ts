import type { NamedEntity } from '../../extract/names/name-mention.ts'
import { thingKnownBefore, thingsToldOf } from './known-things.ts'
import {
  goesOn,
  goesOnFromNothing,
  hasSomebody,
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
  const story: Story = {
    statements,
    people: peopleIn(statements, names),
    words: new Map(),
    things: new Set(),
  }
  return statements.map(({ text, outside }, at) => {
    const time = TIME.exec(text)?.[0].length ?? 0
    const said = { text: text.slice(time), outside: outside.slice(time), at }
    const leansOn = leaning(story, said)
    note(story, text, at)
    return leansOn
  })
}

/** Before an entry of a live blog: "14:05 The minister …". */
const TIME = /^\d{1,2}[:.]\d\d(?:\s?[ap]m)?\s+/i

/** What an article told up to a place in it. */
interface Story {
  readonly statements: readonly Printed[]
  readonly people: readonly (readonly NamedPerson[])[]
  /** By word in small letters, in which statements it stands. */
  readonly words: Map<string, number[]>
  /** Nouns that came with "a" or "an". */
  readonly things: Set<string>
}

function leaning(
  story: Story,
  { text, outside, at }: { text: string; outside: string; at: number },
): readonly number[] | null {
  const before = at === 0 ? [] : [at - 1]
  if (at === 0 ? goesOnFromNothing(text) : goesOn(text, outside)) return before
  const people = story.people[at] ?? []
  // An article that opens with "In his letter, Tarn …" tells whom it means; further down only what is a person's name for certain does.
  const isTold = at === 0 && people.length > 0
  const named = people.filter(({ isPerson }) => isPerson).map(({ offset }) => offset)
  if (!isTold && (opensWithPronoun(text) || meansSomebodyBefore(outside, named)))
    return whoIsMeant(story, at)
  const thing = at === 0 ? null : thingKnownBefore(text, (noun) => story.things.has(noun))
  return thing === null ? null : [...new Set([...(story.words.get(thing) ?? []), ...before])]
}

/**
 * The nearest statement above that speaks of somebody, and others further up that name the only person whom the article names from
 * there on.
 */
function whoIsMeant({ statements, people }: Story, at: number): number[] {
  const found: number[] = []
  let only: number | null = null
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const { [i]: named = [] } = people
    for (const { name } of named) {
      if (only !== null && only !== name) return found
      only = name
    }
    const outside = statements[i]?.outside ?? ''
    if (named.length > 0 || (found.length === 0 && speaksOfSomebody(outside))) found.push(i)
    // Somebody who has no name there may be meant: nobody further up.
    if (named.length === 0 && hasSomebody(outside)) return found
  }
  return found
}

function note({ words, things }: Story, text: string, at: number): void {
  for (const word of new Set(text.toLowerCase().match(/[a-z-]+/g))) {
    const places = words.get(word)
    if (places === undefined) words.set(word, [at])
    else if (places.length < MOST_PLACES) places.push(at)
  }
  for (const thing of thingsToldOf(text)) things.add(thing)
}

/** How far up a name is looked for, in statements. */
const REACH = 8
const MOST_PLACES = 20

/** A person's name in a statement: which of the names, and how far from the statement's start. */
interface NamedPerson {
  readonly name: number
  readonly isPerson: boolean
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
      if (offset >= 0) found[at]?.push({ name, isPerson: kind === 'person', offset })
    }
  }
  for (const list of found) list.sort((a, b) => a.offset - b.offset)
  return found
}
