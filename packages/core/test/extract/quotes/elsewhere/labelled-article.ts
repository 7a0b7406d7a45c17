import type { Span } from '../../../../src/article.ts'

/** A piece of speech that was labelled by hand. */
export interface Labelled extends Span {
  /** The full name of who says it; null where the article does not name them. */
  readonly name: string | null
  /** Other names that are right as well; null for none. */
  readonly also: readonly (string | null)[]
  /** To whom it is said, where that was labelled. */
  readonly to: string | null
  readonly isIndirect: boolean
}

export interface LabelledArticle {
  /** Without the labels. */
  readonly text: string
  readonly speech: readonly Labelled[]
}

/**
 * Takes the labels out of an article: `⟦words⟧{Full Name|to=Somebody|also=A/B|indirect}` is a piece of speech, `⟦words⟧{?}` one whose
 * speaker the article does not name. One piece may hold another.
 */
export function parseLabelled(source: string): LabelledArticle {
  const speech: Labelled[] = []
  const open: number[] = []
  let text = ''
  let from = 0
  for (const { 0: mark, 1: label, index } of source.matchAll(/⟦|⟧\{([^{}]*)\}/g)) {
    text += source.slice(from, index)
    from = index + mark.length
    if (label === undefined) {
      open.push(text.length)
      continue
    }
    const start = open.pop()
    if (start === undefined) throw new Error(`A label closes what was never opened: ${label}`)
    speech.push({ start, end: text.length, ...read(label) })
  }
  if (open.length > 0) throw new Error('A label opens and is never closed.')
  text += source.slice(from)
  return { text, speech: speech.sort((a, b) => a.start - b.start) }
}

function read(label: string): Omit<Labelled, keyof Span> {
  const [name = '', ...rest] = label.split('|').map((part) => part.trim())
  const fieldOf = (key: string): string | null =>
    rest.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1) ?? null
  return {
    name: nameOf(name),
    also: fieldOf('also')?.split('/').map(nameOf) ?? [],
    to: fieldOf('to'),
    isIndirect: rest.includes('indirect'),
  }
}

const nameOf = (label: string): string | null => (label === '?' ? null : label)
