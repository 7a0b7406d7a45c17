/** A JSON object that came over the wire or goes there. */
export type Json = Readonly<Record<string, unknown>>

/** A call of the Web API, or a post to a response_url, as the app made it. */
export interface JournalEntry {
  /** Such as 'chat.postMessage', or 'response_url'. */
  readonly method: string
  readonly body: Json
  readonly status: number
  readonly answer: unknown
}

/** Somebody with an account. */
export interface Human {
  readonly id: string
  readonly name: string
  /** The name in lower case that payloads carry. */
  readonly handle: string
  readonly teamId: string
}

/** A conversation. */
export interface Place {
  readonly id: string
  readonly name: string
  readonly kind: 'public' | 'private' | 'direct'
  readonly guests: Set<string>
  /** Who talks to the app here, in direct messages. */
  readonly recipient: Human | null
}

/** A file somebody uploaded. */
export interface StoredFile {
  readonly id: string
  readonly name: string
  readonly bytes: Uint8Array
  /** Where it was shared; null for a modal's field. */
  readonly place: Place | null
  /** The file as Slack describes it. */
  readonly raw: Json
}

/** A message, as it is now. */
export interface StoredMessage {
  readonly ts: string
  readonly place: Place
  readonly authorId: string
  /** Who alone sees it, for an ephemeral one. */
  readonly onlyFor: string | null
  readonly thread: string | null
  raw: Json
  files: readonly StoredFile[]
  pings: readonly string[]
  isDeleted: boolean
}

/** A modal on somebody's screen. */
export interface StoredModal {
  readonly id: string
  readonly opener: Deed
  /** The modal it lies on. */
  readonly under: StoredModal | null
  raw: Json
  isClosed: boolean
}

/** What is sent to the app, before it is put on the wire. */
export interface Payload {
  readonly kind: 'slash_commands' | 'interactive' | 'events_api'
  readonly body: Json
}

/** Something a person did that the app is told of. */
export interface Deed {
  readonly what: string
  readonly by: Human
  readonly place: Place
  /** The threads in which an answer may come; null stands for the conversation itself. */
  readonly threads: readonly (string | null)[]
  readonly triggerId: string
  /** The last part of its response_url. */
  readonly responseToken: string | null
  readonly source: StoredMessage | null
  /** The modal it sends in. */
  readonly submits: StoredModal | null
  readonly sentAt: number
  payload: Payload | null
  /** The request as it went over HTTP. */
  sent: SignedRequest | null
  answers: StoredMessage[]
  isAnswered: boolean
  readonly acknowledged: PromiseWithResolvers<void>
  readonly answered: PromiseWithResolvers<StoredMessage>
  readonly modal: PromiseWithResolvers<StoredModal>
  readonly errors: PromiseWithResolvers<Readonly<Record<string, string>>>
  readonly refusals: string[]
}

/** A request with its signature. */
export interface SignedRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A response_url. */
export interface ResponseUrl {
  readonly deed: Deed
  uses: number
  isExpired: boolean
}

/** A trigger of a modal. */
interface Trigger {
  readonly deed: Deed
  isUsed: boolean
}

/** Everything that is in the workspace. */
export interface World {
  readonly now: () => number
  readonly token: string
  readonly signingSecret: string
  readonly appToken: string
  /** The old verification token, which payloads still carry. */
  readonly verificationToken: string
  readonly appId: string
  readonly teamId: string
  readonly teamDomain: string
  readonly otherTeamId: string
  readonly botUserId: string
  readonly botId: string
  readonly botName: string
  readonly origin: string
  scopes: ReadonlySet<string>
  readonly places: Map<string, Place>
  readonly people: Map<string, Human>
  readonly messages: Map<string, StoredMessage>
  readonly files: Map<string, StoredFile>
  readonly modals: Map<string, StoredModal>
  readonly triggers: Map<string, Trigger>
  readonly responseUrls: Map<string, ResponseUrl>
  readonly deeds: Deed[]
  readonly requests: JournalEntry[]
  readonly violations: string[]
}
