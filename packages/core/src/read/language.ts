import type { Article, Basis } from '../article.ts'
import { ClipdeskError } from '../errors.ts'
import { areKin, detectLanguage, isDetectable, LANGUAGE_SAMPLE } from './detect-language.ts'

/** What is said of a page's language from outside its text. */
export interface SaidLanguage {
  /** By whoever brought the page. */
  readonly language?: string
  /** By the page's markup, as printed. */
  readonly declared?: string | null
}

/**
 * The article with its language as a BCP 47 tag, and on what that rests. What the caller gives stands. Else what markup declares, unless the
 * body is surely in another language: many templates declare `en` whatever they are filled with. Else what the body is detected to be
 * in; null where nothing tells. Throws `bad-input` for a given language that is no tag.
 */
export function withLanguage(article: Article, { language, declared }: SaidLanguage): Article {
  const [tag, basis] = languageOf(article, givenTag(language), readTag(declared ?? ''))
  const bases = basis === null ? article.bases : { ...article.bases, language: basis }
  return { ...article, language: tag, bases }
}

/**
 * Whether an article is to be taken for English, which quotes and summaries are made for: it is in English, or in what cannot be told.
 */
export const isInEnglish = ({ language }: Pick<Article, 'language'>): boolean =>
  language === null || primary(language) === 'en'

function languageOf(
  article: Article,
  given: string | null,
  declared: string | null,
): readonly [string, Basis] | readonly [null, null] {
  if (given !== null) return [given, 'given']
  const detected = detectLanguage(opening(article))
  if (declared !== null && !isContradicted(declared, detected)) return [declared, 'metadata']
  return detected === null ? [null, null] : [detected, 'text']
}

/** A language that cannot be detected is believed: its words would be taken for a neighbour's. */
function isContradicted(declared: string, detected: string | null): boolean {
  const language = primary(declared)
  return detected !== null && isDetectable(language) && !areKin(language, detected)
}

/** As much of the body as detection looks at. */
function opening({ text, paragraphs }: Article): string {
  const parts: string[] = []
  let length = 0
  for (const { start, end } of paragraphs) {
    if (length >= LANGUAGE_SAMPLE) break
    parts.push(text.slice(start, Math.min(end, start + LANGUAGE_SAMPLE)))
    length += end - start
  }
  return parts.join('\n')
}

function givenTag(given: string | undefined): string | null {
  if (given === undefined) return null
  const tag = readTag(given)
  if (tag !== null) return tag
  throw new ClipdeskError(
    'bad-input',
    `"${given.slice(0, 40)}" is no language tag. Write it as in: en, en-GB, de.`,
  )
}

/** What pages write where they mean no language: undetermined, several, none, uncoded. */
const NO_LANGUAGE: ReadonlySet<string> = new Set(['und', 'mul', 'zxx', 'mis', 'xx'])

/** The tag in its canonical form ("en_gb" is en-GB); null for what is none. */
export function readTag(printed: string): string | null {
  const tag = printed.trim().replaceAll('_', '-')
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,8}$/i.test(tag)) return null
  try {
    const [canonical = null] = Intl.getCanonicalLocales(tag)
    return canonical === null || NO_LANGUAGE.has(primary(canonical)) ? null : canonical
  } catch (error) {
    // "en-1" has the form and is none all the same.
    if (error instanceof RangeError) return null
    throw error
  }
}

const primary = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? ''
