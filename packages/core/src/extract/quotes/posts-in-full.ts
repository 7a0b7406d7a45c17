import type { SpeakerWords } from './salience.ts'

/** What short forms of posts stand for, in the words that roles are told in. */
const POSTS: Readonly<Record<string, string>> = {
  PM: 'prime minister',
  DPM: 'deputy prime minister',
  CM: 'chief minister',
  FM: 'minister',
  CEO: 'chief executive',
  AG: 'attorney general',
  DA: 'district attorney',
  MP: 'MP',
  MEP: 'MEP',
  MLA: 'MLA',
  TD: 'TD',
  CFO: 'CFO',
  COO: 'COO',
  VP: 'vice president',
}
const POST = /^(?:the|this|that) (PM|DPM|CM|FM|CEO|CFO|COO|MP|MEP|MLA|TD|AG|DA|VP)$/i

/** "the PM" in full; null where the words are no such short form. */
export function postInFull(words: SpeakerWords): SpeakerWords | null {
  const post = POSTS[POST.exec(words.text)?.[1] ?? '']
  return post === undefined ? null : { ...words, text: `the ${post}` }
}
