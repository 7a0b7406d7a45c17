import type { ClipdeskError, ErrorCode, MissingField, Span, Voice } from '@clipdesk/core'

/** A command by name with the options that an app has gathered; text options may be left as typed. */
export interface CommandRequest {
  readonly name: string
  readonly options: Readonly<Record<string, unknown>>
}

/** An article as a line or two about it. */
export interface ArticleCard {
  readonly kind: 'article'
  readonly number: number
  readonly id: string
  readonly headline: string | null
  /** The outlet's name, or the domain of the address where no name is known. */
  readonly outlet: string | null
  /** For people: "4 March 2024, 10:32 (+03:30)"; "updated 5 March 2024" where only that is known. */
  readonly published: string | null
  readonly byline: readonly string[]
  /** What of it a person gave, who and when: "outlet as given by Mara Olsen on 24 November 2026". Null where nobody did. */
  readonly given: string | null
  /** The English name of its language, where that is known and another than English. */
  readonly language: string | null
  readonly url: string | null
}

/** A stretch to set off; or, with a gloss, to be followed by the desk's word for who is meant: "Olsen [desk: Mara Olsen]". */
export interface Mark extends Span {
  readonly gloss?: string
}

/** Words of an article, exactly as printed, with where they stand and whose account they are. */
export interface Passage {
  readonly kind: 'passage'
  readonly text: string
  /** Stretches of `text`: what a search matched, what is counted, who is meant. In order, none within another. */
  readonly marks: readonly Mark[]
  readonly number: number
  /** The number of the paragraph, from 1; null for the headline. */
  readonly paragraph: number | null
  /** Set where the words themselves name nobody whose account they are: the outlet, or that it is not known. */
  readonly frame: Frame | null
  readonly url: string | null
}

/**
 * Whose account a passage is that does not say so itself: the outlet's own, a quotation whose speaker stands elsewhere, or what
 * somebody is quoted as saying. Where several outlets stand beside each other, also which one prints what says itself whose account it is.
 */
export type Frame = OutletFrame | SpeakerFrame

interface OutletFrame {
  readonly outlet: string | null
  readonly voice: Voice
}

/** Who says it and where it was reported, all as printed. */
export interface SpeakerFrame {
  readonly outlet: string | null
  readonly voice: 'speaker'
  /** The fullest form of the name; null where the article does not tell. */
  readonly speaker: string | null
  /** The words by which the article names the speaker there. */
  readonly mention: string | null
  readonly addressee: string | null
  readonly medium: string | null
  /** Who relays it, outermost first. */
  readonly via: readonly string[]
  /** Which person gave the speaker, and when: "as given by Mara Olsen on 24 November 2026"; null where the article tells it. */
  readonly given: string | null
  /** Whether it is reported without quotation marks. */
  readonly isReported: boolean
  /** Its number among the quotes of the article, from 1, by which `edit` takes it; null where it is not given. */
  readonly quote: number | null
}

/** One field of an article, named in the desk's words. */
export interface Field {
  readonly kind: 'field'
  readonly name: string
  /** The article's own words, one entry each. */
  readonly values: readonly string[]
}

/** The desk's own words, from a closed set of sentences. What they repeat of a request is to be escaped all the same. */
export interface Note {
  readonly kind: 'note'
  readonly text: string
  /** Set where it is the heading of what follows, such as a date above its sentences. */
  readonly heads?: true
}

/** What the page did not say, and how to supply it. */
export interface Missing {
  readonly kind: 'missing'
  readonly fields: readonly MissingField[]
  /** Days in the passages shown that cannot be told without the page's date, as printed. */
  readonly unresolved: readonly string[]
}

/** A command, as it could be typed next. */
export interface Example {
  readonly kind: 'example'
  readonly command: string
  readonly does: string
  /** What in it was typed by a person, to be kept in one piece where an app has to quote it. */
  readonly text?: string
  /** The same as a request, where it can be asked as it stands: an app may offer it as a button. */
  readonly request?: CommandRequest
  /** Set where it leads to the next page of this answer. */
  readonly continues?: true
}

/** The form of a command: what it takes, and what it does. */
export interface Usage {
  readonly kind: 'usage'
  readonly name: string
  /** What stands for its text, such as "WORDS"; null where it takes none. */
  readonly text: string | null
  /** Its options by name. */
  readonly options: readonly string[]
  readonly does: string
}

/** A word of the desk's and what it means, such as an option in help. */
export interface Term {
  readonly kind: 'term'
  readonly term: string
  /** The name of the option that it stands for, where an app writes options in another way than a line does. */
  readonly option?: string
  readonly means: string
}

/** A stretch of an article's body, numbered. */
export interface BodyParagraph {
  readonly kind: 'paragraph'
  readonly paragraph: number
  readonly style: 'paragraph' | 'subhead' | 'item' | 'pullquote' | 'entry'
  readonly text: string
  /** Stretches of `text` to set off: what is quoted, or who is named. */
  readonly marks: readonly Span[]
}

/** A picture of what stands below it, and the same in words. */
export interface Picture {
  readonly kind: 'picture'
  /** A whole document of SVG that is safe to show: what it repeats of articles and of the request is text. */
  readonly svg: string
  /** For who does not see it; names of outlets and what was asked for in it come from outside. */
  readonly alt: string
  /** What a file of it is called, without an ending: small letters, digits and hyphens. */
  readonly name: string
}

export type Block =
  | ArticleCard
  | Passage
  | Field
  | Note
  | Missing
  | Example
  | Usage
  | Term
  | BodyParagraph
  | Picture

/** Why a command gave no answer. */
export type ReplyErrorCode =
  | ErrorCode
  | 'unknown-command'
  | 'bad-options'
  | 'not-allowed'
  | 'nothing-filed'
  | 'nothing-found'
  | 'empty-query'

/** A platform-neutral answer. An app renders it and adds nothing to it. */
export interface Reply {
  readonly blocks: readonly Block[]
  /** Null where the command did what was asked. */
  readonly error: ReplyErrorCode | null
  /** That the articles are invented, where they are. To be shown with every such answer. */
  readonly invented: boolean
}

export const note = (text: string): Note => ({ kind: 'note', text })

/** Words of the desk's above what they are the heading of. */
export const heading = (text: string): Note => ({ ...note(text), heads: true })

/** A command as it could be typed; a reader fills in what is its own, such as the name of a file. */
export const example = (command: string, does: string): Example => ({
  kind: 'example',
  command,
  does,
})

/** What else an app has to know of a command that can be asked as it stands. */
type StepDetails = Pick<Example, 'text' | 'continues'>

/** A command that can be asked as it stands: as a line, and as the request that an app asks when somebody chooses it. */
export const step = (
  command: string,
  does: string,
  request: CommandRequest,
  details: StepDetails = {},
): Example => ({ ...example(command, does), request, ...details })

/** An answer to what was asked. */
export const reply = (blocks: readonly Block[]): Reply => ({ blocks, error: null, invented: false })

/** That something could not be done, why, and how it is done. */
export const refusal = (
  error: ReplyErrorCode,
  text: string,
  more: readonly Block[] = [],
): Reply => ({
  blocks: [note(text), ...more],
  error,
  invented: false,
})

/** What went wrong in a way that a person can mend, as an answer: for what an app does before it asks. */
export const refusalOf = ({ code, message }: ClipdeskError): Reply => refusal(code, message)
