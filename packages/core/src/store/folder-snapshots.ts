import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Snapshots } from '../search/snapshots.ts'

/** Keeps snapshots of indexes as files of a folder, which is made when the first is written. All of them may be deleted at any time. */
export function folderSnapshots(folder: string): Snapshots {
  // The names of chats' desks have colons, which not every system takes.
  const fileOf = (desk: string): string => join(folder, `${encodeURIComponent(desk)}.index`)
  return {
    async read(desk) {
      try {
        const file = await open(fileOf(desk))
        return file.readableWebStream({ autoClose: true })
      } catch (error) {
        if (isMissing(error)) return null
        throw error
      }
    },
    async write(desk, snapshot) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      // Several programs may have the library open: each writes a file of its own.
      const written = `${fileOf(desk)}.${randomUUID()}`
      try {
        await pipeline(snapshot, createWriteStream(written, { mode: 0o600 }))
        await rename(written, fileOf(desk))
      } catch (error) {
        await rm(written, { force: true })
        throw error
      }
    },
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
