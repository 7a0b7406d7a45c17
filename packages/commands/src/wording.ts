import {
  type Caveat,
  type Cited,
  type Edit,
  type FiledArticle,
  type FoundDate,
  type Given,
  isInEnglish,
  type MissingField,
  outletOf,
  type PageDate,
  type Voice,
} from '@clipdesk/core'
import type { ArticleCard, Frame, Missing, Passage, SpeakerFrame } from './reply.ts'

// All that the desk says in its own voice about articles is in this file and in the commands' notes: no claims, no loaded words.

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })

const monthName = (month: string): string => MONTH.format(new Date(`2000-${month}-01T00:00Z`))

/** "4 March 2024, 10:32 (+03:30)"; says where the date comes from unless the page prints it. */
export const dateForPeople = (date: PageDate): string =>
  `${momentForPeople(date)}${DATE_FROM[date.basis]}`

/** "4 March 2024, 10:32 (+03:30)", and not where it comes from. */
export const momentForPeople = ({ value, zone }: PageDate): string =>
  `${datePartsForPeople(value)}${value.includes('T') && zone !== null ? ` (${zone})` : ''}`

const DATE_FROM: Readonly<Record<PageDate['basis'], string>> = {
  metadata: '',
  text: '',
  url: ' (from the address)',
  given: ' (as given)',
}

/** "4 March 2024, 10:32", "March 2024", "2024" */
export function datePartsForPeople(value: string): string {
  const [day = '', time] = value.split('T')
  const [year, month, date] = day.split('-')
  const words = [
    date === undefined ? undefined : String(Number(date)),
    month === undefined ? undefined : monthName(month),
    year,
  ]
  const printed = words.filter((word) => word !== undefined).join(' ')
  return time === undefined ? printed : `${printed}, ${time}`
}

/** What an event is dated by: "15 September 2020"; from what else than the words themselves, where it is. */
export function eventDate({ value, basis }: Pick<FoundDate, 'value' | 'basis'>): string {
  const day = value === null ? 'not told' : datePartsForPeople(value)
  return `${day}${DATED_BY[basis]}`
}

const DATED_BY: Readonly<Record<FoundDate['basis'], string>> = {
  explicit: '',
  context: ' (by the sentences before)',
  publication: ' (by the publication date)',
  dateline: ' (by the dateline)',
  none: '',
}

/** "as given by Mara Olsen on 24 November 2026" */
export const givenForPeople = ({ by, at }: Given): string =>
  `as given by ${by ?? 'a person'} on ${datePartsForPeople(at.slice(0, 10))}`

/** What an edit is of, where a card shows it. */
const EDITED: Readonly<Record<Edit['kind'], string | null>> = {
  headline: 'headline',
  outlet: 'outlet',
  author: 'author',
  date: 'date',
  speaker: null,
  names: null,
}

/** "headline and outlet as given by Mara Olsen on 24 November 2026"; null where a card shows nothing that a person gave. */
export function editsForPeople({ edits }: Pick<FiledArticle, 'edits'>): string | null {
  const said = new Map<string, string[]>()
  for (const { kind, given } of edits) {
    const [what, by] = [EDITED[kind], givenForPeople(given)]
    if (what !== null) said.set(by, [...(said.get(by) ?? []), what])
  }
  const all = [...said].map(([by, what]) => `${listForPeople(what)} ${by}`)
  return all.length === 0 ? null : all.join('; ')
}

/** What stands before a passage that does not say itself whose account it is. */
export function frameForPeople(frame: Frame): string {
  if (frame.voice === 'speaker') return speakerForPeople(frame)
  const { outlet, voice } = frame
  const who = outlet ?? 'The page (outlet not named)'
  return `${who}${FRAMED_AS[voice]}:`
}

const FRAMED_AS: Readonly<Record<Voice, string>> = {
  outlet: ' writes',
  quotation: ' quotes, the speaker not named in this passage',
  attributed: '',
}

/** "Mara Olsen (“she”), to Tomas Iriat, letter, per Radio Coast, in Harbor Times:"; what is reported without marks is said to be. */
function speakerForPeople(frame: SpeakerFrame): string {
  const { speaker, mention, addressee, medium, via, outlet, given, isReported } = frame
  const isSelf = mention === null || mention === speaker
  const who = speaker ?? 'Speaker not named'
  const parts = [
    isSelf ? who : `${who} (“${mention}”)`,
    ...(given === null ? [] : [given]),
    ...(addressee === null ? [] : [`to ${addressee}`]),
    ...(medium === null ? [] : [medium]),
    ...via.map((relay) => `per ${relay}`),
    ...(isReported ? ['not word for word'] : []),
    `in ${outlet ?? 'a page whose outlet is not named'}`,
  ]
  return `${parts.join(', ')}:`
}

/** English names of languages. */
export const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' })

/** "German"; null for English, and where the language is not known. */
export function foreignLanguage(article: Pick<FiledArticle, 'language'>): string | null {
  if (article.language === null || isInEnglish(article)) return null
  const [primary = ''] = article.language.split('-')
  return LANGUAGES.of(primary) ?? primary
}

/** When an article was published; where only a change of it is dated, that: "updated 5 March 2024". Null where neither is known. */
export function dayForPeople({
  published,
  updated,
  edits = [],
}: Pick<FiledArticle, 'published' | 'updated'> & Partial<Pick<FiledArticle, 'edits'>>):
  | string
  | null {
  // Who gave it, and when, stands with all that people gave.
  const isPutRight = edits.some(({ kind }) => kind === 'date')
  if (published !== null) return isPutRight ? momentForPeople(published) : dateForPeople(published)
  return updated === null ? null : `updated ${dateForPeople(updated)}`
}

/** "#12, Harbor Times, 4 March 2024" */
export const articleForPeople = (article: FiledArticle): string =>
  [
    `#${article.number}`,
    outletOf(article) ?? 'outlet not known',
    dayForPeople(article) ?? 'date not known',
  ].join(', ')

/** " of 3 outlets"; nothing where none is known. */
export function ofOutlets(articles: readonly FiledArticle[]): string {
  const known = new Set(articles.map(outletOf).filter((outlet) => outlet !== null))
  return known.size === 0 ? '' : ` of ${counted(known.size, 'outlet')}`
}

/** Why an article's opening stands where its summary would, word for word. */
export const englishOnly = (language: string): string =>
  `Summaries and quotes are English only; this page is in ${language}.`

/** What stands behind a name that only the rest of the article tells in full. */
export const glossForPeople = (name: string): string => `[desk: ${name}]`

/** What a missing field is called. */
const FIELD_NAMES: Readonly<Record<MissingField, string>> = {
  headline: 'headline',
  source: 'outlet',
  published: 'publication date',
  byline: 'author',
}

/** What stands below a headline: the outlet, the date, the authors and a language other than English; and that the first two are not known where they are not. */
export function factsForPeople({
  outlet,
  published,
  byline,
  given,
  language,
}: ArticleCard): string {
  const facts = [outlet ?? 'outlet not known', published ?? 'date not known']
  const authors = byline.length === 0 ? [] : [`by ${listForPeople(byline)}`]
  const others = [given, language === null ? null : `in ${language}`]
  return [...facts, ...authors, ...others.filter((fact) => fact !== null)].join(' · ')
}

/** Where a passage stands: "#12 ¶3", "#12, headline"; with the number of a quote, "#12 ¶3, quote 4". */
export function citationForPeople({ number, paragraph, frame }: Passage): string {
  const place = paragraph === null ? ', headline' : ` ¶${paragraph}`
  const quote = frame?.voice === 'speaker' ? frame.quote : null
  return `#${number}${place}${quote === null ? '' : `, quote ${quote}`}`
}

/** "Harbor Times (#12 ¶3)", "Harbor Times (#12, headline)" */
export const citedForPeople = ({ article, start, paragraph }: Cited): string =>
  `${outletOf(article) ?? 'a page whose outlet is not known'} (#${article.number}${
    paragraph === null
      ? `, ${isInHeadline(article, start) ? 'headline' : 'caption'}`
      : ` ¶${paragraph}`
  })`

const isInHeadline = ({ spans: { headline } }: FiledArticle, start: number): boolean =>
  headline === undefined || (headline.start <= start && start < headline.end)

/** What the page did not say, and which days cannot be told for that. */
export function missingForPeople({ fields, unresolved }: Missing): string {
  const names = listForPeople(fields.map((field) => FIELD_NAMES[field]))
  const days = listForPeople(unresolved.map((day) => `“${day}”`))
  const open = days === '' ? '' : ` Without a date, ${days} cannot be told.`
  return `Not on the page: ${names}.${open}`
}

/** What stands with every answer from invented articles. */
export const INVENTED = 'Invented example, from the desk "demo". Nothing here happened.'

/** "outlet, date and author" */
export function listForPeople(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** "1 article", "12,000 articles" */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** How much of what somebody typed is said back to them. */
export const shortened = (text: string): string => {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim())
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : characters.join('')
}

/** What is said of an article whose page does not hold it whole, or holds more. */
const CAVEATS: Readonly<Record<Caveat, string>> = {
  'cut-off': 'The page stops before the end of the article.',
  'several-stories': 'The page holds other stories as well; the longest was read.',
}

/** The caveats of an article, a sentence each. */
export const caveatsForPeople = ({ caveats }: Pick<FiledArticle, 'caveats'>): string[] =>
  caveats.map((caveat) => CAVEATS[caveat])
