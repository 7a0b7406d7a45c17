import { strengthOf } from './relations.ts'
import type { Token } from './tokens.ts'

/** In words. A shorter clause says nothing that could be reported. */
export const MIN_WORDS = 3

export const isComma = (token: Token | undefined): boolean => token?.text === ','

/** Where a clause may end, and by what: a comma, a dash, a word that joins another, or the end of the sentence. */
export interface ClauseEnd {
  readonly at: number
  readonly by: string
}

/** How many ends of one clause are looked at. */
const MAX_ENDS = 6

/** Where a clause may end: with its sentence, and at its joints. */
export function clauseEnds(tokens: readonly Token[], from: number, to: number): ClauseEnd[] {
  let last = to
  while (last > from && /^[.,;:!?…]$/.test(tokens[last - 1]?.text ?? '')) last -= 1
  const ends: ClauseEnd[] = []
  let whole: ClauseEnd | null = { at: last, by: 'the sentence' }
  for (let at = from + 1; at < last; at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.kind === 'quotation' && token.end - token.start > LONG_QUOTATION) {
      // What is said goes on in the quotation, which tells it.
      whole = null
      break
    }
    const by = at < from + MIN_WORDS ? null : jointAt(tokens, at)
    if (by !== null && ends.length < MAX_ENDS) ends.push({ at, by })
  }
  return whole === null ? ends.filter(({ by }) => by.includes('verb of speech')) : [...ends, whole]
}

/** In UTF-16 code units. A shorter quotation is a word or two within the clause. */
const LONG_QUOTATION = 25

function jointAt(tokens: readonly Token[], at: number): string | null {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token === undefined) return null
  const isSaid = strengthOf(tokens, at + 1) !== null || strengthOf(tokens, at + 2) !== null
  if (isComma(token)) {
    if (
      /^(?:which|who|whose|where|when|while|though|although|but|and|or|as|after|before|because|including|according|despite|with|saying|adding|noting|a|an|the)$/.test(
        next?.lower ?? '',
      )
    )
      return `a comma and “${next?.lower}”`
    return isSaid ? 'a comma before a verb of speech' : 'a comma'
  }
  if (/^[—–;:(-]$/.test(token.text) && token.kind === 'mark') return 'a dash'
  if (token.lower === 'and' || token.lower === 'but')
    return isSaid ? `“${token.lower}” before a verb of speech` : `“${token.lower}”`
  return /^(?:when|while|though|although|as|after|before|because|despite|during|on|in|at)$/.test(
    token.lower,
  )
    ? `“${token.lower}”`
    : null
}

/** Where a clause may begin that ends before its verb of speech: with its sentence, behind "But", behind the last joint. */
export function clauseStarts(tokens: readonly Token[], from: number, to: number): ClauseEnd[] {
  const opens = /^(?:but|and|so|yet|still|also|meanwhile|however)$/.test(tokens[from]?.lower ?? '')
  const first = { at: opens ? from + 1 : from, by: 'the sentence' }
  for (let at = to - MIN_WORDS; at > from; at -= 1) {
    const token = tokens[at]
    const isJoint = token?.kind === 'quotation' || /^(?:[—–;]|but|while)$/.test(token?.lower ?? '')
    if (isJoint) return [first, { at: at + 1, by: 'a joint' }]
  }
  return [first]
}
