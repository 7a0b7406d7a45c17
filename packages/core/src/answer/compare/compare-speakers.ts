import { type Compared, cite, reachOf, type Story, voicesOf } from './compared-article.ts'
import type { CarriedQuote, ComparedSpeaker } from './comparison.ts'
import { groupsOfNames } from './names-of-story.ts'

interface Said {
  readonly name: string
  readonly compared: Compared
  readonly quoted: CarriedQuote
}

/** Who is quoted in which articles, first who is quoted in most of them. Whoever is not named is left out. */
export function compareSpeakers(story: Story): ComparedSpeaker[] {
  const said = story.articles.flatMap(saidIn)
  const byName = Map.groupBy(said, ({ name }) => name)
  return groupsOfNames([...byName.keys()], story.names)
    .map((group) =>
      inOrder(
        group.flatMap((name) => byName.get(name) ?? []),
        story,
      ),
    )
    .map((group) => comparedSpeaker(group, story))
    .sort((a, b) => b.voices - a.voices || b.speaker.quoted.length - a.speaker.quoted.length)
    .map(({ speaker }) => speaker)
}

const inOrder = (said: readonly Said[], { articles }: Story): readonly Said[] =>
  articles.flatMap((compared) => said.filter((one) => one.compared === compared))

function saidIn(compared: Compared): Said[] {
  return compared.facts.quotes.flatMap((quote) => {
    const { name } = quote.speaker
    return name === null
      ? []
      : [{ name, compared, quoted: { ...cite(compared.article, quote), quote } }]
  })
}

function comparedSpeaker(said: readonly Said[], story: Story) {
  const names = [...new Set(said.map(({ name }) => name))]
  const having = said.map(({ compared }) => compared)
  const speaker: ComparedSpeaker = {
    name: names.reduce((a, b) => (b.length > a.length ? b : a), ''),
    names,
    reach: reachOf(having, story),
    quoted: said.map(({ quoted }) => quoted),
  }
  return { speaker, voices: voicesOf(having) }
}
