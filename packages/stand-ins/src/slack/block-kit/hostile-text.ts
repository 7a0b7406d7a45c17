import { withoutSequences } from './control-sequences.ts'
import { sentence } from './sentences.ts'
import { markedTexts } from './texts.ts'
import { everyPlace, type Place } from './walk.ts'

/** Lists the texts that look as if foreign text got into them as it was. */
export function hostileTexts(body: unknown): string[] {
  return [...unescaped(body), ...everyPlace(body).flatMap(controlled)]
}

/**
 * A `<` or `>` that belongs to no control sequence was not escaped. A quotation mark at the start of a
 * line counts too, for Slack shows a quotation where it is escaped as well.
 */
function unescaped(body: unknown): string[] {
  return markedTexts(body).flatMap(({ path, text, markup }) => {
    const found = markup === 'mrkdwn' ? /[<>]/u.exec(withoutSequences(text)) : null
    return found ? [sentence(path, `an unescaped ${found[0]}`)] : []
  })
}

/** What an app keeps for itself and nobody reads. */
const hidden: ReadonlySet<PropertyKey> = new Set(['value', 'private_metadata', 'metadata'])

function controlled({ path, value }: Place): string[] {
  if (typeof value !== 'string' || path.some((step) => hidden.has(step))) return []
  const found = [...value].find((character) => isBidi(character) || isControl(character))
  if (found === undefined) return []
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return [sentence(path, `a ${isBidi(found) ? 'bidi' : 'C0'} control character (U+${code})`)]
}

function isBidi(character: string): boolean {
  return /\p{Bidi_Control}/u.test(character)
}

function isControl(character: string): boolean {
  return character < ' ' && character !== '\n' && character !== '\t'
}
