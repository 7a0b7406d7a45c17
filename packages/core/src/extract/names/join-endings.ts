import { isOrganisationWord } from './body-words.ts'
import { isEastAsian } from './east-asian.ts'
import { comparedWords, type NameForm, withoutSuffix } from './forms.ts'
import { isGivenName } from './given-names.ts'
import { type Groups, gather, keyOf, mayBePerson, type NameGroup } from './groups.ts'
import { kindOf } from './kinds.ts'
import { PARTICLES } from './particles.ts'
import { isKnownPlace } from './places.ts'
import { rivalsOf, whoIsMeant } from './tell-apart.ts'

/** Only so many last words are looked at: no name is longer without its given name. */
const LONGEST_ENDING = 4

/**
 * Joins a surname alone to the one person whose full form ends in it, and a body's short form to the one body. Of several persons with the
 * surname, it goes to the one who is the only one so far.
 */
export function joinEndings(forms: readonly NameForm[], groups: Groups): void {
  const byEnding = gather(forms, endingsOf)
  const longFirst = [...forms].sort((a, b) => b.words.length - a.words.length)
  for (const form of longFirst) {
    const fulls = (byEnding.get(keyOf(form)) ?? []).filter((full) => mayBeShortFor(form, full))
    const candidates = [...new Set(fulls.map((full) => groups.of(full)))]
    const [only, ...others] = candidates
    if (only === undefined) continue
    if (others.length === 0) groups.join(form, fulls[0] ?? form)
    else moveMentions(groups.of(form), candidates)
  }
}

/** The last words of a form, without all of it; "Jr." counts as no word where there is more. */
function endingsOf(form: NameForm): string[] {
  const words = withoutSuffix(form.words)
  const length = Math.min(words.length - 1, LONGEST_ENDING)
  const last = Array.from({ length }, (_, i) => words.slice(-1 - i).join(' '))
  return form.ofWords.organisation > 0 ? last : [...last, ...innerSurnames(words)]
}

/** "Ong" of "Kelvin Ong Teck Huat", "Quiroga" of "Ana Quiroga Larrea", and "Zhou" of "Zhou Dezhong". */
const innerSurnames = (words: readonly string[]): readonly string[] =>
  isEastAsian(words)
    ? words.slice(0, 1)
    : words.length > 4
      ? []
      : words
          .slice(1, -1)
          .filter((word) => word.length > 1 && !isGivenName(word) && !PARTICLES.has(word))

/** Gives the mentions of a surname alone to those of several people who are meant; the others stay by themselves. */
function moveMentions(short: NameGroup, candidates: readonly NameGroup[]): void {
  const rivals = rivalsOf(candidates)
  for (const mention of short.mentions.splice(0)) {
    const group = whoIsMeant(mention, rivals) ?? short
    group.mentions.push(mention)
  }
}

function mayBeShortFor(short: NameForm, full: NameForm): boolean {
  if (full.words.length <= short.words.length) return false
  const word = short.words[0] ?? ''
  if (mayBePerson(full)) {
    if (short.words.length > 1) return mayBePerson(short)
    if (isKnownPlace(word) && (short.around.place > 0 || kindOf([full]) !== 'person')) return false
    return short.ofWords.organisation === 0
  }
  const areBodies = full.ofWords.organisation > 0 && short.ofWords.organisation > 0
  return areBodies && (short.words.length > 1 || isOrganisationWord(word))
}

/**
 * Joins a given name alone, or a family name that stands first as in China, to the one person who has it, where it can be nothing else.
 */
export function joinGivenNames(forms: readonly NameForm[], groups: Groups): void {
  const isPerson = ({ forms: all, mentions }: NameGroup) => kindOf(all, mentions) === 'person'
  const persons = forms.filter((form) => form.words.length > 1 && isPerson(groups.of(form)))
  const byGiven = gather(persons, (form) => [form.words[0] ?? '', ...nicknamesOf(form)])
  for (const form of forms) {
    const isFree = form.words.length === 1 && groups.of(form).forms.length === 1
    const { ofWords, around } = form
    if (!isFree || ofWords.organisation + ofWords.place + around.place > 0) continue
    const fulls = byGiven.get(keyOf(form)) ?? []
    const candidates = new Set(fulls.map((full) => groups.of(full)))
    if (candidates.size === 1) groups.join(form, fulls[0] ?? form)
  }
}

/** "Tel" and "Big Tel" of "Terry ‘Big Tel’ Molloy". */
function nicknamesOf({ mentions }: NameForm): string[] {
  const nickname = /\s[‘'“"](.{2,30}?)[’'”"]\s/u.exec(mentions[0]?.text ?? '')?.[1]
  if (nickname === undefined) return []
  const words = comparedWords(nickname.split(/\s+/))
  return [...new Set([words.join(' '), words.at(-1) ?? ''])]
}
