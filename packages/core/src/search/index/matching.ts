import { words } from '../analyze.ts'
import { otherForms } from '../other-forms.ts'
import type {
  AllNode,
  DateFilter,
  QueryFilter,
  QueryLeaf,
  QueryNode,
  TextFilter,
  WordNode,
} from '../query/query-tree.ts'
import type { IndexState } from './index-state.ts'
import { DATED, labelOf, languageLabel, pairLabel, type WordField } from './labels.ts'
import { type LookedFor, lookUp, type WeightedTerm } from './looked-for.ts'
import type { People } from './people.ts'
import { firstText, hasNear, hasPhrase } from './sequences.ts'
import { anyOf, both, members, type Slots, without } from './slots.ts'

/** How articles are matched. */
export interface MatchingOptions {
  readonly people: People
  readonly lookedFor: (text: string) => LookedFor
  /** Articles that arrived after this change are left out. */
  readonly asOf: number
}

/** Which articles have what a query asks for. */
export class Matching {
  readonly #state: IndexState
  readonly #lookedFor: (text: string) => LookedFor
  readonly #people: People
  readonly #all: Slots

  constructor(state: IndexState, { people, lookedFor, asOf }: MatchingOptions) {
    this.#state = state
    this.#lookedFor = lookedFor
    this.#people = people
    this.#all = this.none()
    for (const [slot, { arrived }] of state.documents.entries())
      if (arrived <= asOf) this.#all[slot] = 1
  }

  all(): Slots {
    return this.#all
  }

  none(): Slots {
    return new Uint8Array(this.#size)
  }

  /** The articles that match a part of a query. */
  of(node: QueryNode): Slots {
    switch (node.kind) {
      case 'word':
        return this.#word(node)
      case 'phrase':
        return this.#withPhrase(node.text, node.within)
      case 'filter':
        return this.#filter(node)
      case 'not':
        return without(this.all(), this.of(node.node))
      case 'any':
        return anyOf(
          node.nodes.map((one) => this.of(one)),
          this.#size,
        )
      case 'all':
        return node.nodes.map((one) => this.of(one)).reduce(both, this.all())
    }
  }

  /**
   * The articles that have any of some words, or any of the words that those are taken apart into. Where all are too common to search
   * for: those that have them next to each other.
   */
  anyWord(nodes: readonly WordNode[]): Slots {
    const looked = nodes.map(({ text }) => this.#lookedFor(text))
    const terms = looked.flatMap(({ words: parts, whole }) => [...parts.flat(), ...whole])
    if (looked.some(({ words: parts }) => parts.length > 0)) return this.#withTerms(terms)
    return this.#withPhrase(nodes.map(({ text }) => text).join(' '), null)
  }

  /** The articles that an exclusion leaves out: those with the very words. One too common to search for leaves out nothing. */
  excluded(node: QueryLeaf | AllNode): Slots {
    if (node.kind !== 'word' || words(node.text).length > 1) return this.of(node)
    const { words: parts } = lookUp(this.#state, node.text, { exactly: true })
    return this.#withTerms(parts.flat())
  }

  get #size(): number {
    return this.#state.documents.slots
  }

  /** A name with a hyphen is that name, not all articles that have its parts somewhere. What is too common to search for is in all. */
  #word(node: WordNode): Slots {
    if (words(node.text).length > 1) return this.#withPhrase(node.text, null)
    const { words: parts, whole } = this.#lookedFor(node.text)
    return parts.length === 0 ? this.all() : this.#withTerms([...parts.flat(), ...whole])
  }

  #withPhrase(text: string, within: number | null): Slots {
    const { sequences } = this.#state
    const found = this.none()
    for (const phrase of formsOfPhrase(this.#state, text)) {
      const numbers = phrase.map((word) => this.#state.words.numberOf(word))
      for (const slot of members(this.#withWords(phrase))) {
        const sequence = sequences[slot]
        if (sequence == null) continue
        const stands =
          within === null ? hasPhrase(sequence, numbers) : hasNear(sequence, numbers, within)
        if (stands) found[slot] = 1
      }
    }
    return found
  }

  /** The articles that have the terms of all of some words, as far as those are not too common. */
  #withWords(phrase: readonly string[]): Slots {
    const { words: parts } = lookUp(this.#state, phrase.join(' '), { exactly: true })
    return parts.map((terms) => this.#withTerms(terms)).reduce(both, this.all())
  }

  #withTerms(terms: readonly WeightedTerm[]): Slots {
    const { text, documents } = this.#state
    const slots = this.none()
    for (const { term } of terms)
      text.each(term, (slot) => {
        if (documents.at(slot) !== null) slots[slot] = 1
      })
    return slots
  }

  #filter(filter: QueryFilter): Slots {
    switch (filter.field) {
      case 'date':
        return this.#dated(filter)
      case 'lang':
        return this.#labelled([languageLabel(filter.value)])
      case 'has':
        return filter.value === 'date'
          ? this.#labelled([DATED])
          : this.#among(this.#people.quoting())
      case 'person':
      case 'said-by':
        return this.#among(this.#people.articlesWith(filter.field, filter.value))
      default:
        return this.#withField(filter.field, filter)
    }
  }

  #among(ids: ReadonlySet<string>): Slots {
    const slots = this.none()
    for (const id of ids) {
      const slot = this.#state.documents.slotOf(id)
      if (slot !== null) slots[slot] = 1
    }
    return slots
  }

  #dated({ from, to }: DateFilter): Slots {
    const slots = this.none()
    for (const [slot, { published }] of this.#state.documents.entries()) {
      if (published === null) continue
      const isBefore = to !== null && firstDayOf(published) > to
      const isAfter = from !== null && lastDayOf(published) < from
      if (!isBefore && !isAfter) slots[slot] = 1
    }
    return slots
  }

  #withField(field: WordField, { value, exact }: Pick<TextFilter, 'value' | 'exact'>): Slots {
    const wanted = words(value).map(({ term }) => term)
    const single = wanted.map((word) => labelOf(field, word))
    if (!exact || wanted.length < 2) return this.#labelled(single)
    if (field === 'title') return this.#headed(this.#labelled(single), wanted)
    return this.#labelled(wanted.slice(1).map((word, i) => pairLabel(field, wanted[i] ?? '', word)))
  }

  /** Those of some articles that have a phrase in their headline. */
  #headed(slots: Slots, phrase: readonly string[]): Slots {
    const numbers = phrase.map((word) => this.#state.words.numberOf(word))
    return slots.map((isIn, slot) => {
      const sequence = this.#state.sequences[slot]
      return isIn === 1 && sequence != null && hasPhrase(firstText(sequence), numbers) ? 1 : 0
    })
  }

  /** The articles that have all of some labels. */
  #labelled(labels: readonly string[]): Slots {
    const { vocabulary, postings } = this.#state.labels
    return labels
      .map((label) => {
        const slots = this.none()
        postings.each(vocabulary.numberOf(label), (slot) => {
          slots[slot] = 1
        })
        return slots
      })
      .reduce(both, this.all())
  }
}

/** A phrase as it may be printed: as typed, with its compounds as one word, and with compounds that articles print in parts taken apart. */
function formsOfPhrase({ compounds }: IndexState, text: string): string[][] {
  const read = words(text)
  const typed = read.map(({ term }) => term)
  const apart = typed.flatMap((word) => compounds.get(word) ?? [word])
  const joined = otherForms(text, read).map(({ term, start, end }) => [
    ...read.filter((word) => word.end <= start).map((word) => word.term),
    term,
    ...read.filter((word) => word.start >= end).map((word) => word.term),
  ])
  return apart.length === typed.length ? [typed, ...joined] : [typed, apart, ...joined]
}

/** A date of a year or a month may be any day of it. */
const firstDayOf = (published: string): string => `${published}-01-01`.slice(0, 10)

const lastDayOf = (published: string): string =>
  published.length === 4 ? `${published}-12-31` : `${published}-31`.slice(0, 10)
