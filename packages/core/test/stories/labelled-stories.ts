import { readFileSync } from 'node:fs'
import { articleFromText, type FiledArticle } from '@clipdesk/core'
import { filedAs } from './filed-as.ts'

/** An article with the name of the story it belongs to. */
export interface LabelledArticle {
  readonly story: string
  readonly article: FiledArticle
}

/** The first set was looked at while the rules were made; the second was written afterwards. */
export type LabelledSet = 'forty-articles' | 'thirty-articles'

/** Invented articles, put to their stories by hand: a head line `== story | outlet | date`, a headline, paragraphs. */
export function labelledStories(set: LabelledSet = 'forty-articles'): LabelledArticle[] {
  const text = readFileSync(new URL(`${set}.txt`, import.meta.url), 'utf8')
  const read = (block: string, i: number) => readLabelled(block, `${set} ${i}`)
  return text.split(/^== /m).slice(1).map(read)
}

function readLabelled(block: string, key: string): LabelledArticle {
  const [head = '', headline = '', , ...body] = block.trim().split('\n')
  const [story = '', source = '', published = ''] = head.split(' | ')
  const dated = published === 'none' ? {} : { published }
  const article = articleFromText({ text: body.join('\n'), headline, source, ...dated })
  return { story, article: filedAs(key, article) }
}
