import { words } from '../analyze.ts'
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
import { type LookedFor, lookUp } from './looked-for.ts'
import type { NameField, People } from './people.ts'
import { formsOfPhrase } from './phrase-forms.ts'
import { firstText, hasNear, hasPhrase } from './sequences.ts'
import { anyOf, both, members, type Slots, without } from './slots.ts'
import type { WeightedTerm } from './word-terms.ts'

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
  /** What was found of phrases, each looked for once. */
  readonly #phrases = new Map<string, Slots>()

  constructor(state: IndexState, { people, lookedFor, asOf }: MatchingOptions) {
    this.#state = state
    this.#lookedFor = lookedFor
    this.#people = people
    this.#all = this.none()
    for (let slot = 0; slot < this.#all.length; slot += 1) {
      const document = state.documents.at(slot)
      if (document !== null && document.arrived <= asOf) this.#all[slot] = 1
    }
  }

  all(): Slots {
    return this.#all
  }

  none(): Slots {
    return new Uint8Array(this.#size)
  }

  /** The articles that match a part of a query; with `exactly`, by the very words alone. */
  of(node: QueryNode, exactly = false): Slots {
    switch (node.kind) {
      case 'word':
        return this.#word(node, exactly)
      case 'phrase':
        return this.#withPhrase(node.text, node.within)
      case 'filter':
        return this.#filter(node)
      case 'not':
        return without(this.all(), this.of(node.node, true))
      case 'any':
        return anyOf(
          node.nodes.map((one) => this.of(one, exactly)),
          this.#size,
        )
      case 'all':
        return node.nodes.map((one) => this.of(one, exactly)).reduce(both, this.all())
    }
  }

  /**
   * The articles that have any of some words, or any of the words that those are taken apart into. Where all are too common to search
   * for: those that have them next to each other.
   */
  anyWord(nodes: readonly WordNode[]): Slots {
    const looked = nodes.map(({ text }) => this.#lookedFor(text))
    if (looked.some(({ words: parts }) => parts.length > 0)) {
      const apart = looked.flatMap((one) => (one.apart === null ? [] : this.#lookedUp(one)))
      const terms = looked.flatMap((one) => (one.apart === null ? termsOf(one) : []))
      return anyOf([this.#withTerms(terms), ...apart], this.#size)
    }
    return this.#withPhrase(nodes.map(({ text }) => text).join(' '), null)
  }

  /** The articles that an exclusion leaves out: those with the very words. One too common to search for leaves out nothing. */
  excluded(node: QueryLeaf | AllNode): Slots {
    const isCommon =
      node.kind === 'word' &&
      words(node.text).length === 1 &&
      lookUp(this.#state, node.text, { exactly: true }).words.length === 0
    return isCommon ? this.none() : this.of(node, true)
  }

  get #size(): number {
    return this.#state.documents.slots
  }

  /** A name with a hyphen is that name, not all articles that have its parts somewhere. What is too common to search for is in all. */
  #word({ text }: WordNode, exactly: boolean): Slots {
    if (words(text).length > 1) return this.#withPhrase(text, null)
    const looked = exactly ? lookUp(this.#state, text, { exactly }) : this.#lookedFor(text)
    return looked.words.length === 0 ? this.all() : this.#lookedUp(looked)
  }

  #lookedUp(looked: LookedFor): Slots {
    return looked.apart === null
      ? this.#withTerms(termsOf(looked))
      : this.#withPhrase(looked.apart, null)
  }

  #withPhrase(text: string, within: number | null): Slots {
    const key = `${within} ${text}`
    const found = this.#phrases.get(key) ?? this.#foundPhrase(text, within)
    this.#phrases.set(key, found)
    return found
  }

  #foundPhrase(text: string, within: number | null): Slots {
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
    // A word that stands there a thousand times is looked up once.
    const text = [...new Set(phrase)].join(' ')
    const { words: parts } = lookUp(this.#state, text, { exactly: true })
    return parts.map((terms) => this.#withTerms(terms)).reduce(both, this.all())
  }

  #withTerms(terms: readonly WeightedTerm[]): Slots {
    const slots = this.none()
    for (const term of new Set(terms.map((one) => one.term)))
      this.#state.text.each(term, (slot) => {
        slots[slot] = 1
      })
    return both(slots, this.all())
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
        return this.#withPerson(filter.field, filter)
      default:
        return this.#withField(filter.field, filter)
    }
  }

  #withPerson(field: NameField, { value, alsoCalled = [] }: TextFilter): Slots {
    return anyOf(
      [value, ...alsoCalled].map((name) => this.#among(this.#people.articlesWith(field, name))),
      this.#size,
    )
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

const termsOf = ({ words: parts, whole }: LookedFor): WeightedTerm[] => [...parts.flat(), ...whole]

/** A date of a year or a month may be any day of it. */
const firstDayOf = (published: string): string => `${published}-01-01`.slice(0, 10)

const lastDayOf = (published: string): string =>
  published.length === 4 ? `${published}-12-31` : `${published}-31`.slice(0, 10)
