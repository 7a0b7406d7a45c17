import {
  type CarriedQuote,
  type ComparedFigure,
  type ComparedQuote,
  type Comparison,
  outletOf,
} from '@clipdesk/core'
import { alsoIn, differenceBlocks, figurePassage, roleBlocks } from './differences.ts'
import { carriedPassage } from './quote-passage.ts'
import { type Block, type Field, heading, note, step } from './reply.ts'
import { listForPeople } from './wording.ts'

/** How many of each sort are shown. */
const DIFFERENCES = 6
const SHARED = 5
const ALIKE = 4

/** Where outlets differ, what several carry, and what one has alone. */
export const comparedBlocks = (comparison: Comparison): Block[] => [
  ...under('Where they differ', differenceBlocks(comparison, DIFFERENCES)),
  ...under('Quoted by several', sharedQuotes(comparison.quotes)),
  ...under('Numbers that several give alike', alike(comparison.figures)),
  ...under('What they call the same people', roleBlocks(comparison).slice(0, DIFFERENCES)),
  ...under('One outlet alone', exclusive(comparison)),
]

const under = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks]

function sharedQuotes(quotes: readonly ComparedQuote[]): Block[] {
  const shared = quotes.filter(({ reach }) => reach !== 'one')
  const left = shared.length - SHARED
  return [
    ...shared.slice(0, SHARED).flatMap(sharedQuote),
    ...(left > 0 ? [note(`${left} more quotes that several carry.`)] : []),
  ]
}

/** A quotation as the first carries it, with who else does; as each does, where they name different speakers. */
function sharedQuote({ carried, speakersDiffer }: ComparedQuote): Block[] {
  const [first, ...others] = carried
  if (first === undefined) return []
  if (speakersDiffer)
    return [note('The speakers named are not the same:'), ...carried.map(carriedPassage)]
  return [carriedPassage(first), ...alsoIn(first, others)]
}

function alike(figures: readonly ComparedFigure[]): Block[] {
  return figures
    .filter(({ values }) => values === 'same')
    .slice(0, ALIKE)
    .flatMap(({ told: [first, ...others] }) =>
      first === undefined ? [] : [figurePassage(first), ...alsoIn(first, others)],
    )
}

/** What only one article has, counted, with the speakers and a step to its quotes. */
function exclusive({ articles, quotes, speakers }: Comparison): Block[] {
  return articles.flatMap((article) => {
    const own = <Carried extends { readonly article: unknown }>(list: readonly Carried[]) =>
      list.some((one) => one.article === article)
    const quoted = quotes.filter(
      ({ reach, carried }) => reach === 'one' && own<CarriedQuote>(carried),
    )
    const alone = speakers.filter(({ reach, quoted: said }) => reach === 'one' && own(said))
    if (quoted.length === 0 && alone.length === 0) return []
    const outlet = outletOf(article) ?? 'outlet not known'
    const field: Field = {
      kind: 'field',
      name: `#${article.number}, ${outlet}`,
      values: [
        ...(alone.length === 0 ? [] : [`quotes ${listForPeople(alone.map(({ name }) => name))}`]),
        `${quoted.length} quotes that no other has`,
      ],
    }
    return [
      field,
      step(`quotes --in ${article.number}`, `see the quotes of #${article.number}`, {
        name: 'quotes',
        options: { in: String(article.number) },
      }),
    ]
  })
}
