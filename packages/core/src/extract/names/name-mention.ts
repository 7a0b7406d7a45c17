import type { Span } from '../../article.ts'

/** What a name stands for, as far as the article tells. */
export type NameKind = 'person' | 'organisation' | 'place' | 'unknown'

/** A name at one place of an article, without titles and possessive 's; offsets are UTF-16 code units into `article.text`, half-open. */
export interface NameMention extends Span {
  readonly text: string
  /** The title or description that stands beside it, as printed: "Brigadier General", "the mayor of Velin". */
  readonly role: Span | null
}

/** Whoever or whatever an article calls by one name or several forms of it. */
export interface NamedEntity {
  /** The fullest form that is printed. */
  readonly name: string
  readonly kind: NameKind
  /** In the order of the text; at least one. */
  readonly mentions: readonly NameMention[]
}
