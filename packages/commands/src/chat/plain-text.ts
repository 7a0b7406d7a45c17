import type { Block, Passage } from '../reply.ts'
import {
  citationForPeople,
  factsForPeople,
  frameForPeople,
  glossForPeople,
  INVENTED,
  missingForPeople,
} from '../wording.ts'

/** A reply as a text file: the same words, as they are. What is a button in the message is left out. */
export function plainText(blocks: readonly Block[], invented: boolean): string {
  const parts = blocks.map(plainBlock).filter((part) => part !== '')
  const whole = `${[...parts, ...(invented ? [INVENTED] : [])].join('\n\n')}\n`
  if (whole.length <= LONGEST_FILE) return whole
  return `${whole.slice(0, LONGEST_FILE).toWellFormed()}\n\n${CUT}\n`
}

/** In UTF-16 units, of three bytes at most: Discord takes files of 10 MiB, Slack larger ones. */
const LONGEST_FILE = 3_000_000

const CUT = 'The rest does not fit into one file.'

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'note':
      return block.text
    case 'article':
      return [`#${block.number} ${block.headline ?? '(no headline)'}`, factsForPeople(block)]
        .concat(block.url ?? [])
        .join('\n')
    case 'passage': {
      const framed = block.frame === null ? '' : `${frameForPeople(block.frame)} `
      return `${framed}${withGlosses(block)} [${citationForPeople(block)}]`
    }
    case 'field':
      return `${block.name}: ${block.values.join(' · ')}`
    case 'paragraph':
      return `¶${block.paragraph} ${block.text}`
    case 'missing':
      return missingForPeople(block)
    case 'picture':
      return block.alt
    case 'usage':
    case 'example':
      return ''
    case 'term':
      return `${block.option ?? block.term}: ${block.means}`
  }
}

/** The words with the desk's glosses between them. */
function withGlosses({ text, marks }: Passage): string {
  let from = 0
  const parts = marks.map(({ end, gloss }) => {
    const words = text.slice(from, end)
    from = end
    return gloss === undefined ? words : `${words} ${glossForPeople(gloss)}`
  })
  return parts.join('') + text.slice(from)
}
