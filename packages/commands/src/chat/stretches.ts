import type {
  ArticleCard,
  Block,
  BodyParagraph,
  Example,
  Missing,
  Note,
  Passage,
  Term,
  Usage,
} from '../reply.ts'
import {
  citationForPeople,
  factsForPeople,
  frameForPeople,
  glossForPeople,
  missingForPeople,
} from '../wording.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import { clipped } from './clipped.ts'

/** Words that are set in one way; what comes from outside is as it came. */
export interface Run {
  /**
   * `aside`: the desk's own words beside those of an article. `citation`: where they stand, with nothing from outside. `address`:
   * where the article was found.
   */
  readonly kind: 'text' | 'strong' | 'aside' | 'citation' | 'code' | 'address'
  readonly text: string
}

/** A line of runs; a small one tells about what stands beside it. */
interface Line {
  readonly isSmall: boolean
  readonly runs: readonly Run[]
}

/** A part of a reply that stays on one page, before a platform sets it. */
export interface Stretch {
  /** `quote`: words of an article with their citation, on one line. */
  readonly kind: 'lines' | 'quote'
  readonly lines: readonly Line[]
  /** Whether it begins something that the next stretch belongs to, such as a headline above its passage. */
  readonly opens: boolean
}

/** How a platform writes what is typed there, and how much it takes at once. */
export interface Manner {
  /** The most of a text from outside that is set in one stretch, in UTF-16 units. */
  readonly longestText: number
  /** A command line as it is written there. */
  typed(line: string): string
  usage(usage: Usage): { readonly form: string; readonly does: string }
  term(term: Term): string
  /** How an article is filed again with what its page does not say: words behind "If you know, add it again by". */
  addAgain(block: Missing): readonly Run[]
}

/** A block of a reply as stretches. A step that can be asked as it stands is a button, and no stretch. */
export function stretchesOf(block: Block, isFault: boolean, manner: Manner): Stretch[] {
  switch (block.kind) {
    case 'article':
      return [{ kind: 'lines', lines: cardLines(block), opens: true }]
    case 'example':
      return block.request === undefined ? [stretch([exampleLine(block, manner)])] : []
    case 'note':
      return notesOf(block, isFault, manner)
    case 'passage':
      return quotesOf(block, manner)
    case 'field':
      return chunked(block.values.join(' · '), manner).map((text) => {
        return stretch([line([plain(`${block.name}: `), text], true)])
      })
    case 'paragraph':
      return paragraphsOf(block, manner)
    case 'picture':
      // An app sends it beside the words.
      return []
    case 'missing':
      return missingStretches(block, manner)
    case 'usage': {
      const { form, does } = manner.usage(block)
      return [stretch([line([code(form), plain(` ${field(does)}`)])])]
    }
    case 'term':
      return chunked(block.means, manner).map((text) => {
        return stretch([line([code(manner.term(block)), plain(' '), text])])
      })
  }
}

const plain = (text: string): Run => ({ kind: 'text', text })
const code = (text: string): Run => ({ kind: 'code', text: field(text) })
const line = (runs: readonly Run[], isSmall = false): Line => ({ isSmall, runs })
const stretch = (lines: readonly Line[]): Stretch => ({ kind: 'lines', lines, opens: false })

function notesOf({ text, heads }: Note, isFault: boolean, manner: Manner): Stretch[] {
  return chunked(text, manner).map((run) => {
    const words: Run = heads === true ? { ...run, kind: 'strong' } : run
    return { ...stretch([line(isFault ? [plain('⚠️ '), words] : [words])]), opens: heads === true }
  })
}

/** Platforms take no empty text. */
const chunked = (text: string, { longestText }: Manner): Run[] =>
  chunksOf(text, [], longestText)
    .filter((chunk) => chunk.text !== '')
    .map((chunk) => plain(chunk.text))

/** A field of a card that is longer is cut, and says so: it is told whole by the article itself. */
const LONGEST_FIELD = 400

const field = (text: string): string => clipped(text, LONGEST_FIELD)

function cardLines(card: ArticleCard): Line[] {
  const { number, headline, url } = card
  const title = headline === null ? '(no headline)' : field(headline)
  return [
    line([{ kind: 'strong', text: `#${number} ${title}` }]),
    line([plain(field(factsForPeople(card)))], true),
    ...(url === null ? [] : [line([{ kind: 'address', text: url }], true)]),
  ]
}

/** Every stretch of a long passage carries its citation, as it may come to stand on a page of its own. */
function quotesOf(passage: Passage, { longestText }: Manner): Stretch[] {
  const { frame, text, marks } = passage
  const framed: Run[] =
    frame === null ? [] : [{ kind: 'aside', text: field(frameForPeople(frame)) }, plain(' ')]
  const citation: Run = { kind: 'citation', text: ` [${citationForPeople(passage)}]` }
  return chunksOf(text, marks, longestText).map((chunk) => ({
    kind: 'quote',
    lines: [line([...framed, ...marked(chunk), citation])],
    opens: false,
  }))
}

function marked({ text, marks }: Chunk): Run[] {
  let from = 0
  const runs = marks.flatMap(({ start, end, gloss }): Run[] => {
    const before = plain(text.slice(from, start))
    const words = text.slice(start, end)
    from = end
    return gloss === undefined
      ? [before, { kind: 'strong', text: words }]
      : [before, plain(`${words} `), { kind: 'aside', text: glossForPeople(gloss) }]
  })
  return [...runs, plain(text.slice(from))].filter((run) => run.text !== '')
}

const paragraphsOf = (
  { paragraph, style, text, marks }: BodyParagraph,
  { longestText }: Manner,
): Stretch[] =>
  chunksOf(text, marks, longestText)
    .filter((chunk) => chunk.text !== '')
    .map((chunk, i) => {
      const label = `¶${paragraph}${i === 0 ? '' : ' (continued)'}`
      const words: Run[] =
        style === 'subhead' ? [{ kind: 'strong', text: chunk.text }] : marked(chunk)
      return stretch([line([{ kind: 'aside', text: label }], true), line(words)])
    })

function missingStretches(block: Missing, manner: Manner): Stretch[] {
  const how = manner.addAgain(block)
  const told = how.length === 0 ? [] : [plain(' If you know, add it again by '), ...how]
  const texts = chunked(missingForPeople(block), manner)
  return texts.map((text, i) => stretch([line(i === texts.length - 1 ? [text, ...told] : [text])]))
}

const exampleLine = ({ command, does }: Example, manner: Manner): Line =>
  line([code(manner.typed(command)), plain(` ${field(does)}`)])
