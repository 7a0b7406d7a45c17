import { findMarkedSpans } from './quotes/marked-spans.ts'

/**
 * Verbs that report what somebody said or wrote. Neutral and loaded ones alike: these tables recognise the article's attributions
 * and never lend the desk a word. What they miss is shown as the outlet's, which is the safe mistake; what they take wrongly would
 * go without a frame, so forms that are nouns or adjectives as well count only where they govern something.
 */
const VERBS = words(`
  said says say told tells tell wrote writes added adds noted stated announced argued argues claimed warned warns replied replies
  explained explains insisted insists confirmed confirms denied denies reported testified testifies recalled recalls concluded
  concludes declared declares acknowledged acknowledges admitted admits alleged alleges suggested suggests estimated predicted
  predicts promised vowed pledged urged tweeted commented remarked reiterated reiterates stressed stresses emphasised emphasized`)
/** "the report states that", not "the member states". */
const GOVERNING = words('states notes reports claims estimates promises pledges vows asks asked')
/** "…, adding that": after a comma only, not "the warning" or "in writing". */
const TRAILING = words(`
  saying telling adding noting stating announcing arguing claiming warning explaining insisting confirming denying reporting
  declaring alleging suggesting`)
const PHRASES =
  'according to|in (?:his|her|their|its|the) words?|quoted|citing|cited by|in a statement|made the remarks?'
/** "has been announced", "in added freight", "is said to": nobody is named who says it. */
const NO_SUBJECT =
  '(?<!\\b(?:be|been|being|is|are|was|were|not|in|of|to|with|the|a|an|its|their|his|her) )'
const ATTRIBUTION = new RegExp(
  [
    `${NO_SUBJECT}\\b(?:${VERBS})\\b`,
    `\\b(?:${GOVERNING})(?= that\\b| whether\\b|[:,] )`,
    `, (?:${TRAILING})\\b`,
    `\\b(?:${PHRASES})\\b`,
  ].join('|'),
  'i',
)

/**
 * Whose account a statement gives. `attributed`: it says so itself ("…, the mayor said"). `quotation`: it is mostly quotation, and
 * who speaks stands elsewhere. `outlet`: it names nobody, and is the outlet's own.
 */
export type Voice = 'attributed' | 'quotation' | 'outlet'

/** Tells whose account a statement gives by its words outside quotation marks. */
export function voiceOf(statement: string): Voice {
  const outside = withoutStraight(statement).replace(QUOTATION, ' ')
  if (ATTRIBUTION.test(outside)) return 'attributed'
  return lettersOf(statement) > 2 * lettersOf(outside) ? 'quotation' : 'outlet'
}

/** What stands in quotation marks; at the start of the text also what goes on from a mark that opened before it. */
const QUOTATION =
  /^[^“”]*”|^[^‘’]*[.,!?]’(?!\p{L})|“[^”]*”?|"[^"]*"?|''(?:[^']|'(?!'))*(?:'')?|(?<![\p{L}\p{N}])‘[^’]*(?:’(?=\p{L})[^’]*)*’?/gu

/** A statement without what stands in straight single marks, where it has no others: those are apostrophes beside double ones. */
function withoutStraight(statement: string): string {
  if (/[“”"‘]/.test(statement)) return statement
  let outside = ''
  let from = 0
  for (const { outer } of findMarkedSpans(statement, 'single')) {
    outside += `${statement.slice(from, outer.start)} `
    from = outer.end
  }
  return outside + statement.slice(from)
}

const lettersOf = (text: string): number => text.replace(/\s+/g, '').length

function words(list: string): string {
  return list.trim().split(/\s+/).join('|')
}
