/** What came in, and what the one who brought it knows about it. */
export interface Page {
  /** The page, unchanged. */
  readonly text: string
  /** Where it was found. */
  readonly url?: string
  /** The outlet, as the one who brought it names it; goes before what the page prints. */
  readonly source?: string
  /** When it was published, as an ISO date or date-time, or the parts of one; goes before what the page prints. */
  readonly published?: string
  /** The language it is in, as a BCP 47 tag such as `en-GB`; goes before what the page declares or is detected to be in. */
  readonly language?: string
  /** When it came in: the time of filing. Reading takes nothing from it yet. Default: now. */
  readonly received?: Date
}
