import { isPersonNoun } from '../../extract/quotes/person-nouns.ts'

/** What opens a statement and means something said before it. */
const OPENERS = phrases(`
  they it their theirs its them this that these those here there
  but and so or nor yet however meanwhile also both another such later elsewhere instead then still thus hence therefore too
  moreover furthermore nevertheless nonetheless besides similarly likewise otherwise consequently additionally afterwards
  earlier previously indeed rather finally eventually
  others none neither either
  the two|the three|the four|the pair|the couple|the duo|the trio|the former|the latter|the same|the other|the others|the rest
  two others|three others|in response|in addition|in fact|in turn|in return|in all|in total|in that case|in this case|in contrast
  in the meantime|in the end|in doing so|as a result|as such|as well|for example|for instance|for that reason|for this reason
  for his part|for her part|for their part|for its part|on the other hand|on the contrary|at the time|at that time|at this point
  at that point|at one point|at first|by then|by that time|by contrast|by comparison|because of this|because of that
  despite this|despite that|after that|after this|before that|since then|until then|from there|from then|among them|among those
  among these|of those|of these|of course|of them|not all|after all|not surprisingly|unsurprisingly|the same day|the same week|the same month|the same year|the same night|not everyone|not so|no one else|that is|what is more|even so
  even then|even though|the next day|the following day|the day before|the day after|the next morning|the following morning
  the previous day|that day|that night|that year|that same|a second|a third|a fourth|a further|asked about|asked if|asked whether
  asked why|asked how|asked what|when asked|asked to|the reason|the answer|the result|the idea|the aim|the goal|to that end
  to this end|to do so|to do this|to be sure|one of them|some of them|many of them|most of them|all of them|none of them|half of them
  on top of that|more recently|more specifically|separately|it's|they're|that's|there's|here's`)

/** Marks and brackets may stand before any opener. */
const START = `^[\\s"“‘'’\`\\[(—–-]*`
const PRONOUN = new RegExp(`${START}(?:he|she|his|her|hers|him)\\b`, 'i')
const OPENER = new RegExp(`${START}(?:${OPENERS})\\b(?!-[a-z])`, 'i')
/** "There were three ships", "This week", "Those who". */
const NO_OPENER = new RegExp(
  `${START}(?:there (?:is|are|was|were|has|have|had|will|would|may|can|could|should|must|might|seems?|appears?)\\b|this (?:week|weekend|month|year|morning|afternoon|evening|season|spring|summer|autumn|winter)\\b|those who\\b|these days\\b|so far\\b)`,
  'i',
)
/** "Most were", "Many of them", "Three others": so many of what? */
const SOME_OF_WHAT = new RegExp(
  `${START}(?:some|many|most|several|few|all|each|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|\\d+)(?: (?:more|others?|of (?:them|those|these)|is|are|was|were|has|have|had|will|would|could|can|did|do|also|say|said|believe|think|even))\\b`,
  'i',
)
/** "The mayor also said", "…, however, …": what comes beside something else. */
const GOES_ON =
  /^(?:First|Second|Third|Firstly|Secondly|Thirdly|Last|Lastly), |^(?:[^\s“"]+ ){1,5}(?:also|later|meanwhile)\b|,? (?:however|meanwhile|though|too),|, (?:however|too|though)\.$/
/** "Boren faced this", "a history of this." in words of the outlet. "This week" says itself which. */
const THIS =
  /^(?:\S+ ){0,6}(?:this|these)\b(?! (?:week|weekend|month|year|morning|afternoon|evening|season|spring|summer|autumn|winter|time|days|century)\b)|\bthis[.,]/i
/** "Two days later", "In the years since", "With these words". */
const SINCE_WHAT =
  /^(?:(?:About|Some|Nearly|Almost|Just|Only|Around) )?(?:\S+ ){0,2}(?:minutes?|moments?|hours?|days?|weeks?|months?|years?|decades?) (?:later|earlier|afterwards|after that)\b|^In the (?:\S+ )?\S+ since\b|^(?:In|On|With|After|Before|By|For|Despite|Like|Unlike|Amid|During|From|At|Behind|Among|Of|To|Under) (?:these|those|this|that|such|the same)\b(?! (?:week|weekend|month|year|morning|afternoon|evening|season|spring|summer|autumn|winter|who)\b)/i
/** "On Monday, they …", "In the letter, it …": an opening phrase and then a word that points back. */
const BEHIND_PHRASE =
  /^["“‘'(]*(?:In|On|At|After|Before|During|With|By|For|From|Since|Until|Over|Under|As|To|Last|Earlier|Later|Now|Today|Yesterday|Once|When|While|If|Although|Though|Because|Despite)\b[^,“”"]{0,60}, (?:they|it|this|that|these|those|their|its|both|the two|the pair)\b/

/** What means something before it even where an article opens with it. */
const STRONG = new RegExp(
  `${START}(?:they|their|them|these|those|that|but|and|so|or|nor|yet|however|then|instead|still|also|meanwhile|this time|even the|even that|all of (?:this|that|these|those|them)|each of (?:these|those|them)|you)\\b(?!-[a-z])`,
  'i',
)
/** "at the time", "this very idea", "could tell you that": in words of the outlet, wherever they stand. */
const WHICH =
  /\bat (?:the|that) time\b(?! of\b| when\b| that\b)|\bth(?:is|at|ese|ose) (?:very|same)\b|\b(?:you|us|them|him|her) (?:this|that)(?: to\b|[.!])|^All of th(?:is|at|ese|ose)\b/i

/** Whether the first statement of an article means something before it: then the page lost its beginning, or plays with it. */
export const goesOnFromNothing = (statement: string): boolean =>
  (STRONG.test(statement) && !NO_OPENER.test(statement)) || WHICH.test(statement)

/** Whether a statement opens with "he", "her" or the like. */
export const opensWithPronoun = (statement: string): boolean => PRONOUN.test(statement)

/**
 * Whether a statement goes on from the one before it ("But", "The two", "In response", "also"), so that it means little without it.
 * `outside` is the statement with its quotations blanked. A list of ours, of what people who read summaries stumbled over.
 */
export const goesOn = (statement: string, outside: string): boolean =>
  (OPENER.test(statement) && !NO_OPENER.test(statement)) ||
  SOME_OF_WHAT.test(statement) ||
  GOES_ON.test(statement) ||
  THIS.test(outside) ||
  WHICH.test(outside) ||
  SINCE_WHAT.test(statement) ||
  BEHIND_PHRASE.test(statement)

/** "him" before anybody is mentioned. A quotation's own words are the speaker's, who may speak of himself. */
const PERSONAL = /\b(?:he|she|him|his|her|hers|himself|herself)\b/i
/** "In his letter, Tarn said": whom it means comes behind. */
const AHEAD =
  /^["“‘'(]*(?:In|On|At|After|Before|During|With|By|For|From|Since|Until|Through|Throughout|Within|As|When|While|If|Although|Though|Because|Despite|Once|Like|Unlike|Following|Even)\b/

/**
 * Whether somebody is "he" or "she" in words of the outlet before the statement mentions anybody. `outside` is the statement with its
 * quotations blanked, `named` the offsets in it at which people are named, in their order.
 */
export function meansSomebodyBefore(outside: string, named: readonly number[]): boolean {
  const pronoun = PERSONAL.exec(outside)
  if (pronoun === null) return false
  const at = pronoun.index
  if (named.some((offset) => offset < at)) return false
  if (AHEAD.test(outside) && named.some((offset) => offset > at)) return false
  return !hasSomebody(outside.slice(0, at))
}

/** Whether a statement may be the one that "he" or "she" in the next means, by its words outside quotations. */
export const speaksOfSomebody = (outside: string): boolean =>
  PERSONAL.test(outside) || hasSomebody(outside)

/** Whether somebody is told of without a name: "a fisherman", "whoever". */
export const hasSomebody = (text: string): boolean =>
  (text.match(/[\p{L}\p{N}-]+/gu) ?? []).some(isSomebody)

const isSomebody = (word: string): boolean =>
  /^(?:who|anyone|everyone|someone|somebody|nobody|anybody)$/i.test(word) ||
  (/^\p{Ll}/u.test(word) && !NOBODY.test(word) && isPersonNoun(word))

/** Words that end as nouns of people do. */
const NOBODY =
  /^(?:for|or|nor|her|per|over|under|after|ever|never|whether|rather|together|however|moreover|another|other|either|neither|further|later|earlier|better|greater|higher|lower|larger|smaller|older|younger|longer|shorter|bigger|fewer|newer|closer|easier|stronger|weaker|prior|major|minor|senior|junior|recent|different|important|violent|innocent|significant|apparent|silent|independent|relevant|pregnant|absent|evident|efficient|sufficient|urgent|frequent|subsequent|permanent|prominent|want|went|sent|spent|meant|less|unless|see|free|three|agree|were|then|than|when|even|been|seen|can|began|plan|loan|human|urban|european|italian|indian|german|american)$/

function phrases(list: string): string {
  const lines = list.trim().split('\n')
  return lines
    .flatMap((line) => (line.includes('|') ? line.trim().split('|') : line.trim().split(/\s+/)))
    .join('|')
}
