import { findQuotesBy } from '../../packages/core/src/extract/quotes/find-quotes.ts'
import { answerTo, casesWithTexts, isSame, labelOf } from '../speaker-cases.ts'
import type { Lesson, NumberOf } from './lessons.ts'
import { personLesson } from './person-lessons.ts'

/** The pronouns and descriptions of US campaign news that two readers labelled alike, as such lessons. */
export function caseLessons(numberOf: NumberOf): Lesson[] {
  const lessons: Lesson[] = []
  for (const { one, text } of casesWithTexts() ?? []) {
    const label = labelOf(one, text)
    answerTo(one, text, {
      find: (article) => findQuotesBy(article, ({ proposal }) => proposal.name),
      choose: (question) => {
        if (question.words.start === one.mention[0])
          lessons.push(
            personLesson(question, numberOf, (name) => label !== null && isSame(name, label)),
          )
        return null
      },
    })
  }
  return lessons
}
