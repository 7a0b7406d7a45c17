import { type PeopleEvent, peopleEventOf } from '../../extract/figures/events.ts'
import type { Figure } from '../../extract/figures/figure.ts'
import { singularOf } from '../../extract/figures/nouns.ts'
import { isPersonNoun } from '../../extract/quotes/person-nouns.ts'
import { analyze, words } from '../../search/analyze.ts'
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
  /** Stems of its article's headline and first paragraph: what the story is about. */
  readonly lead: ReadonlySet<string>
}

/** The figures of an article as it stands now; what a headline or several statements give alike once, as the body has it first. */
export function toldThings(compared: Compared, home: ReadonlySet<string>): ToldThing[] {
  const lead = leadOf(compared)
  const things = compared.facts.figures
    .slice(0, MOST)
    .map((figure) => ({ ...thingOf(figure, compared, home), lead }))
    .filter(({ scope }) => !scope.isFormer)
    .sort((a, b) => Number(a.figure.paragraph === null) - Number(b.figure.paragraph === null))
  const seen = new Set<string>()
  return things.filter(({ figure, head, event, scope }) => {
    const { kind, unit, value, upTo, isPart, paragraph } = figure
    const key = [kind, unit, event ?? `of ${head}`, value, upTo].join(' ')
    const isKnown = seen.has(`${key} ${isPart} ${scope.isPast}`) && event !== null
    const isHeadline = paragraph === null && seen.has(key)
    seen.add(key).add(`${key} ${isPart} ${scope.isPast}`)
    return !isKnown && !isHeadline
  })
}

function leadOf({ article }: Compared): ReadonlySet<string> {
  const { start = 0, end = 0 } = article.paragraphs[0] ?? {}
  const lead = `${article.headline ?? ''} ${article.text.slice(start, end)}`
  return new Set(analyze(lead).map(({ term }) => term))
}

/** Figures of one article; what has more is a table. */
const MOST = 150

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

function thingOf(
  figure: Figure,
  compared: Compared,
  home: ReadonlySet<string>,
): Omit<ToldThing, 'lead'> {
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
