import { addEvidence } from './evidence.ts'
import type { FoundName, NameForm } from './forms.ts'
import type { NameKind } from './name-mention.ts'

/** What a name stands for, by all that its forms and their surroundings say; `unknown` where nothing does or two say the same. */
export function kindOf(forms: readonly NameForm[], mentions: readonly FoundName[] = []): NameKind {
  const { person, organisation, place } = forms
    .flatMap(({ ofWords, around }) => [ofWords, around])
    .reduce(addEvidence, { person: 0, organisation: 0, place: 0 })
  if (person >= 1 && person > organisation && person > place) return 'person'
  if (organisation >= 1 && organisation > person && organisation > place) return 'organisation'
  if (place >= 1 && place > person && place > organisation) return 'place'
  // A name that is used in several lengths is a person's, as a rule of news style: full once, then the surname.
  const lengths = new Set(mentions.map(({ words }) => words.length))
  const isPerson = lengths.size > 1 && person >= 0 && organisation < 1 && place < 1
  return isPerson ? 'person' : 'unknown'
}
