// Words that tell where a mention of somebody begins and ends.
import { wordSet } from '../names/word-list.ts'

/** Pronouns that stand for somebody who may speak. */
export const PRONOUNS = wordSet(
  'he she they i we it who you everyone everybody someone somebody nobody anyone one many some others both several neither',
)
/** What opens the description of somebody. */
export const DETERMINERS = wordSet(
  `the a an this these those his her their its our my your one two three four five six seven eight nine ten another each every no
  some many several most few all both other certain various any`,
)
/** What may open a sentence with a capital and is no part of a name. */
export const OPENERS = wordSet(
  `the a an this that these those he she it they we i you his her its their our my there here who what when where why how which whose
  but and or so yet if in on at as for from by with after before while although though however meanwhile also both each then now still later even
  only some many most no not another all other one two three four five six seven eight nine ten last next since until during despite under over
  according asked addressing speaking because instead perhaps maybe yes well once again earlier recently today yesterday tomorrow tonight
  read watch see photo image video update breaking more to of into against about among between through without within toward towards
  just like such nor neither either whether let do does did is are was were will would should can could may might have has had be being
  nobody everyone everybody someone somebody anyone than too very never always often sometimes indeed thus therefore moreover furthermore additionally
  finally first second third besides unlike given asking citing noting adding saying writing responding replying following using having whereupon then`,
)
/** What has a capital and is a day or a month. */
export const DAYS = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan`,
)
/** Small words inside names: "Ludwig van Beethoven", "Abu Omar al-Shami". */
export const PARTICLES = wordSet(
  'wa ap de der den del della di da dos das du van von bin ibn bint abu al el la le ter ten af av y e zu of',
)
/** Prepositions: who stands behind one is no subject. */
export const PREPOSITIONS = wordSet(
  `of in on at by for from with to about against among between through during before after since until without within into onto upon over under
  above below near behind beyond across along around despite like per than toward towards via as amid`,
)
/** What ends a description: verbs and what joins clauses. */
export const STOPS = wordSet(
  `who which that whom whose where when while because if although though and or but nor so yet
  is are was were be been being has have had do does did will would shall should can could may might must
  not never often always sometimes once soon perhaps instead who'd also then now later again still already just only even both who's
  he she they it i we you him them me us himself herself themselves
  got get gets came comes come took takes take made makes make gave gives give left leaves leave met meets meet held holds hold kept keeps
  won wins lost loses ran runs run led leads brought brings bought sold sent sends paid pays stood stands sat fell rose grew became becomes become`,
)

/** What ends a description behind its noun: "the mayor shot back". */
export const PAST = wordSet(
  `shot hit struck drew threw flew knew blew chose broke woke drove rode swore tore wore bore began sang rang drank swam dug hung swung stuck
  spun shook forgot slept wept crept dealt meant felt built spent lent bent sought caught taught bought fought thought went saw`,
)

/** What stands between a subject and its verb. */
export const AUXILIARIES = wordSet(
  `has have had is are was were be been will would could should may might must can did do does also then later now again still just even never
  not already further quickly reportedly once first recently repeatedly soon both all finally only long often always publicly`,
)

/** Whether a word is a preposition. */
export const isPreposition = (word: string): boolean => PREPOSITIONS.has(word)
