import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleFromText, type FiledArticle } from '@clipdesk/core'
import { z } from 'zod'

/** Words of an article, by its place in the family. */
const Place = z.tuple([z.int().nonnegative(), z.string()])
const Group = z.array(Place).min(2)

/** Invented articles of one story, and by hand what they share and where they differ. */
const Family = z.object({
  /** A was looked at while the rules were made; B, C and D were written afterwards, and measured before they were looked at. */
  set: z.enum(['A', 'B', 'C', 'D']),
  articles: z.array(
    z.object({
      outlet: z.string(),
      published: z.string(),
      headline: z.string(),
      paragraphs: z.array(z.string()),
    }),
  ),
  /** Words of one quotation in each article that carries it. */
  shared: z.array(Group),
  /** Words of quotations that one article alone has. */
  exclusive: z.array(Place),
  /** Figures of one thing with one number, rounded or in vaguer words perhaps. */
  same: z.array(Group),
  /** Two figures of one thing with different numbers. */
  different: z.array(Group),
  /** Two figures that a reader could mix up, of different things. */
  apart: z.array(Group),
})
export type Family = z.infer<typeof Family> & { readonly name: string }

const FOLDER = join(import.meta.dirname, 'families')

/** The families, by name. Throws where the words of a label do not stand in their article. */
export function storyFamilies(): Family[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => {
      const family = Family.parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')))
      const filed = filedArticles(family)
      for (const [at, words] of [
        ...[...family.shared, ...family.same, ...family.different, ...family.apart].flat(),
        ...family.exclusive,
      ])
        if (!filed[at]?.text.includes(words))
          throw new Error(`${file}: article ${at} has no “${words}”`)
      return { ...family, name: file.replace('.json', '') }
    })
}

/** The articles of a family as a desk has them. */
export function filedArticles({ articles }: Pick<Family, 'articles'>): FiledArticle[] {
  return articles.map(({ outlet, published, headline, paragraphs }, at) => {
    const text = [headline, ...paragraphs].join('\n\n')
    const read = articleFromText({ text, published, headline, source: outlet })
    const [first, ...body] = read.paragraphs
    return {
      ...read,
      paragraphs: body,
      spans: first === undefined ? {} : { headline: { start: first.start, end: first.end } },
      id: `article-${at}`,
      key: `article-${at}`,
      number: at + 1,
      filed: '2024-06-01T08:00:00.000Z',
      edits: [],
    }
  })
}
