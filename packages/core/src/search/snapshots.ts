/** Where snapshots of indexes are kept, one a desk. They are made anew from the store where they are gone. */
export interface Snapshots {
  /** The snapshot of a desk; null where there is none. */
  read(desk: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null>
  /** Puts a snapshot in the place of the one before, which stays until all of it is there. */
  write(desk: string, snapshot: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void>
}
