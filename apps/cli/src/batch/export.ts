import type { Desk } from '@clipdesk/core'
import type { Answers } from './answers.ts'

/** Gives every article of the desk under its key, without what the library added: what comes out can be imported elsewhere. */
export async function exportArticles(desk: Desk, answers: Answers): Promise<void> {
  for await (const { id, number, key, filed, ...article } of desk.all()) {
    await answers.give({ id: key, article })
  }
}
