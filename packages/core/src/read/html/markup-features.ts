import type { MarkedLine } from './marked-lines.ts'
import type { PageShape } from './page-shape.ts'
import { CREDIT } from './page-wordings.ts'
import type { Place } from './places.ts'

/** How far up the elements around a line are looked at. */
const MAX_DEPTH = 14
const BLOCKS: ReadonlySet<string> = new Set(
  'p li h1 h2 h3 h4 h5 h6 div td th dt dd blockquote figcaption section article span pre address'.split(
    ' ',
  ),
)
const AROUND: ReadonlySet<string> = new Set(
  'figure figcaption ul ol table blockquote aside nav footer header form dl pre time address label button a'.split(
    ' ',
  ),
)

/**
 * What the elements around a line tell: the block's name, the names of elements that mean something, and what classes and ids say.
 * Classes count up to the element that holds the story: further up they speak of the whole page.
 */
export function markupFeatures(
  { block, text }: MarkedLine,
  { storyDepth, hintsIn }: PageShape,
): ReadonlySet<string> {
  const told = new Set<string>()
  if (block !== null && BLOCKS.has(block.name)) told.add(`block ${block.name}`)
  let inStory = false
  let at: Place | null = block
  for (let depth = 0; at !== null && depth < MAX_DEPTH; depth += 1) {
    inStory ||= depth > 0 && storyDepth.has(at)
    if (AROUND.has(at.name)) told.add(`in ${at.name}`)
    if (!inStory && at.name !== 'body' && at.name !== 'html')
      for (const hint of hintsIn(at.label)) told.add(`called ${hint}`)
    at = at.parent
  }
  if (isPicture(told) && CREDIT.test(text)) told.add('a credit by a picture')
  return told
}

const isPicture = (told: ReadonlySet<string>): boolean =>
  told.has('called image') || told.has('called caption')
