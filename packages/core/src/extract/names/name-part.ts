/** A name within a chain of capitals: `from` to before `to` among the words. */
export interface NamePart {
  readonly from: number
  readonly to: number
  /** Where the title before it begins, or null. */
  readonly title: number | null
  /** Whether it counts only if the article has the name elsewhere. */
  readonly isDoubtful: boolean
}
