import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * A folder (or file) of measuring data; null, and said so, where it is not there. The data are other people's texts and no part of this repository: CLIPDESK_EVAL
 * names the folder that holds them.
 */
export function dataFolder(name: string): string | null {
  const { CLIPDESK_EVAL = '../shared/eval' } = process.env
  const folder = resolve(import.meta.dirname, '..', CLIPDESK_EVAL, name)
  if (existsSync(folder)) return folder
  console.log(`No data in ${folder}: set CLIPDESK_EVAL to the folder that has ${name}.`)
  return null
}
