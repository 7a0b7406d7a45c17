import { type FiledArticle, outletOf } from '@clipdesk/core'
import type { Command, Context } from './command.ts'
import { suggestInQuery } from './suggest-in-query.ts'
import { type Taken, takenBy } from './taken.ts'
import { counted, dateForPeople } from './wording.ts'

/** Something that somebody may mean by what is typed so far. */
export interface Suggestion {
  /** For people: "#12 Ferry to Haldermere runs again · The Alder Ledger · 4 March 2024", "Mara Olsen (7 articles)". */
  readonly label: string
  /** What the option takes for it. */
  readonly value: string
}

/** What the option of a command takes, for which there are suggestions; null for any other. */
export const takenIn = ({ options }: Command, option: string): Taken | null =>
  takenBy(options.shape[option])

/**
 * What somebody may mean by what is typed so far into an option, best first. Articles: the newest where nothing is typed. In the query of
 * a search: the query with the name completed that is typed behind `from:`, `person:` and their like, and nothing for bare words.
 */
export async function suggest(
  { desk, may }: Pick<Context, 'desk' | 'may'>,
  taken: Taken,
  typed: string,
  options: { readonly limit: number },
): Promise<Suggestion[]> {
  if (!may.has('ask')) return []
  if (taken === 'article') return (await desk.suggest(typed, options)).map(suggestionOf)
  if (taken === 'query') return suggestInQuery(desk, typed, options)
  const what = taken === 'outlet' ? 'source' : taken
  const found = await desk.complete(what, typed, options)
  return found.map(({ value, count }) => ({
    label: `${value} (${counted(count, 'article')})`,
    value,
  }))
}

function suggestionOf(article: FiledArticle): Suggestion {
  const { number, headline, published } = article
  const date = published === null ? null : dateForPeople(published)
  const facts = [headline ?? '(no headline)', outletOf(article), date]
  return {
    label: `#${number} ${facts.filter((fact) => fact !== null).join(' · ')}`,
    value: `#${number}`,
  }
}
