import type { Terminal } from './terminal.ts'

/** Longer than most answers take, short enough that nobody thinks the program has stopped. */
const PATIENCE_MS = 1_500

/** Waits for an answer, and tells whoever watches that there is one to come if it takes its time. */
export async function withPatience<Answer>(
  { errors }: Pick<Terminal, 'errors'>,
  answer: Promise<Answer>,
): Promise<Answer> {
  const timer = setTimeout(() => {
    errors.write('Making the index of this desk, once for this process …\n')
  }, PATIENCE_MS)
  try {
    return await answer
  } finally {
    clearTimeout(timer)
  }
}
