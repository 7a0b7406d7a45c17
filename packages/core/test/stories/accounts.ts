import { type Draft, sentencesOf, wordCount } from './draft.ts'
import { pick } from './random.ts'

/** Puts into an account up to two of another's sentences that quote somebody: two reporters heard the same people. */
export function withQuotationsOf(draft: Draft, other: Draft): Draft {
  const quotations = sentencesOf(other)
    .filter((sentence) => /[“‘"]/.test(sentence))
    .slice(0, 2)
  return {
    ...draft,
    paragraphs: [...draft.paragraphs, ...quotations.map((quotation) => [quotation])],
  }
}

/** Puts the same background into several articles: about such a share of the shortest. */
export function withBackground(
  drafts: readonly Draft[],
  share: number,
  desk: { readonly next: () => number; readonly others: readonly string[] },
): Draft[] {
  let room = share * Math.min(...drafts.map((draft) => wordCount(sentencesOf(draft))))
  const background: string[] = []
  for (let tries = 0; tries < 20 && room > 0; tries += 1) {
    const sentence = pick(desk.others, desk.next)
    if (wordCount([sentence]) > room) continue
    room -= wordCount([sentence])
    background.push(sentence)
  }
  return drafts.map((draft) => ({ ...draft, paragraphs: [...draft.paragraphs, background] }))
}
