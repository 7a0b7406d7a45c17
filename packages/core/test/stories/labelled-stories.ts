import { readFileSync } from 'node:fs'
import { articleFromText, type FiledArticle } from '@clipdesk/core'
import { filedAs } from './filed-as.ts'

/** An article with the name of the story it belongs to. */
export interface LabelledArticle {
  readonly story: string
  readonly article: FiledArticle
}

/** Invented articles, put to their stories by hand: a head line `== story | outlet | date`, a headline, paragraphs. */
export function labelledStories(): LabelledArticle[] {
  const text = readFileSync(new URL('forty-articles.txt', import.meta.url), 'utf8')
  return text.split(/^== /m).slice(1).map(readLabelled)
}

function readLabelled(block: string, i: number): LabelledArticle {
  const [head = '', headline = '', , ...body] = block.trim().split('\n')
  const [story = '', source = '', published = ''] = head.split(' | ')
  const dated = published === 'none' ? {} : { published }
  const article = articleFromText({ text: body.join('\n'), headline, source, ...dated })
  return { story, article: filedAs(`labelled-${i}`, article) }
}
