/** What somebody typed, taken apart: the command's name, its text, and its options by name, all as typed. */
export interface TypedCommand {
  readonly name: string
  readonly text: string
  /** The same, word by word, without quotation marks around a word. */
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string>>
  /** Options that were named without a value. */
  readonly valueless: readonly string[]
}

/** Options that take no value. */
export const FLAGS: ReadonlySet<string> = new Set(['all', 'picture'])

/** How an option stands in the form of a command: "[--page …]", "[--all]". */
export const optionForm = (option: string): string =>
  FLAGS.has(option) ? `[--${option}]` : `[--${option} …]`

/** An option as it is typed: "--page 2", "--about "sea wall"". */
export const typedOption = (option: string, value: string): string =>
  `--${option} ${/\s/.test(value) ? `"${value}"` : value}`

interface Word {
  /** As typed, with its quotation marks. */
  readonly raw: string
  /** Without the marks around it. */
  readonly value: string
}

/**
 * Reads a line such as `search "harbour strike" -police --page 2`. Only `--name value`, `--name=value` and a flag alone are options; all else
 * is text, its quotation marks and minus signs kept, since they mean something to a search.
 */
export function parseLine(line: string): TypedCommand {
  return parse(splitWords(line))
}

/**
 * Reads words that a shell has split already. After a bare `--` everything is text. The shell has taken the quotation marks away: of
 * several words of text, one with a space in it had them; a single one is the whole text as it stands.
 */
export function parseWords(words: readonly string[]): TypedCommand {
  const typed = parse(words.map((word) => ({ raw: word, value: word })))
  if (typed.words.length < 2) return typed
  return { ...typed, text: typed.words.map(withMarks).join(' ') }
}

/** A word of a shell with the marks that it had: `from:"Harbor Times"`, `-"night police"`, `"ferry strike"~8`; none in brackets. */
function withMarks(word: string): string {
  if (!/\s/.test(word) || /["“”]/.test(word) || /^-?\(.*\)$/s.test(word)) return word
  const [, before = '', quoted = '', after = ''] =
    /^(-?(?:[a-z-]+:(?=\S))?)(.*?)(~\d+)?$/is.exec(word) ?? []
  return `${before}"${quoted}"${after}`
}

function parse([first, ...rest]: readonly Word[]): TypedCommand {
  const options: Record<string, string> = {}
  const valueless: string[] = []
  const text: Word[] = []
  const end = rest.findIndex(({ raw }) => raw === '--')
  const open = end === -1 ? rest : rest.slice(0, end)
  for (let i = 0; i < open.length; i += 1) {
    const word = open[i]
    if (word === undefined) break
    const named = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(word.raw)
    if (named === null) {
      text.push(word)
      continue
    }
    const [, name = '', inline] = named
    const next = open[i + 1]
    if (inline !== undefined) options[name] = unquoted(inline)
    else if (FLAGS.has(name)) options[name] = 'yes'
    else if (next === undefined || next.raw.startsWith('--')) valueless.push(name)
    else {
      options[name] = next.value
      i += 1
    }
  }
  if (end !== -1) text.push(...rest.slice(end + 1))
  return {
    name: (first?.value ?? '').toLowerCase(),
    text: text.map(({ raw }) => raw).join(' '),
    words: text.map(({ value }) => value),
    options,
    valueless,
  }
}

/** Words of a line. A stretch between double quotation marks, straight or curly, is one word; an unclosed one runs to the end. */
function splitWords(line: string): Word[] {
  const words = line.match(/(?:[^\s"“”]|["“”][^"“”]*(?:["“”]|$))+/g) ?? []
  return words.map((raw) => ({ raw, value: unquoted(raw) }))
}

const unquoted = (word: string): string => /^["“”]([^"“”]*)["“”]?$/.exec(word)?.[1] ?? word
