import { definitenessOf } from './kinds-of-words.ts'
import { type InSight, SIGHT } from './people-in-sight.ts'
import { fitOf, type PersonQuestion } from './person-question.ts'
import { tellRole } from './role-features.ts'
import { UNNAMED } from './salience.ts'
import type { Tell } from './speaker-features.ts'

/** Tells what speaks for and against somebody's being meant, by name. */
export function tellPerson(question: PersonQuestion, one: InSight, tell: Tell): void {
  tell('somebody', 1)
  tell(`somebody, for ${question.kind}`, 1)
  tellProposal(question, one, tell)
  tellEntity(question, one, tell)
  tellSight(question, one, tell)
  tellSpeech(question, one, tell)
  tellBeside(question, one, tell)
  if (question.described.length > 0) tellRole(question, one, tell)
}

/** Whom the rules propose, by rule: how far each is to be relied on is learned. */
function tellProposal(
  { proposal: { name, by }, kind }: PersonQuestion,
  { entity }: InSight,
  tell: Tell,
): void {
  if (name === null) return
  if (name !== entity.name) {
    tell('another proposed', 1)
    tell(`another proposed as ${by}`, 1)
    return
  }
  tell('proposed', 1)
  tell(`proposed as ${by}`, 1)
  tell(`proposed for ${kind}`, 1)
}

function tellEntity(question: PersonQuestion, one: InSight, tell: Tell): void {
  const { kind, group, gender, rules, words, namedInQuote } = question
  const { entity } = one
  tell(`is a ${entity.kind}, for ${kind}`, 1)
  if (!entity.name.includes(' ')) tell(`a single word, a ${entity.kind}`, 1)
  if (gender !== null) {
    const fit = fitOf(rules, entity, gender)
    tell(`gender fits: ${fit}`, 1)
    if (fit !== 'no' && question.fitting === 1) tell('the only one whom the gender fits', 1)
  }
  if (gender === null && question.fitting === 1 && entity.kind === 'person')
    tell(`the only person, for ${group}`, 1)
  const isCalled = rules.story.rolesOf(entity).length > 0
  tell(`${isCalled ? 'roles told' : 'no role told'}, for ${group}`, 1)
  if (!isCalled && entity.mentions.length === 1) tell('named once, without a role', 1)
  if (namedInQuote.has(entity.name)) tell('named in the quotation', 1)
  if (entity.name === words.not) tell('spoken to', 1)
}

function tellSight(question: PersonQuestion, one: InSight, tell: Tell): void {
  const { group, top, second, most, gender, rules } = question
  const { distance, standing, count, salience } = one
  tell(`${steps(distance)}, for ${group}`, 1)
  tell(`last ${standing}, for ${group}`, 1)
  if (distance >= 0 && distance <= 2) tell(`${standing} ${steps(distance)}`, 1)
  if (count === most) tell(`named most, for ${group}`, 1)
  tell('share of mentions', count / Math.max(1, most))
  if (salience === 0 || (gender !== null && fitOf(rules, one.entity, gender) === 'no')) return
  tell('stands out', salience / top)
  tell(`stands out, for ${group}`, salience / top)
  if (salience < top) return
  tell(`stands out most, for ${group}`, 1)
  tell('stands out by', Math.min(2, Math.log((top + EVEN) / (second + EVEN))))
}

/** Added to what stands out, so that little and nothing are about the same. */
const EVEN = 0.02

function steps(distance: number): string {
  if (distance < 0) return 'named only behind'
  if (distance > SIGHT) return 'further back'
  if (distance > 4) return '5 to 8 sentences back'
  return distance > 2 ? '3 or 4 sentences back' : `${distance} sentences back`
}

function tellSpeech({ spoken, words, group }: PersonQuestion, { entity }: InSight, tell: Tell) {
  const last = spoken.at(-1)
  if (last?.name === entity.name) {
    const since = howLongAgo(words.sentence - last.sentence)
    tell(`spoke last ${since}`, 1)
    tell(`spoke last ${since}, for ${group}`, 1)
    return
  }
  const other = spoken.findLast(({ name }) => name !== last?.name)
  const hasSpoken = spoken.some(({ name }) => name === entity.name)
  const told =
    other?.name === entity.name
      ? 'spoke before the last'
      : hasSpoken
        ? 'spoke before'
        : 'has not spoken of late'
  tell(`${told}, for ${group}`, 1)
}

const howLongAgo = (sentences: number): string =>
  sentences <= 1 ? 'just before' : sentences <= 4 ? 'of late' : 'long ago'

/** Whether the words were chosen with doubt, and whom the next best would mean. */
function tellBeside(
  { beside, words: { lead = SURE }, group }: PersonQuestion,
  { entity }: InSight,
  tell: Tell,
): void {
  const less = beside.get(entity)
  if (lead < 1) tell(`unsure words, for ${group}`, 1)
  if (less === undefined) return
  if (less >= 2.5) tell('named near', 1)
  else tell(`named beside${less < 1 ? ', nearly as likely' : ''}, for ${group}`, 1)
}

const SURE = Number.POSITIVE_INFINITY

/** Tells what speaks for nobody's being named: that somebody without a name is meant, or that it cannot be told. */
export function tellNobody(question: PersonQuestion, tell: Tell): void {
  const { kind, group, words, spoken, rival, people, gender, fitting } = question
  tell('nobody', 1)
  tell(`nobody, for ${kind}`, 1)
  const nearness = rival === 0 ? 'none' : rival < 0.05 ? 'far' : rival < 0.3 ? 'near' : 'beside'
  tell(`somebody without a name: ${nearness}, for ${group}`, 1)
  const last = spoken.at(-1)
  if (last?.name === UNNAMED)
    tell(
      `somebody without a name spoke last ${howLongAgo(words.sentence - last.sentence)}, for ${group}`,
      1,
    )
  const back = people.map(({ distance }) => distance).filter((distance) => distance >= 0)
  const nearest = Math.min(SIGHT, ...back)
  tell(
    `nearest name: ${nearest < 2 ? nearest : nearest < 4 ? '2 or 3' : 'further'} sentences back, for ${group}`,
    1,
  )
  if (gender !== null)
    tell(`${fitting > 1 ? 'several' : fitting === 1 ? 'one' : 'no'} of that gender`, 1)
  if (question.described.length > 0) tellUnnamed(question, tell)
}

function tellUnnamed({ kind, head, words, rules, best }: PersonQuestion, tell: Tell): void {
  const { isUnnamed, text } = rules.story
  if (isUnnamed(words, head)) tell(`one of that noun without a name, for ${kind}`, 1)
  if (SPEAKS_FOR.test(head)) tell(`speaks for others, for ${kind}`, 1)
  if (ANONYMOUS.test(head)) tell('of those who are not named', 1)
  const who = best === 0 ? 'nobody' : best < 1 ? 'somebody kindred' : 'somebody'
  tell(`${who} has the role, for ${definitenessOf(kind)} description`, 1)
  if (best === 0) tell(`nobody has the role, for ${kind}`, 1)
  if (/[^s]s$/.test(head)) tell('plural', 1)
  if (GOES_ON.test(text.slice(words.end, words.end + 10))) tell(`goes on, for ${kind}`, 1)
}

const GOES_ON = /^ (?:of|for|from|at|in|who|close|familiar)\b/
const SPEAKS_FOR =
  /^(?:spokes(?:man|woman|person)|lawyer|solicitor|aide|agent|attorney|representative|counsel|official|staffer|advis[eo]r)$/
/** Those whom news likes to quote without a name. */
const ANONYMOUS =
  /^(?:source|insider|official|resident|witness|neighbou?r|passer-by|bystander|onlooker|friend|colleague|ally|critic|user|fan|supporter|voter|trader|diplomat|staffer|observer|analyst|campaign|people|person|man|woman|one)s?$/
