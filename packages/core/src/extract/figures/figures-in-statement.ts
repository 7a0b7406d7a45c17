import type { Span } from '../../article.ts'
import { clausesOf } from './clauses.ts'
import { peopleEventOf } from './events.ts'
import type { Figure } from './figure.ts'
import { isNamePart, isNoFigure } from './no-figures.ts'
import { countedAt } from './nouns.ts'
import { predicateAround } from './predicates.ts'
import { type Quantity, quantityAt } from './quantities.ts'
import { type Token, tokensOf } from './tokens.ts'

/** What is told of a number within a statement; offsets are into the statement. */
export interface StatementFigure
  extends Span,
    Pick<Figure, 'kind' | 'value' | 'upTo' | 'bound' | 'unit' | 'isPart'> {
  readonly counted: Span | null
  readonly predicate: Span | null
  readonly clause: Span
}

/** The figures of a statement. `isDated` tells what is part of a date, and is asked in the order of the text. */
export function figuresIn(statement: string, isDated: (span: Span) => boolean): StatementFigure[] {
  if (!MAY_HAVE.test(statement)) return []
  const tokens = tokensOf(statement)
  const quantities: Quantity[] = []
  for (let at = 0; at < tokens.length; ) {
    const quantity = quantityAt(tokens, at)
    const end = quantities.at(-1)?.to ?? 0
    at = quantity?.to ?? at + 1
    if (quantity === null || isDated(spanOf(tokens, quantity.first, quantity.to))) continue
    if (!isNoFigure(tokens, quantity.first, quantity.numberEnd))
      quantities.push({ ...quantity, from: Math.max(quantity.from, end) })
  }
  return quantities.length === 0 ? [] : figuresFrom(tokens, quantities)
}

/** Most statements have no number at all. */
const MAY_HAVE =
  /\p{Nd}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|\w{3,5}ty|dozens?|scores|hundreds?|thousands?|millions?|billions?|half|third|quarter|several)\b/iu

function figuresFrom(tokens: readonly Token[], quantities: readonly Quantity[]): StatementFigure[] {
  const numbers = new Set(quantities.map(({ first }) => first))
  const clauses = clausesOf(tokens, numbers)
  const bounds = boundsOf(clauses.of)
  return quantities.flatMap((quantity) => {
    const own = clauses.of[quantity.first] ?? 0
    const outer = clauses.within.get(own)
    const of = partOf(tokens, quantity)
    const counted =
      quantity.kind !== 'count'
        ? null
        : countedAt(tokens, of ?? nounAfter(tokens, quantity), quantity.value)
    const to = counted?.to ?? quantity.to
    const predicate = predicateAround(tokens, {
      from: quantity.from,
      to,
      isOf: (at) => clauses.of[at] === own || (outer !== undefined && clauses.of[at] === outer),
      isPeople: quantity.kind === 'count',
    })
    if (!isTold(tokens, quantity, counted !== null, predicate)) return []
    const [first, last] = bounds.get(own) ?? [quantity.from, to - 1]
    const { kind, value, upTo, bound, unit } = quantity
    return [
      {
        ...spanOf(
          tokens,
          quantity.from,
          counted === null || of !== null ? quantity.to : counted.to,
        ),
        ...{ kind, value, upTo, bound, unit },
        counted: counted === null ? null : spanOf(tokens, counted.from, counted.to),
        predicate: predicate === -1 ? null : spanOf(tokens, predicate, predicate + 1),
        isPart: outer !== undefined || of !== null || isRest(tokens, quantity),
        clause: spanOf(tokens, Math.min(first, quantity.from), Math.max(last + 1, to)),
      },
    ]
  })
}

/** Where the noun stands of which this number is a part: "two of the crew", "5 of the 40 sailors"; null where it is none. */
function partOf(tokens: readonly Token[], { kind, to, value }: Quantity): number | null {
  if (kind !== 'count' || value === null || tokens[to]?.lower !== 'of') return null
  const isDefinite = /^(?:the|its|their|his|her|those|these)$/.test(tokens[to + 1]?.lower ?? '')
  const noun = to + (isDefinite ? 2 : 1)
  return tokens[noun]?.kind === 'digits' ? noun + 1 : noun
}

/** "dozens of people", "a total of 12 people". */
const nounAfter = (tokens: readonly Token[], { to, value }: Quantity): number =>
  value === null && tokens[to]?.lower === 'of' ? to + 1 : to

/** "another five", "five more", "three others", "a further 12". */
const isRest = (tokens: readonly Token[], { from, to }: Quantity): boolean =>
  /^(?:another|further|additional|other|extra)$/.test(tokens[from - 1]?.lower ?? '') ||
  /^(?:more|others?|further|additional|extra)$/.test(tokens[to]?.lower ?? '')

/** Whether the text tells what is counted: by a unit, a noun, or what became of them. */
function isTold(
  tokens: readonly Token[],
  { kind, from, to, first, value }: Quantity,
  hasNoun: boolean,
  predicate: number,
): boolean {
  if (kind !== 'count') return true
  if (hasNoun) return value !== 1 || tokens[to]?.lower !== 'of'
  if (value === 1 && tokens[first]?.kind === 'word') return false
  if (predicate === -1 || peopleEventOf(tokens[predicate]?.lower ?? '') === null) return false
  const isToll = tokens[predicate]?.lower === 'toll'
  const isNear = predicate >= to ? predicate - to <= 3 : isToll || from - predicate <= 6
  return isNear && !isNamePart(tokens, from)
}

/** The first and the last token of each clause. */
function boundsOf(of: readonly number[]): ReadonlyMap<number, readonly [number, number]> {
  const bounds = new Map<number, readonly [number, number]>()
  for (const [at, clause] of of.entries()) bounds.set(clause, [bounds.get(clause)?.[0] ?? at, at])
  return bounds
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})
