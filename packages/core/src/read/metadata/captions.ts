import type { Span } from '../../article.ts'
import { asNode, membersOf, textOf } from './json-ld.ts'
import { isOwnLine, locateAll } from './locate.ts'
import type { Evidence } from './page-evidence.ts'

const MAX_CAPTIONS = 40
/** A longer caption is looked for by its beginning alone, and so not at all. */
const MAX_LENGTH = 290

/** Where the captions of the story's pictures stand in the text, in its order: those that are lines of their own. */
export function findCaptions(evidence: Evidence): Span[] {
  const { own, text } = evidence
  const marked = own.filter(({ kind }) => kind === 'caption').map((mark) => mark.text)
  const captions = [...new Set([...marked, ...described(evidence)])]
    .filter((caption) => caption.length >= 3 && caption.length <= MAX_LENGTH)
    .slice(0, MAX_CAPTIONS)
  return captions
    .flatMap(
      (caption) =>
        locateAll(text, caption).find(
          (span) => isOwnLine(text, span) && !text.slice(span.start, span.end).includes('\n'),
        ) ?? [],
    )
    .sort((a, b) => a.start - b.start)
}

function described({ works, jsonLd }: Evidence): string[] {
  return works
    .flatMap((work) => membersOf(work, 'image', jsonLd))
    .flatMap((image) => textOf(asNode(image)?.['caption']) ?? [])
}
