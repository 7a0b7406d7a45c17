import { LONGEST_LINK, oneLine, webAddress } from '@clipdesk/commands/chat'

/**
 * Text from outside, as Discord's markdown shows it unchanged: nothing in it becomes a mention, a link, a heading or another style.
 * It comes out on one line. Marks that turn the direction of the text around, and control characters, are left out.
 */
export const escapeText = (text: string): string =>
  escapeWithin(text)
    .replace(LINE_OPENER, (_, space: string, opener: string) => `${space}\\${opener}`)
    .replace(NUMBERED, '$1\\.')

/** The same for a text that does not begin a line. */
export const escapeWithin = (text: string): string =>
  defused(text).replace(STYLE, '\\$&').replace(LINK, '$1\\:')

/** Text from outside between backticks, where markdown has no say but a mention still has. */
export const codeText = (text: string): string => `\`${defused(text).replaceAll('`', 'ˋ') || ' '}\``

/**
 * Discord reads mentions, channels, commands and timestamps behind `@` and `<` without regard to a backslash: a zero-width space
 * takes them apart.
 */
const defused = (text: string): string => oneLine(text).replace(/[@<]/g, '$&\u200B')

/** A backslash before punctuation shows it as it is. Emphasis, spoilers, code, masked links. */
const STYLE = /[\\*_~`|[\]()]/g

/** An address that Discord would make a link of. */
const LINK = /(https?|discord|steam):/gi

/** What makes a heading, a quotation, small print or a list of the line that it opens. */
const LINE_OPENER = /^(\s*)([#>+-])/

const NUMBERED = /^(\s*\d+)\./

/** The address of a page as a link, or null where it could be anything else than a plain web address. */
export function linkTo(address: string): string | null {
  const url = webAddress(address)
  if (url === null) return null
  const link = `<${url.href.replace(/[@<>|`*_~\\]/g, percentEncoded)}>`
  return link.length <= LONGEST_LINK ? link : null
}

const percentEncoded = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase()}`
