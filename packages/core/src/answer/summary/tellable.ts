import { findMarkedSpans } from '../../extract/quotes/marked-spans.ts'
import type { Voice } from '../../extract/speech.ts'
import { endsSentence } from '../../read/line-shape.ts'

const MIN_WORDS = 6
/** What is longer is two captions or a list that lost its full stops. */
const MAX_WORDS = 70

/** What pages say of themselves between the sentences of an article. A list of ours. */
const OF_THE_PAGE =
  /^["“‘'([]*(?:©|thank you for|scroll (?:down|for)|click (?:here|on|to|through)|read (?:more|also|the full|our)|see (?:also|more)|watch (?:the|this|more|video|live|[A-Z])|follow (?:us|@|[A-Z]\w+ on)|sign up|subscribe|share (?:this|your)|photo(?:s|graph)?\b.{0,3}(?:by|courtesy|credit)|image|copyright|all rights reserved|for (?:more|confidential|help|support|all the latest)|to (?:read|see|watch|subscribe|comment|find out more)|more (?:on|from|about)|related|updated|published|this (?:story|article|report|page|video|material|transcript)\b|have you|do you|are you|if you (?:have|are|would|want|know)|please|tell us|send us|join (?:us|the)|what do you|editor['’]s note|correction|clarification|advertisement|file photo|(?:pictured|above|below|left|right|top|bottom)[,:])|\b(?:contributed to this (?:report|story|article)|reported from|scroll down|click here|on (?:Facebook|Twitter) (?:at|here)|tweet @|@\w+\.com|our (?:newsletter|app)|for the latest)\b|https?:\/\/|www\./i

/**
 * Whether a summary may have a statement: neither a question, a fragment, a run without full stops, half a quotation, one without its
 * speaker, nor words of the page about itself.
 */
export const isTellable = (text: string, words: number, voice: Voice): boolean =>
  words >= MIN_WORDS &&
  words <= MAX_WORDS &&
  endsSentence(text) &&
  !/(?:…|\.{3})["”’]?$/.test(text) &&
  !BROKEN.test(text) &&
  isWhole(text, voice)

/** Whether a statement may be shown where too little else can: it may be short, long, or end without a stop. */
export const isSpare = (text: string, words: number, voice: Voice): boolean =>
  words >= FRAGMENT_WORDS && isWhole(text, voice)

const FRAGMENT_WORDS = 3

const isWhole = (text: string, voice: Voice): boolean =>
  voice !== 'quotation' &&
  !/\?["”’')]*$/.test(text) &&
  !isHalfQuoted(text) &&
  !OF_THE_PAGE.test(text)

/** What opens in the middle, with a label ("Record: The eel …") or a mark in a list ("5/10"), or ends before its last word. */
const BROKEN =
  /^(?:\S+ ){0,2}\S+: ["“‘']?\p{Lu}|^(?:[\p{Ll}…]|\d+[./)]|[^\p{L}\p{N}"“‘'$£€([])|: \d|\b(?:of|the|an?|and|with|to|in|by|for|at) \.$/u

/** Whether a quotation begins in the statement and ends elsewhere, or the other way round. */
function isHalfQuoted(text: string): boolean {
  const opened = text.split('“').length
  if (opened !== text.split('”').length) return true
  if (text.split('"').length % 2 === 0 || text.split("''").length % 2 === 0) return true
  if (opened > 1 || text.includes('"')) return false
  const straight = text.match(/(?<![\p{L}\p{N}])'(?=\p{L})/gu)?.length ?? 0
  const straightEnds = text.match(/[.,!?]'(?![\p{L}\p{N}])/gu)?.length ?? 0
  if (straightEnds > straight) return true
  const singles = text.match(/(?<![\p{L}\p{N}])‘(?!\d\ds\b)/gu)?.length ?? 0
  const closed = text.match(/[.,!?]’(?![\p{L}\p{N}])/gu)?.length ?? 0
  const ends = text.match(/’(?![\p{L}\p{N}])/gu)?.length ?? 0
  return singles > ends || closed > singles
}

const MARKED = /“[^”]*”|"[^"]*"|''(?:[^']|'(?!'))*''|(?<![\p{L}\p{N}])‘[^’]*(?:’(?=\p{L})[^’]*)*’/gu

/** The statement with its quotations blanked, of the same length. */
export function outsideQuotations(text: string): string {
  if (/[“"‘]|''/.test(text)) return text.replace(MARKED, (marked) => ' '.repeat(marked.length))
  if (!text.includes("'")) return text
  let outside = text
  for (const { outer } of findMarkedSpans(text, 'single')) {
    outside =
      outside.slice(0, outer.start) + ' '.repeat(outer.end - outer.start) + outside.slice(outer.end)
  }
  return outside
}

/** Whether words outside quotations speak of a writer: in most articles these have lost their marks. */
export const speaksAsI = (outside: string): boolean =>
  /\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Mm]yself|[Ww]e|[Ww]e['’](?:re|ve|d|ll)|[Oo]ur|us|ourselves)\b/.test(
    outside,
  )
