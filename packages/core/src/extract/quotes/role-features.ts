import { countBefore } from './count-before.ts'
import { definitenessOf } from './kinds-of-words.ts'
import type { InSight } from './people-in-sight.ts'
import type { PersonQuestion } from './person-question.ts'
import type { Tell } from './speaker-features.ts'

/** Tells how a description goes with what the article says of somebody, by name. */
export function tellRole(question: PersonQuestion, one: InSight, tell: Tell): void {
  const { rules, head, kind, likeness, best } = question
  const { entity } = one
  const like = likeness.get(entity) ?? 0
  const the = definitenessOf(kind)
  tell(`${levelOf(like)}, for ${the} description`, 1)
  if (like === 0) tell(`no such role, for ${kind.replace(/^\w+ /, '')}`, 1)
  else tell(levelOf(like), 1)
  if (like === 0 && rules.story.rolesOf(entity).length > 0)
    tell(`has another role, for ${the} description`, 1)
  if (like > 0 && like === best) tell('has the role best', 1)
  if (entity.name.toLowerCase().includes(head)) tell('has the noun in the name', 1)
  // Where somebody was given the role, other words that stand beside a name tell nothing.
  const count = best < 1 ? Math.min(2, wordsBeside(question, one)) : 0
  if (count > 0) tell(`${count} of the words beside the name, for ${the} description`, 1)
  if (kind === 'kin description') tellKinship(question, one, tell)
}

const levelOf = (like: number): string =>
  like === 0
    ? 'no such role'
    : like < 0.5
      ? 'had the role'
      : like < 1
        ? 'kindred role'
        : like === 1
          ? 'has the role'
          : 'has the role in full'

/** How many words of a description stand beside the name, by their beginnings: where the article brings somebody in, and at the last mentions. */
function wordsBeside({ rules, described, words }: PersonQuestion, { entity }: InSight): number {
  const telling = described.filter((word) => word.length > 3 || /^\d+$/.test(word))
  if (telling.length === 0) return 0
  const { mentions } = entity
  const upTo = countBefore(mentions, words.start, ({ start }) => start)
  const near = new Set([...mentions.slice(0, 2), ...mentions.slice(Math.max(0, upTo - 2), upTo)])
  const beside = [...near].map((mention) => around(rules.story.text, mention, 100, 160)).join(' ')
  return telling.filter((word) => beside.includes(word.slice(0, STEM))).length
}

/** In UTF-16 code units: "agricultural" and "agriculture" are alike. */
const STEM = 5

function tellKinship(question: PersonQuestion, { entity }: InSight, tell: Tell): void {
  tell(`kinship ${kinshipOf(question, entity.mentions)}`, 1)
  const last = entity.name.split(' ').at(-1)
  const isOfFamily = question.people.some(
    ({ entity: other }) => other !== entity && other.name.split(' ').at(-1) === last,
  )
  if (isOfFamily && entity.name.includes(' ')) tell('shares the surname with another', 1)
}

interface Place {
  readonly start: number
  readonly end: number
}

/** Whether the word for a relative stands right beside a name, "his wife, Mara Olsen", or the converse near it, "who succeeded her father". */
function kinshipOf(
  { rules, head }: PersonQuestion,
  mentions: readonly Place[],
): 'beside' | 'the other way round' | 'none' {
  const { text } = rules.story
  const converse = CONVERSE[head] ?? []
  let isConverse = false
  for (const mention of mentions.slice(0, MENTIONS)) {
    const [before = '', after = ''] = [
      around(text, mention, 24, 0)
        .split(/[.;:!?]/)
        .at(-1),
      around(text, mention, 0, 30).split(/[.;:!?]/, 1)[0],
    ]
    if (wordsOf(before).includes(head) || wordsOf(after).includes(head)) return 'beside'
    const near = wordsOf(around(text, mention, 60, 80))
    isConverse ||= near.some(
      (word, i) => converse.includes(word) && near.slice(Math.max(0, i - 2), i).some(isOwner),
    )
  }
  return isConverse ? 'the other way round' : 'none'
}

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? []

const isOwner = (word: string): boolean => /^(?:his|her|their)$/.test(word)

/** How many mentions of somebody are looked at. */
const MENTIONS = 5

/** What stands around a name, in small letters and without it. */
const around = (text: string, { start, end }: Place, before: number, after: number): string =>
  `${text.slice(Math.max(0, start - before), start)} ${text.slice(end, end + after)}`.toLowerCase()

/** What one of a family is to the other. */
const CONVERSE: Readonly<Record<string, readonly string[]>> = {
  wife: ['husband'],
  husband: ['wife'],
  widow: ['husband'],
  widower: ['wife'],
  son: ['father', 'mother', 'parents'],
  daughter: ['father', 'mother', 'parents'],
  mother: ['son', 'daughter'],
  father: ['son', 'daughter'],
  sister: ['brother', 'sister'],
  brother: ['brother', 'sister'],
}
