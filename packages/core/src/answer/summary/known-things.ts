import { isPersonNoun } from '../../extract/quotes/person-nouns.ts'

/** Things and people that "the" alone means only where they were told of before: "the deal", "the suspect". */
const TOLD_OF = new Set(
  `accident accusation accusations agreement allegation allegations announcement area arrest article attack attacker attackers award ban
  bid bill blast bomb book boy boys building call campaign car case ceremony change changes child children clash club comment comments
  company competition complaint concept concert condition conflict contest contract controversy couple crash crime crisis death deaths
  deal debate decision defeat demand device discovery dispute document documents driver duo email event evidence exchange exercise
  experiment explosion fall family fight figure figures film final findings fire firm flight footage fund game gang girl girls goal
  group gunman gunmen hearing holiday home house idea image images incident initiative injuries injury inquiry interview investigation
  item judge judgment judgement killing killings law lawsuit letter letters list loss man manager manoeuvre match measure measures
  meeting message messages method mission model mother father move movement murder nation news object offence offense officer officers
  operation order organisation organization outbreak pact pair paper passenger passengers patient performance period photo photograph
  photographs photos picture pictures plan plane plans player players pledge poll post practice problem procedure process product
  program programme project promise proposal proposals prosecutor protest protests ranking reaction recording region release remark
  remarks report reports request rescue research researchers resolution response result results retailer ride robbery row ruling rumour
  rumors sale scandal scene scheme school search series service session shooting shop shots show side signing singer site situation
  spat speech squad star statement statements step storm story strike striker student study stunt suit supermarket survey suspect
  suspects talks task team teenager term terms test tests theft theory threat tour tournament tragedy trial trick trip trio trip
  tweet tweets vehicle verdict version vessel victim victims victory video videos visit vote warning website win wedding woman women
  words work worker workers workshop year-old youngster yacht`
    .trim()
    .split(/\s+/),
)
/** Of these there is one, as far as a reader of the news is concerned. */
const OF_ONE = new Set(
  `president premier chancellor pope king queen prince princess monarch sultan emir emperor mayor
  government parliament senate congress cabinet opposition police army military navy state union church world sun moon earth planet internet
  web economy public press media weather law constitution rich poor elderly dead young unemployed jobless way past future truth
  fact number chances odds`
    .trim()
    .split(/\s+/),
)

/** "The six-month deal", "The latest report": up to three words before what goes on. */
const OPENING = /^["“‘'(]*(?:The|Those|These)\s+((?:[\p{Ll}\p{N}][\p{L}\p{N}'’-]*[\s,.:;]*){1,5})/u
/** Behind these it is told which: "the deal with Port Alder", "the man who …". */
const TOLD_WHICH =
  /^(?:of|who|whose|that|which|where|with|between|for|from|in|at|on|to|by|against|behind|about|over|into|near|outside|inside|called|named|known)$/
/** Where the thing's own words are over. */
const OVER =
  /^(?:a|an|the|of|in|on|at|to|for|by|with|and|or|is|are|was|were|has|have|had|will|would|can|could|may|said|says|who|that|which|\p{Ll}+ed)$/u

/**
 * The thing that a statement opens with as one that was told of before ("The deal …"); null where it opens otherwise, or says itself
 * which is meant ("The deal with Port Alder"). `toldOf` says whether a noun came with "a" or "an" before.
 */
export function thingKnownBefore(
  statement: string,
  toldOf: (noun: string) => boolean,
): string | null {
  const words = OPENING.exec(statement)?.[1]?.trim().split(/\s+/) ?? []
  const own = ownWords(words)
  const at = own.findIndex((word) => TOLD_OF.has(word) || word.endsWith('-year-old'))
  const head = at < 0 ? own.length - 1 : at
  const noun = own[head]
  const next = words[head + 1]
  if (noun === undefined || (next !== undefined && TOLD_WHICH.test(next))) return null
  const goesOn = words.length > own.length
  // "The exhibit will be …": a noun and no more tells nothing of which one it is.
  const isKnown = at >= 0 || toldOf(noun) || (goesOn && (own.length === 1 || isPersonNoun(noun)))
  const isOffice = own.length > 1 && /^(?:minister|secretary|general|governor)$/.test(noun)
  return isKnown && !isOffice && !OF_ONE.has(noun) ? noun : null
}

/** The words up to where the thing's own are over, without the comma behind the last; four at the most. */
function ownWords(words: readonly string[]): string[] {
  const own: string[] = []
  for (const word of words) {
    if (OVER.test(word) || own.length === 4) break
    own.push(word.replace(/[,.:;]+$/, ''))
    if (/[,.:;]$/.test(word)) break
  }
  return own
}

/** "A strike", "an empty house": nouns that a statement tells of for the first time, and the words before them. */
export const thingsToldOf = (statement: string): string[] =>
  [...statement.matchAll(/\b(?:an?|one|two|three) ((?:[\p{Ll}-]+\s?){1,3})/giu)].flatMap(
    ({ 1: words = '' }) => ownWords(words.trim().split(/\s+/)),
  )
