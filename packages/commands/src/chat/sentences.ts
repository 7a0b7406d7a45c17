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

/** What is asked before anything is filed from a place that not everybody can read. `community`: "server", "workspace". */
export const privateQuestion = (community: string): string =>
  `This place is not public. What is filed from it goes to the desk of the whole ${community}: everyone who may use /news here can find it. Neither the place nor who wrote a message is kept.`

/** What is said if nothing is filed after all. */
export const NOT_FILED = 'Nothing was filed.'

/** What stands for a picture that could not be made. */
export const NOT_DRAWN = 'The picture could not be drawn. The log of the desk says why.'

/** What a second click on Share says. */
export const SHARED_ALREADY = 'This is shared already.'

/** What a second click on the answer to a question says. */
export const DECIDED_ALREADY = 'This was decided already.'
