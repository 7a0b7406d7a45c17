import { type PeopleEvent, peopleEventOf } from '../../extract/figures/events.ts'
import type { Figure } from '../../extract/figures/figure.ts'
import { singularOf } from '../../extract/figures/nouns.ts'
import { isPersonNoun } from '../../extract/quotes/person-nouns.ts'
import { words } from '../../search/analyze.ts'
import type { Compared } from './compared-article.ts'
import { type Scope, scopeOf } from './figure-scope.ts'
import { type FigureTerms, termsAround } from './figure-terms.ts'

/** A figure with what tells whether another one is of the same thing. */
export interface ToldThing {
  readonly compared: Compared
  readonly figure: Figure
  /** What is counted, as one of many in small letters; empty where the text leaves it out, or only says "people". */
  readonly head: string
  /** What befell the people who are counted; null where no people are. */
  readonly event: PeopleEvent | null
  readonly terms: FigureTerms
  readonly scope: Scope
}

/** The figures of an article that are about now, each value of one thing once: a headline's only where the body has none. */
export function toldThings(compared: Compared, home: ReadonlySet<string>): ToldThing[] {
  const things = compared.facts.figures.map((figure) => thingOf(figure, compared, home))
  const inOrder = [...things].sort(
    (a, b) => Number(a.figure.paragraph === null) - Number(b.figure.paragraph === null),
  )
  const seen = new Set<string>()
  return inOrder.filter((thing) => {
    if (thing.scope.isFormer) return false
    const { figure, head, event } = thing
    const same = [figure.kind, figure.unit, event ?? head, figure.value, figure.upTo, figure.isPart]
    const key = event === null && figure.paragraph !== null ? null : same.join(' ')
    if (key === null) return true
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** Whoever is counted as no more than somebody. */
const ANYBODY = new Set(['person', 'victim', 'individual', 'life'])
/** Counted nouns that are what befell people. */
const HAPPENINGS = new Set([
  'death',
  'fatality',
  'injury',
  'arrest',
  'infection',
  'rescue',
  'evacuation',
  'detention',
  'body',
])
/** People in nouns that name no single one. */
const PEOPLE = new Set(['crew', 'staff', 'police', 'troops', 'personnel', 'other', 'job'])

function thingOf(figure: Figure, compared: Compared, home: ReadonlySet<string>): ToldThing {
  const noun = words(figure.counted?.text ?? '').at(-1)?.term ?? ''
  const head = singularOf(noun)
  const isHappening = HAPPENINGS.has(head)
  const isPeople =
    figure.kind === 'count' &&
    (ANYBODY.has(head) || head === '' || isPersonNoun(head) || PEOPLE.has(head))
  const predicate = figure.predicate?.text.toLowerCase() ?? ''
  const event = isHappening ? peopleEventOf(noun) : isPeople ? peopleEventOf(predicate) : null
  return {
    compared,
    figure,
    head: isHappening || ANYBODY.has(head) ? '' : head,
    event,
    terms: termsAround(figure, compared),
    scope: scopeOf(figure, compared, home),
  }
}
