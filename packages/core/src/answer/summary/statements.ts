import type { Article, Paragraph, Span } from '../../article.ts'
import { findNames } from '../../extract/names/find-names.ts'
import type { NamedEntity } from '../../extract/names/name-mention.ts'
import { type Voice, voiceOf } from '../../extract/speech.ts'
import { splitStatements } from '../../extract/statements.ts'
import { countWords } from '../../read/line-shape.ts'
import { leaningOf } from './leaning.ts'
import { judges } from './loaded-words.ts'
import { isSpare, isTellable, outsideQuotations, speaksAsI } from './tellable.ts'

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
  /** Whether a summary may have it. */
  readonly isTellable: boolean
  /** Whether it may be shown where too little else can: an item of a list, a line without a full stop, words of a writer's own. */
  readonly isSpare: boolean
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
  const printed = article.paragraphs.flatMap((paragraph, i) =>
    SHOWN.has(paragraph.kind) ? statementsIn(article, paragraph, i + 1) : [],
  )
  const tells = isToldInFirstPerson(printed)
  const leans = leaningOf(printed, names)
  return printed.map((statement, i) => {
    const { text, words, voice, outside, isItem } = statement
    const isLost = isItem || (!tells && speaksAsI(outside))
    const isLoaded = voice === 'outlet' && i > 0 && judges(outside)
    const leansOn = leans[i] ?? null
    return {
      ...statement,
      isTellable: !isLost && !isLoaded && isTellable(text, words, voice),
      isSpare: leansOn === null && isSpare(text, words, voice),
      leansOn,
    }
  })
}

const SHOWN: ReadonlySet<Paragraph['kind']> = new Set(['paragraph', 'entry', 'item'])
/** In UTF-16 code units: what goes on for longer is a page without full stops and shown nowhere. */
const LONGEST = 2_000

/** A statement before it is judged. */
export type Printed = Omit<Statement, 'isTellable' | 'isSpare' | 'leansOn'>

function statementsIn(article: Article, paragraph: Paragraph, number: number): Printed[] {
  const offset = afterDateline(article, paragraph)
  const spans = splitStatements(article.text.slice(offset, paragraph.end))
  const shown = spans.filter(({ start, end }) => end - start <= LONGEST)
  return shown.map((span) => {
    const end = offset + span.end
    const start = behindOrder(article.text, offset + span.start, end)
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

/** What pages set before a sentence and is none of its words, where a line break was lost. */
const ORDER =
  /^(?:Scroll down (?:for|to)(?: (?:the|see|watch))?(?: full)? videos?|Advertisement)[.:]?\s+(?=["“‘']?\p{Lu})/iu

function behindOrder(text: string, start: number, end: number): number {
  return start + (ORDER.exec(text.slice(start, Math.min(end, start + 60)))?.[0].length ?? 0)
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
