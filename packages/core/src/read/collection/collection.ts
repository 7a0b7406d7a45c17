import type { Article, PageDate, Span } from '../../article.ts'

/** What a file that holds many articles is. */
export type CollectionKind = 'jsonl' | 'json' | 'csv' | 'feed' | 'opml' | 'press-export'

/** What a file gives of an article, and how it is to be read. */
export type ItemContent =
  /** A page, its article still to be found. */
  | { readonly as: 'page'; readonly text: string }
  /** A page or a part of one as HTML. */
  | { readonly as: 'html'; readonly html: string }
  /** The body alone, as the file has everything else apart. */
  | { readonly as: 'body'; readonly text: string }
  /** An article that was read before, such as a line of an export of this library. */
  | { readonly as: 'article'; readonly article: Article }
  /** A document of a press database: labelled lines around a body. */
  | { readonly as: 'press-document'; readonly text: string }

/** One article of a file, before it is read. What the file does not say is null or an empty list. */
export interface CollectionItem {
  /** Where it stands in the text of the file. */
  readonly span: Span
  /** The line of the file that it begins on, from 1. */
  readonly line: number
  readonly content: ItemContent
  readonly headline: string | null
  readonly byline: readonly string[]
  readonly source: string | null
  readonly published: PageDate | null
  readonly url: string | null
  /** Whether the file holds no more than a summary of it. */
  readonly cutOff: boolean
}

/** Something in a file that cannot be read. */
export interface CollectionTrouble {
  readonly span: Span
  /** From 1. */
  readonly line: number
  /** A sentence for people. */
  readonly reason: string
  /** Whether an article is lost by it, rather than a field of one. */
  readonly lost: boolean
}

/** A feed that an OPML file lists. */
export interface ListedFeed {
  readonly title: string | null
  readonly url: string
}

/** What a file holds. The spans of items are apart, and in the order of the file. */
export interface Collection {
  readonly kind: CollectionKind
  readonly items: readonly CollectionItem[]
  readonly trouble: readonly CollectionTrouble[]
  /** The feeds of an OPML file, which holds no articles; empty elsewhere. */
  readonly feeds: readonly ListedFeed[]
}
