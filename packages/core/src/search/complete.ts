import type { Completed, Count, SearchIndex } from './index-port.ts'
import type { SearchedDesk } from './searched-desk.ts'
import { LONGEST_TYPED } from './suggest.ts'

/** What can be completed: a field of articles, whom they name, or whom they quote. */
export type Completable = Completed | 'person' | 'speaker'

/** Values that somebody may mean by what is typed so far; `Desk.complete` says which. */
export async function completeOnDesk(
  what: Completable,
  typed: string,
  { limit, desk }: { readonly limit: number; readonly desk: SearchedDesk },
): Promise<readonly Count[]> {
  const { name, indexes } = desk
  const text = typed.slice(0, LONGEST_TYPED)
  if (what !== 'person' && what !== 'speaker')
    return indexes.use(name, (index) => index.complete(what, text, { limit }), { soon: true })
  const people = (index: SearchIndex) =>
    index.completePeople(text, { limit, quoted: what === 'speaker' })
  return indexes.use(name, people, { soon: true, facts: true })
}
