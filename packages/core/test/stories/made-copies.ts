import { type Draft, sentencesOf, wordCount } from './draft.ts'
import { pick, shuffled } from './random.ts'

/** What an edit is made with: chance, other articles' sentences, and another article. */
interface EditedWith {
  readonly next: () => number
  /** Sentences of articles that nothing else is made from. */
  readonly others: readonly string[]
  /** The article that is put together with this one. */
  readonly beside: Draft
}

/** Changes a share of an article's words, from 0 to 1, as editors do. */
export type Edit = (draft: Draft, share: number, desk: EditedWith) => Draft

/** The kinds of copies that are made, by what was done to the original. */
export const EDITS: ReadonlyMap<string, Edit> = new Map<string, Edit>([
  ['sentences left out', (draft, share, { next }) => without(draft, chosen(draft, share, next))],
  ['cut from the end', cut],
  ['sentences added', added],
  ['sentences replaced', replaced],
  ['quotations replaced', (draft, share, desk) => replaced(draft, share, desk, isQuotation)],
  ['words replaced', (draft, share, desk) => reworded(draft, share, desk)],
  ['words, names and numbers replaced', (draft, share, desk) => miscopied(draft, share, desk)],
  ['order changed', reordered],
  ['updated', updated],
  ['merged', merged],
  ['all of these', edited],
  ['headline, dateline, furniture', dressed],
])

const sizeOf = (draft: Draft): number => wordCount(sentencesOf(draft))

const isQuotation = (sentence: string): boolean => /[“‘"]/.test(sentence)

/** Sentences that make up at most such a share of the words, by chance. */
function chosen(
  draft: Draft,
  share: number,
  next: () => number,
  may: (sentence: string) => boolean = () => true,
): ReadonlySet<string> {
  let room = share * sizeOf(draft)
  const found = new Set<string>()
  for (const sentence of shuffled(sentencesOf(draft).filter(may), next)) {
    const size = wordCount([sentence])
    if (size > room) continue
    room -= size
    found.add(sentence)
  }
  return found
}

const mapSentences = (
  { headline, paragraphs }: Draft,
  to: (sentence: string) => readonly string[],
): Draft => ({ headline, paragraphs: paragraphs.map((sentences) => sentences.flatMap(to)) })

const without = (draft: Draft, sentences: ReadonlySet<string>): Draft =>
  mapSentences(draft, (sentence) => (sentences.has(sentence) ? [] : [sentence]))

function cut(draft: Draft, share: number): Draft {
  let room = (1 - share) * sizeOf(draft)
  return mapSentences(draft, (sentence) => {
    room -= wordCount([sentence])
    return room < 0 ? [] : [sentence]
  })
}

/** So much of the result is new. */
function added(draft: Draft, share: number, { next, others }: EditedWith): Draft {
  let room = (share / (1 - share)) * sizeOf(draft)
  const more = new Map<string, string[]>()
  while (room > 0) {
    const sentence = pick(others, next)
    room -= wordCount([sentence])
    if (room < 0) break
    const after = pick(sentencesOf(draft), next)
    more.set(after, [...(more.get(after) ?? []), sentence])
  }
  return mapSentences(draft, (sentence) => [sentence, ...(more.get(sentence) ?? [])])
}

/** Each sentence taken out makes room for one of about its length. */
function replaced(
  draft: Draft,
  share: number,
  { next, others }: EditedWith,
  may?: (sentence: string) => boolean,
): Draft {
  const gone = chosen(draft, share, next, may)
  return mapSentences(draft, (sentence) => {
    if (!gone.has(sentence)) return [sentence]
    const size = wordCount([sentence])
    const [nearest] = Array.from({ length: 8 }, () => pick(others, next)).sort(
      (a, b) => Math.abs(wordCount([a]) - size) - Math.abs(wordCount([b]) - size),
    )
    return nearest === undefined ? [] : [nearest]
  })
}

/** Words in small letters become others; names and numbers stay, as they do in a paper that rewrites agency copy. */
const reworded: Edit = (draft, share, desk) => swapped(draft, share, desk, PLAIN)

/** Names and numbers become others, too. */
const miscopied: Edit = (draft, share, desk) => swapped(draft, share, desk, ANY)

function swapped(draft: Draft, share: number, { next, others }: EditedWith, which: RegExp): Draft {
  const words = sentencesOf(draft).flatMap((sentence) => sentence.split(' '))
  const eligible = words.filter((word) => which.test(word)).length
  const chance = eligible === 0 ? 0 : (share * words.length) / eligible
  const other = (): string => {
    for (let tries = 0; tries < 50; tries += 1) {
      const word = pick(pick(others, next).split(' '), next)
      if (which.test(word)) return word
    }
    return 'indeed'
  }
  const swap = (word: string) => (which.test(word) && next() < chance ? other() : word)
  return mapSentences(draft, (sentence) => [sentence.split(' ').map(swap).join(' ')])
}

const ANY = /^[\p{L}\p{N}-]+$/u
const PLAIN = /^\p{Ll}+$/u

/** Half of the share are words, as moving alone changes none. */
function reordered(draft: Draft, share: number, desk: EditedWith): Draft {
  const { headline, paragraphs } = reworded(draft, share / 2, desk)
  return { headline, paragraphs: shuffled(paragraphs, desk.next) }
}

/** A third each of what is left out, of other sentences and of other words. */
function edited(draft: Draft, share: number, desk: EditedWith): Draft {
  const shorter = without(draft, chosen(draft, share / 3, desk.next))
  return reworded(replaced(shorter, share / 3, desk), share / 3, desk)
}

/** Other numbers in some sentences, others exchanged, a paragraph more. */
function updated(draft: Draft, share: number, desk: EditedWith): Draft {
  const counted = chosen(draft, share / 3, desk.next, (sentence) => /\d/.test(sentence))
  const recounted = mapSentences(draft, (sentence) => [
    counted.has(sentence)
      ? sentence.replace(/\d+/g, () => String(Math.floor(desk.next() * 900) + 3))
      : sentence,
  ])
  return added(replaced(recounted, share / 3, desk), share / 3, desk)
}

/** So much of the result is the other's, its beginning. */
function merged(draft: Draft, share: number, { beside, next }: EditedWith): Draft {
  const room = (share / (1 - share)) * sizeOf(draft)
  const part = cut(beside, Math.max(0, 1 - room / sizeOf(beside)))
  const both = [draft.paragraphs, part.paragraphs]
  return { headline: draft.headline, paragraphs: (next() < 0.5 ? both : both.reverse()).flat() }
}

/** A tenth of the words at most, whatever the share. */
function dressed(draft: Draft, share: number, desk: EditedWith): Draft {
  const { paragraphs } = reworded(draft, Math.min(share, 0.1), desk)
  const [[first = '', ...rest] = [], ...others] = paragraphs
  return {
    headline: pick(desk.others, desk.next),
    paragraphs: [
      [`VELIN, March 4 (Meridian Wire) — ${first}`, ...rest],
      ...others,
      ['Read more about this in our weekend edition.', 'Sign up for our morning letter here.'],
      ['Reporting by Josune Ekberg; editing by Halvard Pinch'],
    ],
  }
}
