/** What the command line says before it comes to a desk. */
export type Arguments =
  | { readonly mode: 'version' }
  | { readonly mode: 'prompt' }
  | { readonly mode: 'batch'; readonly words: readonly string[] }
  | { readonly mode: 'read'; readonly name: string; readonly explain: boolean }
  | {
      readonly mode: 'one-shot'
      readonly words: readonly string[]
      readonly desk: string
      readonly json: boolean
      /** Quotes as CSV. */
      readonly csv: boolean
    }

const LOCAL_DESK = 'local'

/** Reads a command line. `--json`, `--jsonl`, `--desk NAME` and, with `quotes`, `--csv` may stand anywhere before a bare `--`. */
export function readArguments(words: readonly string[]): Arguments {
  const end = words.indexOf('--')
  const open = end === -1 ? words : words.slice(0, end)
  if (open.includes('--jsonl')) return { mode: 'batch', words }
  if (words.length === 0) return { mode: 'prompt' }
  if (open.includes('--help') || open.includes('-h')) {
    const isName = (word: string, i: number) => !word.startsWith('-') && open[i - 1] !== '--desk'
    const command = open.filter(isName).slice(0, 1)
    return {
      mode: 'one-shot',
      words: ['help', ...command],
      desk: LOCAL_DESK,
      json: false,
      csv: false,
    }
  }
  if (open.length === 1 && (open[0] === '--version' || open[0] === '-V')) return { mode: 'version' }
  const read = readPageArguments(open)
  if (read !== null) return read
  const rest: string[] = []
  let desk = LOCAL_DESK
  let json = false
  let csv = false
  open.forEach((word, i) => {
    if (word === '--json') json = true
    else if (word === '--csv' && open.includes('quotes')) csv = true
    else if (word.startsWith('--desk=')) desk = word.slice('--desk='.length)
    else if (open[i - 1] === '--desk' && !word.startsWith('--')) desk = word
    // Without a name behind it, it stays: the command says what is missing.
    else if (word !== '--desk' || (open[i + 1] ?? '--').startsWith('--')) rest.push(word)
  })
  return { mode: 'one-shot', words: [...rest, ...words.slice(open.length)], desk, json, csv }
}

/** `read FILE` with or without `--explain`; null for anything else, which is left to be told of. */
function readPageArguments([command, ...rest]: readonly string[]): Arguments | null {
  const explain = rest.includes('--explain')
  const [name, ...more] = rest.filter((word) => word !== '--explain')
  if (command !== 'read' || name === undefined || more.length > 0) return null
  return name.startsWith('--') ? null : { mode: 'read', name, explain }
}
