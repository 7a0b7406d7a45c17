/**
 * Verbs that report what somebody said or wrote, in the forms that newswriting uses. Neutral and loaded ones alike: this table
 * recognises the article's attributions and never lends the desk a word.
 */
const SPEECH_VERBS = `
  said says say saying told tells telling wrote writes writing added adds adding noted notes noting stated states stating
  announced announces announcing argued argues arguing claimed claims claiming warned warns warning asked asks replied replies
  explained explains explaining insisted insists insisting confirmed confirms confirming denied denies denying reported reports
  reporting testified testifies recalled recalls concluded concludes declared declares declaring acknowledged acknowledges
  admitted admits alleged alleges alleging suggested suggests suggesting estimated estimates predicted predicts promised
  promises vowed vows pledged pledges urged urges tweeted commented remarked reiterated reiterates stressed stresses emphasised
  emphasized`
  .trim()
  .split(/\s+/)
const PHRASES = [
  'according to',
  'in (?:his|her|their|its|the) words?',
  'in the words of',
  'quoted',
  'citing',
  'cited by',
  'in a statement',
  'made the remarks?',
]
const ATTRIBUTION = new RegExp(String.raw`\b(?:${[...SPEECH_VERBS, ...PHRASES].join('|')})\b`, 'i')

/**
 * Whose account a statement gives. `attributed`: it says so itself ("…, the mayor said"). `quotation`: it is mostly quotation, and
 * who speaks stands elsewhere. `outlet`: it names nobody, and is the outlet's own.
 */
export type Voice = 'attributed' | 'quotation' | 'outlet'

/** Tells whose account a statement gives by its words outside quotation marks. */
export function voiceOf(statement: string): Voice {
  const outside = statement.replace(QUOTATION, ' ')
  if (ATTRIBUTION.test(outside)) return 'attributed'
  return lettersOf(statement) > 2 * lettersOf(outside) ? 'quotation' : 'outlet'
}

const QUOTATION = /“[^”]*”?|"[^"]*"?|(?<![\p{L}\p{N}])‘[^’]*(?:’(?=\p{L})[^’]*)*’?/gu

const lettersOf = (text: string): number => text.replace(/\s+/g, '').length
