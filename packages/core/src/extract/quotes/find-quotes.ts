import type { Article, Span } from '../../article.ts'
import type { Edit } from '../../edits/edit.ts'
import { withGivenNames } from '../../edits/given-names.ts'
import { withGivenSpeakers } from '../../edits/given-speakers.ts'
import { isInEnglish } from '../../read/language.ts'
import { findNames } from '../names/find-names.ts'
import { countBefore } from './count-before.ts'
import { findReports } from './find-reports.ts'
import { findSpeakers } from './find-speakers.ts'
import { type Frame, framesOf } from './frames.ts'
import { kindOf, WHOLE_STATEMENT } from './kind-of-marked.ts'
import { PERSON_WEIGHTS } from './person-weights.ts'
import type { Quote } from './quote.ts'
import { type ChoosePerson, likeliestPerson, speakerResolver } from './resolve-speaker.ts'
import { withSameWordsAgain } from './same-words-again.ts'
import { Teller } from './teller.ts'
import { wordsIn } from './words-in.ts'

/**
 * The quotes of an article: headline, captions and body, in the order of the text. Titles, and words in marks that nobody is said to
 * have spoken, are none. Who speaks is told by weights that were learned (`findSpeakers`), and so is whom pronouns and descriptions stand
 * for, if anybody (`speakerResolver`). None in an article that is in another language than English, which has marks
 * and habits of its own. Takes linear time.
 *
 * Of an article that carries edits, as those of a desk do, speakers are who people said, and names are joined and parted as they said.
 */
export function findQuotes(article: Article & { readonly edits?: readonly Edit[] }): Quote[] {
  return findQuotesBy(article, LEARNED)
}

const LEARNED = likeliestPerson(PERSON_WEIGHTS)

/** The same, with another way to choose whom the words for a speaker stand for; for learning it. */
export function findQuotesBy(
  article: Article & { readonly edits?: readonly Edit[] },
  choosePerson: ChoosePerson,
): Quote[] {
  const { edits = [] } = article
  if (!isInEnglish(article)) return []
  const frames = framesOf(article)
  const headlineEnd = article.spans.headline?.end ?? 0
  const names = withGivenNames(findNames(article), edits)
  const resolver = speakerResolver(article, frames, names, choosePerson)
  const speakers = findSpeakers(frames)
  const teller = new Teller(frames, resolver)
  const quotes = frames.flatMap((frame, at) => {
    teller.noteRelays(at)
    const marked = frame.quotations.flatMap((_, quotation) => {
      const speaker = speakers[at]?.[quotation] ?? null
      const kind = kindOf(frame, quotation, speaker !== null) ?? kindInHeadline(frame, quotation)
      return kind === null ? [] : [teller.marked(at, quotation, speaker, kind)]
    })
    const whole = marked.filter(({ text }) => wordsIn(text) >= WHOLE_STATEMENT)
    const reported = findReports(frame)
      .map((clause) => teller.reported(at, clause))
      .filter((quote) => !touches(whole, quote))
    // A word or two in marks within a clause that is reported are no quote of their own.
    const others = marked.filter(
      (quote) => wordsIn(quote.text) >= WHOLE_STATEMENT || !touches(reported, quote),
    )
    return [...others, ...reported].sort((a, b) => a.start - b.start)
  })
  // What a headline has in marks is a quote if somebody says the same words further on.
  const named = withSameWordsAgain(quotes, article.spans.headline).filter(
    ({ end, speaker, kind }) =>
      kind !== 'mixed' || speaker.mention !== null || speaker.name !== null || end > headlineEnd,
  )
  return withGivenSpeakers(named, article.text, edits)
}

/** Words in marks of a headline, which names nobody; only those that a reader may take for a statement. */
function kindInHeadline({ part, text, quotations }: Frame, quotation: number): 'mixed' | null {
  const { start = 0, end = 0 } = quotations[quotation] ?? {}
  return part === 'headline' && wordsIn(text.slice(start, end)) >= WHOLE_STATEMENT ? 'mixed' : null
}

/** Whether one of some spans, which are in order and apart, has anything in common with another. */
function touches(spans: readonly Span[], { start, end }: Span): boolean {
  const last = spans[countBefore(spans, end, (span) => span.start) - 1]
  return last !== undefined && last.end > start
}
