import { type Article, articleFromText, splitSentences } from '@clipdesk/core'

/** An article as an editor has it on the desk: paragraphs of sentences, to be changed and set again. */
export interface Draft {
  readonly headline: string
  readonly paragraphs: readonly (readonly string[])[]
}

/** The draft of an article. */
export const draftOf = ({ text, headline, paragraphs }: Article): Draft => ({
  headline: headline ?? '',
  paragraphs: paragraphs.map(({ start, end }) => {
    const printed = text.slice(start, end)
    return splitSentences(printed).map((sentence) => printed.slice(sentence.start, sentence.end))
  }),
})

/** The article of a draft; dated where a date is given. */
export const setDraft = (
  { headline, paragraphs }: Draft,
  given: { readonly source?: string; readonly published?: string } = {},
): Article => {
  const text = paragraphs
    .filter(({ length }) => length > 0)
    .map((sentences) => sentences.join(' '))
    .join('\n\n')
  return articleFromText({ text, headline, language: 'en', ...given })
}

/** All sentences of a draft in order. */
export const sentencesOf = ({ paragraphs }: Draft): string[] => paragraphs.flat()

/** How many words stand between spaces. */
export const wordCount = (sentences: readonly string[]): number =>
  sentences.reduce((sum, sentence) => sum + sentence.split(/\s+/).length, 0)
