import type { Frame } from './frames.ts'
import { type Mention, mentionsUpTo } from './mentions.ts'
import { isPersonNoun } from './person-nouns.ts'

/** Whom "who" stands for: the head of the phrase before it, and in "Olsen, the mayor of Velin, who" Olsen as well. */
export function antecedentsOf({ tokens, mentions }: Frame, who: Mention): Mention[] {
  const found: Mention[] = []
  let end = who.from
  for (let at = mentionsUpTo(mentions, who.from) - 1; at >= 0 && found.length < 2; at -= 1) {
    const mention = mentions[at]
    const isBeside =
      mention !== undefined &&
      (mention.to === end ||
        (mention.to === end - 1 && /^[,(—–]$/.test(tokens[end - 1]?.text ?? '')))
    if (!isBeside) break
    let head = at
    while (
      mentions[head]?.preposition !== null &&
      isGoverning(tokens, mentions[head - 1], mentions[head])
    )
      head -= 1
    // "a letter from Mara Olsen, who wrote": a letter is no "who".
    const isThing =
      mentions[head]?.kind === 'description' && !isOfPerson(mentions[head]?.text ?? '')
    const meant = isThing ? mention : mentions[head]
    if (meant === undefined) break
    found.push(meant)
    end = meant.from
    at = head
  }
  return found
}

const isOfPerson = (description: string): boolean =>
  isPersonNoun(description.toLowerCase().split(/\s+/).at(-1) ?? '')

/** "Olsen of Velin", "Olsen, of Velin" */
function isGoverning(
  tokens: Frame['tokens'],
  head: Mention | undefined,
  governed: Mention | undefined,
): boolean {
  if (head === undefined || governed === undefined) return false
  const gap = governed.from - head.to
  return gap === 1 || (gap === 2 && tokens[head.to]?.text === ',')
}
