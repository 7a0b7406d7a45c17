import { readArticle } from '@clipdesk/core'
import { findQuotesBy } from '../../packages/core/src/extract/quotes/find-quotes.ts'
import { tellNobody, tellPerson } from '../../packages/core/src/extract/quotes/person-features.ts'
import type { PersonQuestion } from '../../packages/core/src/extract/quotes/person-question.ts'
import type { LabelledArticle } from '../../packages/core/test/extract/quotes/elsewhere/labelled-article.ts'
import { isNamed } from '../../packages/core/test/extract/quotes/elsewhere/scores.ts'
import { overlap } from './judged-quotes.ts'
import type { Lesson, NumberOf } from './lessons.ts'

/** How much a piece of speech has in common with its label: in marks, and without. */
const SAME = 0.8
const ALIKE = 0.5

/**
 * For each piece of speech whose speaker's words are no full name the people of whom one, or none, is to be chosen. Who spoke before is
 * whom the rules propose.
 */
export function personLessons({ text, speech }: LabelledArticle, numberOf: NumberOf): Lesson[] {
  const lessons: Lesson[] = []
  const choosePerson = (question: PersonQuestion): string | null => {
    const { quote, text: words } = question.words
    const label =
      quote && speech.find((one) => overlap(one, quote) >= (one.isIndirect ? ALIKE : SAME))
    // What stands in marks, is not said to be spoken, and nobody labelled is no speech.
    if (label !== undefined || words === '')
      lessons.push(
        personLesson(question, numberOf, (name) => label !== undefined && isNamed(label, name)),
      )
    return question.proposal.name
  }
  findQuotesBy(readArticle({ text }), choosePerson)
  return lessons
}

/** The people in sight, of whom those are right whose names are. */
export function personLesson(
  question: PersonQuestion,
  numberOf: NumberOf,
  isRight: (name: string) => boolean,
): Lesson {
  const people = question.people.map((one) => {
    const features = new Map<number, number>()
    tellPerson(question, one, (name, value) => features.set(numberOf(name), value))
    const right = isRight(one.entity.name)
    return { features, right, counts: right }
  })
  const none = !people.some(({ right }) => right)
  const features = new Map<number, number>()
  tellNobody(question, (name, value) => features.set(numberOf(name), value))
  return {
    outlet: '',
    candidates: [...people, { features, right: none, counts: none }],
    none,
    isJudged: true,
    isTelling: true,
  }
}
