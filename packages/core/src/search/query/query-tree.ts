import type { Span } from '../../article.ts'

// Spans are half-open, in UTF-16 code units of the text as typed.

/** A word as typed, without a minus. What it is taken apart into (`al-Quds`, `U.S.`) is the index's to say. */
export interface WordNode extends Span {
  readonly kind: 'word'
  readonly text: string
}

/** Words next to one another in their order, or, with `within`, all of them within so many words, in any order. */
export interface PhraseNode extends Span {
  readonly kind: 'phrase'
  /** As typed between the quotation marks; has at least one word. */
  readonly text: string
  /** From 1 up; null for a phrase as it stands, and for one of a single word. */
  readonly within: number | null
}

/** A field that is compared by words. */
export type TextField = 'source' | 'author' | 'title' | 'person' | 'said-by' | 'section'

/** A field that has all words of a value; with `exact`, as they stood in quotation marks: next to one another, in their order. */
export interface TextFilter extends Span {
  readonly kind: 'filter'
  readonly field: TextField
  readonly value: string
  readonly exact: boolean
  /** Further names of a person, any of which will do: those that people said are the same. Default: none. */
  readonly alsoCalled?: readonly string[]
}

/** The language of an article, as a lower-case BCP 47 tag: `en` is had by `en-GB` too. */
interface LanguageFilter extends Span {
  readonly kind: 'filter'
  readonly field: 'lang'
  readonly value: string
}

/** What an article can be asked to have. */
export const HAD = ['quote', 'date'] as const

/** Whether an article has a quote, or a date of publication. */
interface HasFilter extends Span {
  readonly kind: 'filter'
  readonly field: 'has'
  readonly value: (typeof HAD)[number]
}

/**
 * When an article was published: from the day `from` to the day `to`, both included, as `YYYY-MM-DD`; null where it is open. At least
 * one is set, and `from` is never later than `to`.
 */
export interface DateFilter extends Span {
  readonly kind: 'filter'
  readonly field: 'date'
  readonly from: string | null
  readonly to: string | null
}

export type QueryFilter = TextFilter | LanguageFilter | HasFilter | DateFilter

/** What does not have something. Never of a `not` or of an `any`: those are turned into what they come to. */
export interface NotNode extends Span {
  readonly kind: 'not'
  readonly node: QueryLeaf | AllNode
}

/** At least one of several; never within another `any`. */
export interface AnyNode extends Span {
  readonly kind: 'any'
  readonly nodes: readonly QueryNode[]
}

/** All of several; never within another `all`. */
export interface AllNode extends Span {
  readonly kind: 'all'
  readonly nodes: readonly QueryNode[]
}

export type QueryLeaf = WordNode | PhraseNode | QueryFilter
export type QueryNode = QueryLeaf | NotNode | AnyNode | AllNode

/** In which order articles are wanted: best first, newest first, oldest first. */
export type QuerySort = 'relevance' | 'date' | 'oldest'

/** What of a query was not taken as whoever typed it may think. `text` is what was typed there. */
export type QueryHint = Span & { readonly text: string } & (
    | { readonly kind: 'dangling-operator' }
    | { readonly kind: 'empty-brackets' | 'unclosed-bracket' | 'unopened-bracket' }
    | { readonly kind: 'unclosed-quote' }
    | { readonly kind: 'no-value' }
    | { readonly kind: 'unknown-value'; readonly allowed: readonly string[] }
    | { readonly kind: 'impossible-date' | 'unreadable-date' | 'reversed-range' | 'no-common-day' }
    | {
        readonly kind:
          | 'too-long'
          | 'too-deep'
          | 'too-many-words'
          | 'too-many-parts'
          | 'too-many-common'
        readonly limit: number
      }
  )

/**
 * How a query was read. An article matches if it has at least one of the `optional` words (where there are any), all that is
 * `required`, and nothing that is `excluded`.
 *
 * Either list of the first two may be empty. Where words are required, none is optional: a query with OR, AND or brackets requires all
 * that is outside them. With nothing but exclusions, or filters, every article matches that passes them. With nothing at all, none does.
 */
export interface Query {
  readonly text: string
  readonly optional: readonly WordNode[]
  /** Phrases, filters, alternatives; words where the query is strict. Never a `not` or an `all`, and one date at most. */
  readonly required: readonly (QueryLeaf | AnyNode)[]
  readonly excluded: readonly (QueryLeaf | AllNode)[]
  readonly sort: QuerySort
  /** In the order of the text, the first few. */
  readonly hints: readonly QueryHint[]
}

/** Whether there is nothing in a query to go by. */
export const isNothing = ({ optional, required, excluded }: Query): boolean =>
  optional.length + required.length + excluded.length === 0
