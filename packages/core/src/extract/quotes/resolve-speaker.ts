import type { Article } from '../../article.ts'
import type { NamedEntity } from '../names/name-mention.ts'
import type { Frame } from './frames.ts'
import { tellNobody, tellPerson } from './person-features.ts'
import { type PersonQuestion, personQuestion } from './person-question.ts'
import type { SpeakerWords, Spoken } from './salience.ts'
import { speakerRules } from './speaker-rules.ts'

/** Tells which person or body the words stand for, by the fullest form of its name; null where the article leaves it in doubt. */
type Resolve = (words: SpeakerWords, spoken: readonly Spoken[]) => string | null

/** What tells whom words stand for: the words for a speaker, and those for anybody else, as rules have it. */
export interface Resolver {
  readonly speaker: Resolve
  readonly another: Resolve
}

/** Chooses the name of who is meant; null for nobody. */
export type ChoosePerson = (question: PersonQuestion) => string | null

/**
 * Prepares an article for telling whom the words for a speaker stand for. What names somebody is theirs; for all other words rules propose
 * somebody, and `choose` decides among all who are in sight.
 */
export function speakerResolver(
  article: Article,
  frames: readonly Frame[],
  names: readonly NamedEntity[],
  choose: ChoosePerson,
): Resolver {
  const rules = speakerRules(article, frames, names)
  const speaker: Resolve = (words, spoken) => {
    const proposal = rules.propose(words, spoken)
    const isFull = proposal.name?.includes(' ') === true && words.text.includes(' ')
    if ((proposal.by === 'name' && isFull) || PLAIN.test(proposal.by)) return proposal.name
    const question = personQuestion(rules, words, spoken, proposal)
    const name = choose(question)
    if (name !== null && (question.kind === 'he' || question.kind === 'she'))
      rules.note(name, question.kind)
    return name
  }
  return { speaker, another: (words, spoken) => rules.propose(words, spoken).name }
}

/** Rules that leave nothing to be weighed: "the Olsen campaign", "the harbour master, Mara Olsen,", the only man of a story as "he". */
const PLAIN = /^(?:called so|apposed|to be named|lone|lone body)$/

/** Chooses whom the features speak for most, if for anybody more than for nobody. `npm run bench -- train-speakers` makes the weights. */
export const likeliestPerson =
  (weights: Readonly<Record<string, number>>): ChoosePerson =>
  (question) => {
    let best: string | null = null
    let next = Number.NEGATIVE_INFINITY
    let sum = 0
    const add = (name: string, value: number): void => {
      sum += value * (weights[name] ?? 0)
    }
    tellNobody(question, add)
    const nobody = sum
    let most = nobody
    for (const one of question.people) {
      sum = 0
      tellPerson(question, one, add)
      next = Math.max(next, Math.min(sum, most))
      if (sum <= most) continue
      most = sum
      best = one.entity.name
    }
    return most - (best === null ? most : next) < LEAD ? null : best
  }

/** How much more has to speak for somebody than for the next, or for nobody: of two who may be meant alike neither is named. */
const LEAD = 0.4
