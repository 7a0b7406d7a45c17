import { readdirSync, readFileSync } from 'node:fs'
import { type Article, FurnitureKind, type PageDate, ParagraphKind } from '@clipdesk/core'
import { z } from 'zod'

const SEEDS = new URL('../../../../seeds/', import.meta.url)

const strings = z.array(z.string()).readonly()
const Day = z
  .strictObject({ value: z.string(), zone: z.string().nullable(), precision: z.string() })
  .nullable()

/** What a perfect reader takes from a sample page. See seeds/README.md. */
const Gold = z.strictObject({
  headline: z.string().nullable(),
  sections: strings,
  tags: strings,
  byline: strings,
  dateline: z.string().nullable(),
  published: Day,
  updated: Day,
  captions: strings,
  notices: strings,
  source: z.string().nullable(),
  body: z.array(z.strictObject({ kind: ParagraphKind, text: z.string() })),
  furniture: z.array(z.strictObject({ kind: FurnitureKind, text: z.string() })),
})
type Gold = z.infer<typeof Gold>

/** The names of the sample pages that have a gold. */
export const goldNames: readonly string[] = readdirSync(new URL('gold/', SEEDS))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))

/** A sample page as it was pasted. */
export const seedPage = (name: string): string =>
  readFileSync(new URL(`pages/${name}.txt`, SEEDS), 'utf8')

/** The truth about a sample page. Throws where it is not in the form above. */
export const goldOf = (name: string): Gold =>
  Gold.parse(JSON.parse(readFileSync(new URL(`gold/${name}.json`, SEEDS), 'utf8')))

/** What a reading has, in the words of the gold. */
export function asGold({ text, paragraphs, furniture, ...article }: Article): Gold {
  const printed = <Kind>({ start, end, kind }: { start: number; end: number; kind: Kind }) => {
    return { kind, text: text.slice(start, end) }
  }
  const { headline, sections, tags, byline, dateline, captions, notices } = article
  return {
    headline,
    sections,
    tags,
    byline,
    dateline,
    published: withoutBasis(article.published),
    updated: withoutBasis(article.updated),
    captions,
    notices,
    source: article.source.name,
    body: paragraphs.map(printed),
    furniture: furniture.map(printed),
  }
}

const withoutBasis = (date: PageDate | null) =>
  date && { value: date.value, zone: date.zone, precision: date.precision }

/** Where a reading parts from the gold, in words: fields first, then lines, then their order. */
export function differences(gold: Gold, read: Gold): string[] {
  return [...fieldDifferences(gold, read), ...lineDifferences(gold, read)]
}

function fieldDifferences(gold: Gold, read: Gold): string[] {
  const got = new Map<string, unknown>(Object.entries(read))
  const { body, furniture, ...fields } = gold
  return Object.entries(fields).flatMap(([name, value]) => {
    const [wanted, found] = [JSON.stringify(value), JSON.stringify(got.get(name))]
    return wanted === found ? [] : [`${name} is ${wanted}, read as ${found}`]
  })
}

function lineDifferences(gold: Gold, read: Gold): string[] {
  const [wanted, got] = [roles(gold), roles(read)]
  const texts = [...new Set([...wanted.keys(), ...got.keys()])]
  const wrong = texts.flatMap((text) => {
    const [role, found] = [wanted.get(text) ?? 'a field', got.get(text) ?? 'a field']
    return role === found ? [] : [`“${text.slice(0, 60)}” is ${role}, read as ${found}`]
  })
  const right = (list: ReadonlyMap<string, string>) =>
    [...list.keys()].filter((text) => wanted.get(text) === got.get(text)).join('\n')
  return right(wanted) === right(got) ? wrong : [...wrong, 'the lines stand in another order']
}

/** What every line is, body before furniture; a text that stands on two lines has two roles. */
function roles({ body, furniture }: Gold): Map<string, string> {
  const found = new Map<string, string>()
  const add = (text: string, role: string) => {
    const other = found.get(text)
    found.set(text, other === undefined ? role : `${other} and ${role}`)
  }
  for (const { kind, text } of body) add(text, `body/${kind}`)
  for (const { kind, text } of furniture) add(text, `furniture/${kind}`)
  return found
}
