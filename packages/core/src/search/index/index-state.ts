import type { FiledArticle } from '../../filed-article.ts'
import { Documents, documentOf, type IndexedDocument } from './documents.ts'
import { NameSpellings } from './name-spellings.ts'
import { Postings } from './postings.ts'
import { readDocument } from './read-document.ts'
import { isTooEmpty } from './room.ts'
import { type Sequence, sequenceOf } from './sequences.ts'
import { type Sketch, sketchOf } from './sketch.ts'
import { TermsOfWords } from './terms-of-words.ts'
import { Vocabulary } from './vocabulary.ts'

/** Terms, or labels, and which documents have them. */
interface Inverted {
  readonly vocabulary: Vocabulary
  readonly postings: Postings
}

/** All that an index holds of its articles, as the searches over it read it. Postings and lists go by the documents' slots. */
export interface IndexState {
  readonly documents: Documents
  /** Folded words. */
  readonly words: Vocabulary
  /** Which of the words are printed as names. */
  readonly names: NameSpellings
  readonly sequences: (Sequence | null)[]
  readonly sketches: (Sketch | null)[]
  readonly terms: Vocabulary
  /** The terms of the words. */
  readonly termsOfWords: TermsOfWords
  /** In all of the text. */
  readonly text: Postings
  /** The same terms, in headlines alone. */
  readonly headline: Postings
  readonly labels: Inverted
  /** Compounds that articles print in parts, by the compound. */
  readonly compounds: Map<string, readonly string[]>
}

/** An index of nothing. */
export function emptyState(): IndexState {
  const [words, terms] = [new Vocabulary(), new Vocabulary()]
  return {
    documents: new Documents(),
    words,
    names: new NameSpellings(words),
    sequences: [],
    sketches: [],
    terms,
    termsOfWords: new TermsOfWords(words, terms),
    text: new Postings(),
    headline: new Postings(),
    labels: { vocabulary: new Vocabulary(), postings: new Postings() },
    compounds: new Map(),
  }
}

/** Takes in an article, in the place of what it was before. */
export function addArticle(state: IndexState, article: FiledArticle, seq: number): void {
  const read = readDocument(article)
  const { language, length, headlineLength } = read
  const arrived = removeArticle(state, article.id)?.arrived ?? seq
  const slot = state.documents.add(
    documentOf(article, { language, arrived, changed: seq, length, headlineLength }),
  )
  const sequence = sequenceOf(read.texts, state.words)
  state.sequences[slot] = sequence
  state.sketches[slot] = sketchOf(sequence)
  for (const [term, count] of read.terms) state.text.add(state.terms.add(term), slot, count)
  for (const [term, count] of read.headlineTerms)
    state.headline.add(state.terms.add(term), slot, count)
  for (const label of read.labels)
    state.labels.postings.add(state.labels.vocabulary.add(label), slot, 1)
  for (const [word, isName] of read.capitals) state.names.note(state.words.add(word), isName)
  for (const [compound, parts] of read.compounds) state.compounds.set(compound, parts)
}

/** Takes out an article, and gives what was kept of it; null where it is not there. */
export function removeArticle(state: IndexState, id: string): IndexedDocument | null {
  const slot = state.documents.slotOf(id)
  if (slot === null) return null
  const document = state.documents.at(slot)
  state.documents.remove(id)
  state.sequences[slot] = null
  state.sketches[slot] = null
  return document
}

/** Whether so many articles were changed or taken out that `tidied` is worth its time. */
export const needsTidying = ({ documents }: IndexState): boolean =>
  isTooEmpty(documents.slots, documents.count)

/** The same articles without empty slots. */
export function tidied(state: IndexState): IndexState {
  const documents = new Documents()
  const sequences: (Sequence | null)[] = []
  const sketches: (Sketch | null)[] = []
  const slots = new Map<number, number>()
  for (const [old, document] of state.documents.entries()) {
    const slot = documents.add(document)
    slots.set(old, slot)
    sequences[slot] = state.sequences[old] ?? null
    sketches[slot] = state.sketches[old] ?? null
  }
  const numberOf = (old: number): number | null => slots.get(old) ?? null
  return {
    ...state,
    documents,
    sequences,
    sketches,
    text: state.text.renumbered(numberOf),
    headline: state.headline.renumbered(numberOf),
    labels: { ...state.labels, postings: state.labels.postings.renumbered(numberOf) },
  }
}
