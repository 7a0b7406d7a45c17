import { fold } from './fold.ts'

/**
 * English words that stand in nearly every article and so tell none from another: articles, pronouns, prepositions, conjunctions,
 * auxiliaries, and their short forms. Our own list of some 200; the customary lists of
 * thirty leave the auxiliaries and pronouns in. "us" is left out on purpose, being also the United States; "s" is what initials leave of a possessive.
 */
const WORDS = `
  a an the this that these those
  i me my mine myself we our ours ourselves you your yours yourself yourselves
  he him his himself she her hers herself it its itself they them their theirs themselves
  who whom whose which what when where why how
  and or but nor if then else because as until while although though whether unless since
  of at by for with about against between into through during before after above below to from
  up down in out on off over under upon within without toward towards among per via onto
  again further once here there now
  am is are was were be been being have has had having do does did doing done
  will would shall should can could may might must ought cannot
  not no only own same so than too very just also both each any all few more most other some such
  either neither every another much many
  i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd
  i'll you'll he'll she'll we'll they'll that's who's what's here's there's let's
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shan't
  shouldn't can't couldn't mustn't mightn't needn't
  s
`

const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/).map(fold))

/** Stop words that are names when printed in capitals: the World Health Organization. */
const NAMES: ReadonlySet<string> = new Set(['WHO'])

/** Whether a word is too common to search for, by its printed and its folded form. Initials never are: "U.S." is a name. */
export function isStopWord(printed: string, folded: string): boolean {
  return STOP_WORDS.has(folded) && !printed.includes('.') && !NAMES.has(printed)
}
