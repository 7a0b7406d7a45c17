import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
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
        // A stream of what is no file fails at its first read, and leaves it open.
        if (!(await file.stat()).isFile()) {
          await file.close()
          throw new Error(`${fileOf(desk)} is no file`)
        }
        return file.readableWebStream({ autoClose: true })
      } catch (error) {
        if (isMissing(error)) return null
        throw error
      }
    },
    async write(desk, snapshot) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      // Several programs may have the library open: each writes a file of its own.
      await removeLeftovers(folder)
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

/** What is being written, as `write` names it. */
const WRITTEN = /\.index\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** In milliseconds. Ours: writing takes seconds. */
const LEFT = 3_600_000

/** Removes what programs left that ended while they wrote. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((one) => WRITTEN.test(one))) {
    const path = join(folder, name)
    try {
      if (Date.now() - (await stat(path)).mtimeMs > LEFT) await rm(path, { force: true })
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
