import type { Reply } from '../reply.ts'

/** A sentence of ours as a reply. */
export const noteReply = (text: string): Reply => ({
  blocks: [{ kind: 'note', text }],
  error: null,
  invented: false,
})

/** What is said where the program itself failed. */
export const FAULT =
  'This could not be answered: the desk met a fault, and its log says which. Nothing that was filed is lost. Try again, or tell whoever runs it.'

/** What a button says whose answer is gone. */
export const NO_LONGER_KEPT = 'This answer is no longer kept. Ask again with /news.'

/** What is said if nothing is filed after all. */
export const NOT_FILED = 'Nothing was filed.'

/** What a second click on Share says. */
export const SHARED_ALREADY = 'This is shared already.'
