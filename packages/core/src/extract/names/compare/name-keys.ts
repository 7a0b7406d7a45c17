import { chineseInitials } from '../romanisation/chinese.ts'
import { koreanFamily } from '../romanisation/korean.ts'
import { comparedNameOf } from './compared-name.ts'
import { foldedWords, initialsOf } from './same-name.ts'
import { wordKeys } from './word-keys.ts'

/**
 * Keys under which a desk finds the names that may be the same as this one: any two names that `sameName` does not call different share
 * a key. Names that share one need not be the same. Empty for a name without letters.
 *
 * @example nameKeys('Esmaeil Qasri') // has a key of nameKeys('Ismail Ghasri')
 */
export function nameKeys(name: string): string[] {
  const parts = comparedNameOf(name)
  if (parts.plain === '') return []
  const keys = new Set([`whole ${parts.plain}`])
  const last = parts.words.at(-1)?.spellings ?? []
  for (const word of last) {
    keys.add(`last ${word}`)
    for (const key of wordKeys(word)) keys.add(key)
  }
  const [family = ''] = parts.printed
  const korean = koreanFamily(family)
  if (korean !== null) keys.add(`korean ${korean}`)
  for (const initial of chineseInitials(family)) keys.add(`chinese ${initial}`)
  if (foldedWords(parts).length > 2) keys.add(`whole ${initialsOf(parts)}`)
  return [...keys]
}
