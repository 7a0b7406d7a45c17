import type { Article, Paragraph, Span } from '../../article.ts'
import { findNames } from '../../extract/names/find-names.ts'
import type { NamedEntity } from '../../extract/names/name-mention.ts'
import { type Voice, voiceOf } from '../../extract/speech.ts'
import { splitStatements } from '../../extract/statements.ts'
import { countWords } from '../../read/line-shape.ts'
import { thingKnownBefore } from './known-things.ts'
import { meansSomebodyBefore, opensPointingBack } from './points-back.ts'
import { isTellable, outsideQuotations, speaksAsI } from './tellable.ts'

/** A statement of the body, and whether it can be shown. */
export interface Statement extends Span {
  readonly text: string
  /** The text with its quotations blanked, of the same length. */
  readonly outside: string
  /** The number of the paragraph, from 1. */
  readonly paragraph: number
  readonly words: number
  readonly voice: Voice
  readonly isItem: boolean
  /** Whether it can be shown at all. */
  readonly isTellable: boolean
  /**
   * By their place among the statements, those of which one at least has to be shown before it, so that a reader knows what it speaks
   * of; null where it stands alone.
   */
  readonly leansOn: readonly number[] | null
}

/** The statements of the body in order, without subheads and pull quotes. A dateline is not part of the first. */
export function findStatements(
  article: Article,
  names: readonly NamedEntity[] = findNames(article),
): Statement[] {
  const spans = article.paragraphs.flatMap((paragraph, i) =>
    SHOWN.has(paragraph.kind) ? statementsIn(article, paragraph, i + 1) : [],
  )
  const printed = spans.filter(({ start, end }) => end - start <= LONGEST)
  const tells = isToldInFirstPerson(printed)
  const people = names
    .filter(({ kind }) => kind !== 'place')
    .flatMap(({ mentions }) => mentions.map(({ start }) => start))
    .sort((a, b) => a - b)
  const toldOf = new Map<string, number[]>()
  let next = 0
  return printed.map((statement, i) => {
    while ((people[next] ?? Number.POSITIVE_INFINITY) < statement.start) next += 1
    const named = (people[next] ?? Number.POSITIVE_INFINITY) - statement.start
    const lean = leaning(statement, named, i, toldOf)
    for (const word of new Set(statement.text.toLowerCase().match(/[a-z]+/g))) {
      const list = toldOf.get(word)
      if (list === undefined) toldOf.set(word, [i])
      else if (list.length < 20) list.push(i)
    }
    const { text, words, voice, outside, isItem } = statement
    const lost = !tells && voice === 'outlet' && speaksAsI(outside)
    return {
      ...statement,
      isTellable: !lost && !isItem && isTellable(text, words, voice),
      leansOn: lean,
    }
  })
}

const SHOWN: ReadonlySet<Paragraph['kind']> = new Set(['paragraph', 'entry', 'item'])
/** In UTF-16 code units: what goes on for longer is a page without full stops and shown nowhere. */
const LONGEST = 2_000

type Printed = Omit<Statement, 'isTellable' | 'leansOn'>

function statementsIn(article: Article, paragraph: Paragraph, number: number): Printed[] {
  const offset = afterDateline(article, paragraph)
  return splitStatements(article.text.slice(offset, paragraph.end)).map((span) => {
    const start = offset + span.start
    const end = offset + span.end
    const text = article.text.slice(start, end)
    return {
      start,
      end,
      text,
      outside: outsideQuotations(text),
      paragraph: number,
      words: countWords(text),
      voice: voiceOf(text),
      isItem: paragraph.kind === 'item',
    }
  })
}

/** "PORT ALDER (MW) —", and what agencies set without a dash: "(CNN)", "London (Reuters)". */
const AGENCY =
  /^(?:\([A-Z]{2,6}\)|(?:[A-Z][\w .,'’-]{0,60}\s?)?\((?:CNN|AP|AFP|UPI|PTI|Reuters|Xinhua|Bloomberg|dpa|TASS)\))/

function afterDateline({ text, spans }: Article, { start, end }: Paragraph): number {
  const { dateline } = spans
  const agency = AGENCY.exec(text.slice(start, Math.min(end, start + 90)))?.[0].length ?? 0
  const behind = dateline?.start === start ? dateline.end : start + agency
  if (behind === start) return start
  return behind + (/^[\s–—_:-]*/.exec(text.slice(behind, end))?.[0].length ?? 0)
}

/** A column or a report of what the writer saw. */
function isToldInFirstPerson(statements: readonly Printed[]): boolean {
  const own = statements.filter(({ voice }) => voice === 'outlet')
  return own.filter(({ outside }) => speaksAsI(outside)).length > own.length * FIRST_PERSON_SHARE
}
const FIRST_PERSON_SHARE = 0.3

function leaning(
  { text, outside }: Printed,
  named: number,
  at: number,
  toldOf: ReadonlyMap<string, readonly number[]>,
): readonly number[] | null {
  const before = at === 0 ? [] : [at - 1]
  if (opensPointingBack(text) || meansSomebodyBefore(outside, named)) return before
  const thing = at === 0 ? null : thingKnownBefore(text)
  return thing === null ? null : [...new Set([...(toldOf.get(thing) ?? []), ...before])]
}
