import type { Command, Context } from './command.ts'
import { isArticleOption } from './pick-article.ts'
import { dateForPeople, outletOf } from './wording.ts'

/** Something that somebody may mean by what is typed so far. */
export interface Suggestion {
  /** For people: "#12 Ferry to Haldermere runs again · The Alder Ledger · 4 March 2024". */
  readonly label: string
  /** What the option takes for it. */
  readonly value: string
}

/** Whether the option of a command takes an article, for which there are suggestions. */
export const takesArticle = ({ options }: Command, option: string): boolean =>
  isArticleOption(options.shape[option])

/** Articles that somebody may mean by what is typed so far, best first; the newest where nothing is typed. */
export async function suggestArticles(
  { desk, may }: Context,
  typed: string,
  { limit }: { readonly limit: number },
): Promise<Suggestion[]> {
  if (!may.has('ask')) return []
  const articles = await desk.suggest(typed, { limit })
  return articles.map((article) => {
    const { number, headline, published } = article
    const date = published === null ? null : dateForPeople(published)
    const facts = [headline ?? '(no headline)', outletOf(article), date]
    return {
      label: `#${number} ${facts.filter((fact) => fact !== null).join(' · ')}`,
      value: `#${number}`,
    }
  })
}
