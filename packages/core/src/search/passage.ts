import type { Article, Span } from '../article.ts'
import { voiceOf } from '../extract/speech.ts'
import { splitStatements } from '../extract/statements.ts'
import { isInEnglish } from '../read/language.ts'
import { analyze, type Token, words } from './analyze.ts'
import type { Marks } from './marks.ts'
import { otherForms } from './other-forms.ts'
import { findPhrase } from './phrase.ts'
import type { Passage } from './search.ts'
import { stem, stemmingLanguage } from './stem.ts'

/**
 * The statement that shows best why an article was found: the one with the most of the query in it, the earliest among equals. The
 * headline only where no statement of the body has any of it; null where the headline has none either, or stands nowhere in the text.
 * How rare a word is doesn't count, as one article says nothing about that. A quotation brings along the statement beside it that
 * names its speaker.
 */
export function findPassage(article: Article, wanted: Marks): Passage | null {
  let best: Candidate | null = null
  for (const [i, paragraph] of article.paragraphs.entries()) {
    for (const statement of statementsOf(article.text, paragraph)) {
      const candidate = weigh(article, { ...statement, paragraph: i + 1 }, wanted)
      if (candidate.weight > (best?.weight ?? 0)) best = candidate
    }
  }
  if (best === null) return headlineOf(article, wanted)?.passage ?? null
  return best.passage.voice === 'quotation'
    ? withSpeaker(article, best.passage, wanted)
    : best.passage
}

/** The passage with the statement before or after it in its paragraph that says who speaks, where there is one. */
function withSpeaker(article: Article, passage: Passage, wanted: Marks): Passage {
  const { text, paragraphs } = article
  const paragraph = paragraphs[(passage.paragraph ?? 0) - 1]
  if (paragraph === undefined) return passage
  const statements = statementsOf(text, paragraph)
  const at = statements.findIndex(({ start }) => start === passage.start)
  const beside = [statements[at - 1], statements[at + 1]].find(
    (statement) =>
      statement !== undefined &&
      voiceOf(text.slice(statement.start, statement.end)) === 'attributed',
  )
  if (beside === undefined) return passage
  const start = Math.min(passage.start, beside.start)
  const end = Math.max(passage.end, beside.end)
  return weigh(article, { start, end, paragraph: passage.paragraph }, wanted).passage
}

interface Candidate {
  readonly passage: Passage
  /** How many different words of the query it has; a phrase counts as its words, and only where it stands whole. */
  readonly weight: number
}

function headlineOf(article: Article, wanted: Marks): Candidate | null {
  if (article.spans.headline === undefined) return null
  const { start, end } = article.spans.headline
  const candidate = weigh(article, { start, end, paragraph: null }, wanted)
  return candidate.weight > 0 ? candidate : null
}

function statementsOf(text: string, paragraph: Span): Span[] {
  const { start, end } = paragraph
  return splitStatements(text.slice(start, end)).map((statement) => moved(statement, start))
}

type Place = Span & Pick<Passage, 'paragraph'>

function weigh(article: Article, place: Place, wanted: Marks): Candidate {
  const statement = article.text.slice(place.start, place.end)
  const matched = markedWords(statement, article.language, wanted)
  const inPhrases = phraseTokens(statement, wanted)
  const matches = inOrder([...matched, ...inPhrases]).map((span) => moved(span, place.start))
  return {
    // Speakers are told in English only; elsewhere the outlet is named, which is true of all it prints.
    passage: { ...place, voice: isInEnglish(article) ? voiceOf(statement) : 'outlet', matches },
    weight: distinct(matched) + distinct(inPhrases),
  }
}

function markedWords(statement: string, tag: string | null, { terms }: Marks): Token[] {
  if (terms.size === 0) return []
  const read = words(statement)
  const language = stemmingLanguage(tag)
  const forms = otherForms(statement, read).map((form) => ({
    ...form,
    term: stem(form.term, language),
  }))
  return [...analyze(statement, { read, language }), ...forms].filter(({ term }) => terms.has(term))
}

function phraseTokens(statement: string, { phrases }: Marks): Token[] {
  if (phrases.length === 0) return []
  const spoken = words(statement)
  return phrases.flatMap((phrase) => findPhrase(spoken, phrase).flat())
}

const distinct = (tokens: readonly Token[]) => new Set(tokens.map(({ term }) => term)).size

/** By place; a word that matched by itself and in a phrase once, pairs of letters that overlap as one stretch. */
function inOrder(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last === undefined || span.start >= last.end) merged.push(span)
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
  }
  return merged
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
