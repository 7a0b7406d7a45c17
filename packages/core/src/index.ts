export type { BriefingStatement } from './answer/briefing/brief.ts'
export type { Briefing } from './answer/briefing/brief-on-desk.ts'
export { type CompareOptions, compareArticles } from './answer/compare/compare-articles.ts'
export type {
  ChangedCopies,
  ChangedCopy,
  ComparedStory,
  CompareSubject,
} from './answer/compare/compare-on-desk.ts'
export type {
  CarriedQuote,
  Cited,
  ComparedDay,
  ComparedFigure,
  ComparedHeadline,
  ComparedName,
  ComparedQuote,
  ComparedSpeaker,
  Comparison,
  DatedStatement,
  DifferentDays,
  NameForm,
  Reach,
  ToldFigure,
} from './answer/compare/comparison.ts'
export type { DatedEvent } from './answer/dated-event.ts'
export type { QuoteHit, QuoteQuery } from './answer/desk-quotes.ts'
export type { Digest, DigestRequest } from './answer/digest/digest-on-desk.ts'
export {
  type KeyDay,
  type KeyFacts,
  type KeyName,
  type KeyTelling,
  keyFacts,
} from './answer/key-facts.ts'
export { type OpeningPassage, openingOf } from './answer/opening.ts'
export { outletOf } from './answer/outlet-of.ts'
export type { QuoteAnswer } from './answer/quote-answer.ts'
export type { Gloss } from './answer/summary/glosses.ts'
export { type RatedStatement, rateStatements } from './answer/summary/rate-statements.ts'
export {
  type MissingField,
  missingFields,
  type Summary,
  type SummaryOptions,
  type SummarySentence,
  summarize,
} from './answer/summary/summarize.ts'
export type { Timeline } from './answer/timeline.ts'
export type { TimelineDay, ToldEvent } from './answer/timeline-days.ts'
export {
  type TimelinePicture,
  type TimelinePictureOptions,
  timelinePicture,
} from './answer/timeline-picture/timeline-picture.ts'
export { type SpeakerQuote, whoSaidWhat } from './answer/who-said-what.ts'
export {
  Article,
  Basis,
  bodyText,
  Caveat,
  DatePrecision,
  FieldBases,
  FieldSpans,
  Furniture,
  FurnitureKind,
  PageDate,
  Paragraph,
  ParagraphKind,
  Source,
  Span,
} from './article.ts'
export type {
  ArticleToFile,
  Clipping,
  Desk,
  TimelineAnswer,
  TimelineSubject,
} from './desk.ts'
export { applyEdits } from './edits/apply-edits.ts'
export { Edit, Edits, foldedName, Given, type NamesEdit, type SpeakerEdit } from './edits/edit.ts'
export { givenVerdict, withGivenNames } from './edits/given-names.ts'
export { quotesMeant } from './edits/given-speakers.ts'
export { ClipdeskError, type ErrorCode } from './errors.ts'
export { findDates } from './extract/dates/find-dates.ts'
export type { FoundDate } from './extract/dates/found-date.ts'
export { type Facts, findFacts } from './extract/facts.ts'
export type { Bound, Figure } from './extract/figures/figure.ts'
export { findFigures } from './extract/figures/find-figures.ts'
export { nameKeys } from './extract/names/compare/name-keys.ts'
export { type NameVerdict, sameName } from './extract/names/compare/same-name.ts'
export { findNames } from './extract/names/find-names.ts'
export type { NamedEntity, NameKind, NameMention } from './extract/names/name-mention.ts'
export { findQuotes } from './extract/quotes/find-quotes.ts'
export type { Named, Quote, Words } from './extract/quotes/quote.ts'
export { splitSentences } from './extract/sentences.ts'
export type { Voice } from './extract/speech.ts'
export { type FiledArticle, Filing, type Outcome } from './filed-article.ts'
export { type Library, type LibraryOptions, openLibrary } from './library.ts'
export { decodePage } from './read/decode.ts'
export { detectLanguage } from './read/detect-language.ts'
export { type ExplainedLine, type Explanation, explainArticle } from './read/explain.ts'
export { readGivenDate } from './read/given-date.ts'
export { isInEnglish } from './read/language.ts'
export type { Page } from './read/page.ts'
export { readArticle } from './read/plain-text.ts'
export { MAX_PAGE_LENGTH } from './read/read-article.ts'
export { articleFromText, type WholeText } from './read/whole-text.ts'
export type { Completable } from './search/complete.ts'
export { type Keeping, keptIndex, memoryIndex } from './search/index/memory-index.ts'
export type {
  Completed,
  Count,
  Facets,
  IndexAnswer,
  IndexChange,
  IndexHit,
  IndexRequest,
  OpenIndex,
  OtherWords,
  SearchIndex,
  Standing,
} from './search/index-port.ts'
export { explainQuery, type QueryStatement } from './search/query/explain-query.ts'
export { type ParseOptions, parseQuery } from './search/query/parse-query.ts'
export { plainQuery } from './search/query/plain-query.ts'
export { printQuery } from './search/query/print-query.ts'
export {
  type DateFilter,
  isNothing,
  type Query,
  type QueryFilter,
  type QueryHint,
  type QueryLeaf,
  type QueryNode,
  type QuerySort,
  type TextFilter,
} from './search/query/query-tree.ts'
export { readSince } from './search/query/since.ts'
export type {
  Passage,
  ResultWindow,
  SearchAnswer,
  SearchedPart,
  SearchHit,
  SearchOptions,
} from './search/search.ts'
export type { Snapshots } from './search/snapshots.ts'
export { memoryStore } from './store/memory.ts'
export { reread } from './store/reread.ts'
export type { Change, ChangedArticle, Draft, Filed, Store } from './store/store.ts'
export { type Changes, changesBetween, type PrintedStatement } from './stories/changes-between.ts'
export { type Copy, copiesAmong } from './stories/copies-among.ts'
export { type CopyGroup, findCopies } from './stories/find-copies.ts'
export { groupStories, type Story } from './stories/group-stories.ts'
export type { OrderBasis } from './stories/ran-first.ts'
