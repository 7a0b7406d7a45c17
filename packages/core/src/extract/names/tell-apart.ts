import type { FoundName } from './forms.ts'
import { bearerOf } from './given-names.ts'
import type { NameGroup } from './groups.ts'
import { titlePartOf } from './titles.ts'
import { wordSet } from './word-list.ts'

type Bearer = 'woman' | 'man'

/** Forms of address and titles that only women or only men have. */
const WOMEN = wordSet(
  'mrs ms miss mme mlle madame madam señora dame lady baroness sister mother queen princess empress duchess congresswoman chairwoman spokeswoman',
)
const MEN = wordSet(
  'mr messrs monsieur señor sir lord father brother king prince emperor sultan congressman chairman spokesman',
)

/** Somebody who shares the surname with others. */
export interface Rival {
  readonly group: NameGroup
  /** Where the name stands first. */
  readonly start: number
  /** What the article calls them beside the name. */
  readonly titles: ReadonlySet<string>
  readonly bearer: Bearer | null
}

/** People of one surname, in the order of their first mentions. */
export const rivalsOf = (groups: readonly NameGroup[]): Rival[] =>
  groups.map(rivalOf).sort((a, b) => a.start - b.start)

function rivalOf(group: NameGroup): Rival {
  const titles = new Set(group.mentions.flatMap((mention) => mention.titles))
  const given = group.forms.find(({ words }) => words.length > 1)?.words[0] ?? ''
  return {
    group,
    start: group.mentions.reduce((least, { start }) => Math.min(least, start), Infinity),
    titles,
    bearer: bearerByTitle([...titles]) ?? bearerOf(given),
  }
}

/**
 * Whom of several people a mention of their surname alone means: by its title the only one who is called so elsewhere, or the only woman or
 * the only man among them; else the one who is the only one so far. Null where that does not tell.
 */
export function whoIsMeant(mention: FoundName, rivals: readonly Rival[]): NameGroup | null {
  const posts = mention.titles.filter((title) => titlePartOf(title) !== 'honorific')
  if (rivals.length <= MOST_RIVALS) {
    const sharing = rivals.filter(({ titles }) => posts.some((title) => titles.has(title)))
    if (sharing.length > 0) return onlyOne(sharing)
    const bearer = bearerByTitle(mention.titles)
    const isClear = bearer !== null && rivals.every((rival) => rival.bearer !== null)
    if (isClear) return onlyOne(rivals.filter((rival) => rival.bearer === bearer))
  }
  const [first, second] = rivals
  const isFirst = first !== undefined && mention.start > first.start
  return isFirst && mention.start < (second?.start ?? Infinity) ? first.group : null
}

/** More people of one surname than this are not told apart by titles. */
const MOST_RIVALS = 6

const onlyOne = ([first, ...others]: readonly Rival[]): NameGroup | null =>
  others.length === 0 ? (first?.group ?? null) : null

const bearerByTitle = (titles: readonly string[]): Bearer | null =>
  titles.some((title) => WOMEN.has(title))
    ? 'woman'
    : titles.some((title) => MEN.has(title))
      ? 'man'
      : null
