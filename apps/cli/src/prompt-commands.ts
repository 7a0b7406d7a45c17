/** What the prompt itself understands, beside the commands of every desk. */
export const PROMPT_COMMANDS = [
  {
    name: 'desk',
    command: 'desk demo',
    does: 'ask the desk of invented examples; "desk local" goes back to yours',
  },
  { name: 'exit', command: 'exit', does: 'leave; so do quit, Ctrl-C and Ctrl-D' },
] as const

/** Words that end the prompt. */
export const LEAVES: ReadonlySet<string> = new Set(['exit', 'quit', 'bye'])
