import type { Frame } from './frames.ts'
import { type Gender, genderOf } from './genders.ts'
import type { Mention } from './mentions.ts'

/** Somebody whom an article brings in without a name, "a spokesman": "he" may well be them. */
export interface UnnamedPerson {
  /** In the article's text. */
  readonly start: number
  /** The number of the sentence, counted through the article. */
  readonly sentence: number
  readonly gender: Gender | null
}

/** Nouns of people, by their ends and a few by name. */
const PERSON =
  /(?:man|woman|person|er|or|ist|ian|ant|ent|ess)$|^(?:official|guard|aide|source|pilot|diplomat|guest|nurse|clerk|judge|cook|mother|father|friend|neighbour|neighbor|bride|groom|boy|girl|child|relative|colleague)$/
const NO_PERSON =
  /^(?:letter|paper|computer|tower|river|water|power|number|order|paper|chapter|matter|dinner|winter|summer|corner|center|factor|motor|sector|error|harbor|door|floor|president|statement|agreement|government|parliament|department|moment|event|percent|document|investment|payment|argument|comment|restaurant|plant|grant|list|process|business|dress|address|success|access|proposal)$/

/** The unnamed people of an article who are what their sentence speaks of, in the order of the text. */
export function unnamedPeople(frames: readonly Frame[]): UnnamedPerson[] {
  const people: UnnamedPerson[] = []
  let before = 0
  for (const { offset, mentions, sentenceOf, sentences } of frames) {
    for (const mention of mentions) {
      if (!isUnnamed(mention)) continue
      people.push({
        start: offset + mention.start,
        sentence: before + (sentenceOf[mention.from] ?? 0),
        gender: genderOf('', [mention.text]),
      })
    }
    before += sentences.length
  }
  return people
}

function isUnnamed({ kind, text, preposition, isPossessive }: Mention): boolean {
  if (kind !== 'description' || preposition !== null || isPossessive) return false
  if (!/^(?:an?|one|another)\s/i.test(text)) return false
  const head = text.toLowerCase().split(/\s+/).at(-1) ?? ''
  return PERSON.test(head) && !NO_PERSON.test(head)
}
