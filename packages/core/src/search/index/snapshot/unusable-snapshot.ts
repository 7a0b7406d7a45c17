/** Why a snapshot is of no use. */
export type SnapshotTrouble = 'damaged' | 'other-version' | 'other-library'

const SAID: Readonly<Record<SnapshotTrouble, string>> = {
  damaged: 'is cut short or damaged',
  'other-version': 'was made by another version of clipdesk',
  'other-library': 'does not fit this library',
}

/** A snapshot that cannot be opened; whoever meets one makes the index anew. `message` goes after "the saved index". */
export class UnusableSnapshot extends Error {
  override readonly name = 'UnusableSnapshot'
  readonly trouble: SnapshotTrouble

  constructor(trouble: SnapshotTrouble, options?: ErrorOptions) {
    super(SAID[trouble], options)
    this.trouble = trouble
  }
}
