/** What a script can tell from the status of a command. */
export const EXIT = {
  done: 0,
  /** There is no answer: nothing found, a page that is none, a library that cannot be used. */
  refused: 1,
  /** The command was not understood. */
  usage: 2,
} as const
