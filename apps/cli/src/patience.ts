import type { Terminal } from './terminal.ts'

/** Longer than most answers take, short enough that nobody thinks the program has stopped. */
const PATIENCE_MS = 1_500

/** What most likely takes the time. */
const INDEXING =
  'Making the index of this desk, or reading whom it names; what is made is kept for the next time …'

/** Waits for an answer, and tells whoever watches what is being done if it takes its time. */
export async function withPatience<Answer>(
  { errors }: Pick<Terminal, 'errors'>,
  answer: Promise<Answer>,
  doing = INDEXING,
): Promise<Answer> {
  const timer = setTimeout(() => {
    errors.write(`${doing}\n`)
  }, PATIENCE_MS)
  try {
    return await answer
  } finally {
    clearTimeout(timer)
  }
}
