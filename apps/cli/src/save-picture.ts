import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Block, Picture, Reply } from '@clipdesk/commands'

/** A reply whose pictures are files in a folder, and say so; one that cannot be written says why. No file is written over. */
export async function withPicturesSaved(reply: Reply, folder: string): Promise<Reply> {
  const saved: Block[] = []
  for (const block of reply.blocks) {
    if (block.kind === 'picture') {
      saved.push({ kind: 'note', text: await saving(block, folder) })
    }
    saved.push(block)
  }
  return { ...reply, blocks: saved }
}

async function saving(picture: Picture, folder: string): Promise<string> {
  try {
    return `The picture is in ${await save(picture, folder)}; a browser shows it.`
  } catch (error) {
    return `The picture could not be written to ${folder}: ${writeFault(error)}.`
  }
}

/** Why the file system does not take a file, as the end of a sentence. */
function writeFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return 'there is no such folder'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'you may not write there'
  if (code === 'ENOSPC') return 'the disk is full'
  if (code === 'EEXIST') return 'there are too many of this name'
  return String(code ?? error)
}

/** Names that are tried when others are taken. */
const MOST_TRIES = 99

/** Writes a picture to a new file, and gives its name. Throws what the file system says, `EEXIST` where all names are taken. */
async function save({ svg, name }: Picture, folder: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const file = number === 1 ? `${name}.svg` : `${name}-${number}.svg`
    try {
      await writeFile(join(folder, file), `${svg}\n`, { flag: 'wx' })
      return file
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST'
      if (!isTaken || number === MOST_TRIES) throw error
    }
  }
}
