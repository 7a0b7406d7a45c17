import { type Article, applyEdits, type Desk } from '@clipdesk/core'
import type { Answers } from './answers.ts'

/**
 * Gives every article of the desk under its key, without what the library added: what comes out can be imported elsewhere. Where people
 * put something right it comes applied, with the edits, and with what was read before them.
 */
export async function exportArticles(desk: Desk, answers: Answers): Promise<void> {
  for await (const { id, number, key, filed, edits, ...read } of desk.all({ asRead: true })) {
    const edited = edits.length === 0 ? {} : { edits, asRead: replacedIn(read) }
    await answers.give({ id: key, article: applyEdits(read, edits), ...edited })
  }
}

/** The fields that edits may replace. */
const replacedIn = ({ headline, source, byline, published, spans, bases }: Article) => ({
  headline,
  source,
  byline,
  published,
  spans,
  bases,
})
