import type { NamedEntity, NameMention } from '../extract/names/name-mention.ts'
import { type Edit, foldedName, type NamesEdit } from './edit.ts'

/** What a person said of two names, the latest that was said; null where nobody did. Case and white space do not count. */
export function givenVerdict(
  a: string,
  b: string,
  edits: readonly Edit[],
): NamesEdit['verdict'] | null {
  const [one, other] = [foldedName(a), foldedName(b)]
  let latest: NamesEdit | null = null
  for (const edit of edits) {
    if (edit.kind !== 'names') continue
    const [first, second] = edit.names.map(foldedName)
    const isOfBoth = (first === one && second === other) || (first === other && second === one)
    if (isOfBoth && edit.given.at >= (latest?.given.at ?? '')) latest = edit
  }
  return latest?.verdict ?? null
}

/** The names that people said are the same as one, itself not among them. */
export function alsoCalled(name: string, edits: readonly Edit[]): string[] {
  const others = edits.flatMap((edit) => {
    if (edit.kind !== 'names') return []
    const [one, other] = edit.names
    if (foldedName(one) === foldedName(name)) return [other]
    return foldedName(other) === foldedName(name) ? [one] : []
  })
  return [...new Set(others)].filter((other) => givenVerdict(name, other, edits) === 'same')
}

/**
 * An article's names with those joined and parted that people spoke of, where the article has both. Of what is parted, the mentions
 * of one name, just as it was given, leave those of the other. Takes the number of names and mentions for each edit.
 */
export function withGivenNames(
  entities: readonly NamedEntity[],
  edits: readonly Edit[],
): readonly NamedEntity[] {
  return edits
    .filter((edit) => edit.kind === 'names')
    .toSorted((a, b) => (a.given.at < b.given.at ? -1 : 1))
    .reduce<readonly NamedEntity[]>(
      (names, edit) => (edit.verdict === 'same' ? joined(names, edit) : parted(names, edit)),
      entities,
    )
}

function joined(entities: readonly NamedEntity[], { names }: NamesEdit): readonly NamedEntity[] {
  const [one, other] = names.map((name) => entities.find((entity) => isCalled(entity, name)))
  if (one === undefined || other === undefined || one === other) return entities
  const both: NamedEntity = {
    name: fuller(one.name, other.name),
    kind: one.kind === 'unknown' ? other.kind : one.kind,
    mentions: [...one.mentions, ...other.mentions].sort(byPlace),
  }
  return inOrder([...entities.filter((entity) => entity !== one && entity !== other), both])
}

function parted(entities: readonly NamedEntity[], { names }: NamesEdit): readonly NamedEntity[] {
  const [one, other] = names
  const whole = entities.find((entity) => isCalled(entity, one) && isCalled(entity, other))
  if (whole === undefined) return entities
  const leaving = foldedName(whole.name) === foldedName(one) ? other : one
  const isLeaving = ({ text }: NameMention): boolean => foldedName(text) === foldedName(leaving)
  const left = whole.mentions.filter(isLeaving)
  const staying = whole.mentions.filter((mention) => !isLeaving(mention))
  if (left.length === 0 || staying.length === 0) return entities
  return inOrder([
    ...entities.filter((entity) => entity !== whole),
    { ...whole, mentions: staying },
    { ...whole, name: left[0]?.text.replace(/\s+/g, ' ') ?? leaving, mentions: left },
  ])
}

const isCalled = ({ name, mentions }: NamedEntity, given: string): boolean =>
  [name, ...mentions.map(({ text }) => text)].some((form) => foldedName(form) === foldedName(given))

/** The one of more words, or else of more letters. */
function fuller(a: string, b: string): string {
  const words = a.split(' ').length - b.split(' ').length
  return words > 0 || (words === 0 && a.length >= b.length) ? a : b
}

const byPlace = (a: NameMention, b: NameMention): number => a.start - b.start

const inOrder = (entities: readonly NamedEntity[]): readonly NamedEntity[] =>
  entities.toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
