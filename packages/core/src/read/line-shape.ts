/** How many words a text has: what stands between spaces, and two letters a word in scripts that put none between words. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter(Boolean).length + Math.floor(unspacedLetters(text) / 2)

/** Letters of Thai, Lao, Burmese, Khmer, kana and Han. */
const unspacedLetters = (text: string): number =>
  text.match(/[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3041-\u30FF\u3400-\u9FFF]/g)?.length ?? 0

/** Whether a line ends as sentences do: a full stop, a question or exclamation mark or an ellipsis, closing marks after it allowed. */
export const endsSentence = (text: string): boolean =>
  /[.!?…。！？؟۔।։။។][\])}"'”’»“]{0,3}(?:\[\d+\])?$/u.test(text.slice(-12).trimEnd())

/** Whether a line ends in a whole word and a full stop, unlike "10:32 a.m." or "Jo Reed Jr.". */
export const endsInWord = (text: string): boolean => /\p{Ll}{3,}[.!?]$/u.test(text.slice(-12))

/** In UTF-16 code units. A shorter line that ends as a sentence is as likely a button or a slogan; the window takes it along between prose. */
const MIN_SENTENCE_LENGTH = 30

/** In letters of Thai or Lao, which end a sentence with no mark. */
const MIN_UNMARKED = 60

/** Whether a line reads as prose. */
export const isProse = (text: string): boolean =>
  (text.length >= MIN_SENTENCE_LENGTH && endsSentence(text)) ||
  // A letter of Han or kana says as much as two of an alphabet.
  (text.length >= MIN_SENTENCE_LENGTH / 2 && /[。！？][」』”]?$/.test(text)) ||
  (text.match(/[\u0E00-\u0EFF]/g)?.length ?? 0) >= MIN_UNMARKED

/** A list item with its bullet or number; "14. Mai 2024" is a date. */
export const isItem = (text: string): boolean =>
  /^(?:[•·▪◦‣●*–—-]\s+|\(?\d{1,2}[.)]\s+(?!\p{L}+\s\d{4}))\S/u.test(text)

/** A clock time that opens a post of a live blog: "14:05 The minister …", "2.05pm". */
export const opensWithTime = (text: string): boolean =>
  /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]\.?m\.?)?(?:\s?(?:GMT|UTC|BST|CET|ET|EST|EDT))?(?=[\s:–—-]|$)/iu.test(
    text,
  )
