import { z } from 'zod'
import { IndexedDocument } from '../documents.ts'
import { emptyState, type IndexState } from '../index-state.ts'
import { NameSpellings } from '../name-spellings.ts'
import type { Sequence } from '../sequences.ts'
import { sketchOf } from '../sketch.ts'
import type { ByteReader } from './byte-reader.ts'
import type { ByteWriter } from './byte-writer.ts'
import { readList, writeList } from './lists.ts'
import { readPostings, writePostings } from './postings-bytes.ts'
import type { InSlices } from './slices.ts'
import { readSpellings, writeSpellings } from './spellings-bytes.ts'

/** Gives a writer of all that an index holds of its articles as it stands now, whatever is taken in before it has written. */
export function stateWriter(state: IndexState): (out: ByteWriter) => InSlices {
  const documents = state.documents.list()
  const sequences = state.sequences.slice()
  const [words, terms, labels] = [state.words, state.terms, state.labels.vocabulary].map((one) =>
    one.words(),
  )
  const names = state.names.frozen()
  const [text, headline, labelled] = [state.text, state.headline, state.labels.postings].map(
    (one) => one.frozen(),
  )
  const [languages, compounds] = [[...state.languages], [...state.compounds]]
  return function* (out) {
    yield* writeList(out, documents)
    for (const vocabulary of [words, terms, labels]) yield* writeList(out, vocabulary ?? [])
    yield* writeSequences(out, sequences)
    for (const postings of [text, headline, labelled]) {
      if (postings !== undefined) yield* writePostings(out, postings)
    }
    yield* writeSpellings(out, names)
    yield* writeList(out, languages)
    yield* writeList(out, compounds)
  }
}

/** Reads what a `stateWriter` wrote. */
export function* readState(from: ByteReader): InSlices<IndexState> {
  const state = emptyState()
  const { documents, words, terms, labels, languages, compounds } = state
  yield* readList(from, IndexedDocument.nullable(), (document) => {
    if (document === null) documents.skip()
    else documents.add(document)
  })
  for (const vocabulary of [words, terms, labels.vocabulary])
    yield* readList(from, z.string(), (word) => vocabulary.add(word))
  yield* readSequences(from, state)
  const text = yield* readPostings(from)
  const headline = yield* readPostings(from)
  const postings = yield* readPostings(from)
  const names = new NameSpellings(words, yield* readSpellings(from))
  yield* readList(from, z.string().nullable(), (language) => languages.add(language))
  yield* readList(from, Compound, ([compound, parts]) => compounds.set(compound, parts))
  return { ...state, names, text, headline, labels: { ...labels, postings } }
}

const Compound = z.tuple([z.string(), z.array(z.string())])

/** Writes the words of every article, and of an empty slot that it has none. */
function* writeSequences(out: ByteWriter, sequences: readonly (Sequence | null)[]): InSlices {
  out.number(sequences.length)
  for (const sequence of sequences) {
    out.number(sequence?.length ?? 0)
    for (const word of sequence ?? []) out.number(word)
    yield
  }
}

/** What tells copies of an article apart follows from its words: making it anew is faster than reading so much more. */
function* readSequences(
  from: ByteReader,
  { documents, sequences, sketches }: IndexState,
): InSlices {
  const slots = from.count()
  for (let slot = 0; slot < slots; slot += 1) {
    const sequence = new Uint32Array(from.count())
    for (let at = 0; at < sequence.length; at += 1) sequence[at] = from.number()
    const isEmpty = documents.at(slot) === null
    sequences.push(isEmpty ? null : sequence)
    sketches.push(isEmpty ? null : sketchOf(sequence))
    yield
  }
}
