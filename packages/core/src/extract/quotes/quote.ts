import type { Span } from '../../article.ts'
import type { Given } from '../../edits/edit.ts'

/** Words of the article, with their place in its text. */
export interface Words extends Span {
  readonly text: string
}

/** Somebody whom the article names: in the words at hand, and by the fullest form of the name; null where it cannot be told. */
export interface Named {
  readonly mention: Words | null
  readonly name: string | null
}

/** What somebody is quoted as saying. Offsets are UTF-16 code units into `article.text`, half-open. */
export interface Quote extends Words {
  /**
   * `direct`: a whole statement in quotation marks; `mixed`: a fragment of one in a reporting sentence; `indirect`: reported without
   * marks. Direct and mixed ones are what stands inside the marks.
   */
  readonly kind: 'direct' | 'mixed' | 'indirect'
  /** Who says it. A null name is no guess withheld: nobody may be shown as having said it. */
  readonly speaker: Named
  /** The word of speech. */
  readonly cue: Words | null
  /** In what it is said: a letter, an interview, a tweet. */
  readonly medium: Words | null
  /** To whom it is said. */
  readonly addressee: Named | null
  /** Who relays it, outermost first: "according to …", the agency or paper that was told. */
  readonly via: readonly Words[]
  /** Which person gave the speaker, and when; null where the speaker was read. */
  readonly given: Given | null
}
