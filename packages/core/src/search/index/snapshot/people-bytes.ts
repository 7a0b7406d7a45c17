import { z } from 'zod'
import { People } from '../people.ts'
import type { ByteReader } from './byte-reader.ts'
import type { ByteWriter } from './byte-writer.ts'
import { readList, writeList } from './lists.ts'
import { readPostings, writePostings } from './postings-bytes.ts'
import type { InSlices } from './slices.ts'

/** Gives a writer of who is named and quoted as it is known now, whatever is taken in before it has written. */
export function peopleWriter(people: People): (out: ByteWriter) => InSlices {
  const { articles, names, named, quoted } = people.frozen()
  return function* (out) {
    yield* writePostings(out, named)
    yield* writePostings(out, quoted)
    yield* writeList(out, articles)
    yield* writeList(out, names)
  }
}

/** Reads what a `peopleWriter` wrote. */
export function* readPeople(from: ByteReader): InSlices<People> {
  const named = yield* readPostings(from)
  const quoted = yield* readPostings(from)
  const people = new People(named, quoted)
  yield* readList(from, Place, (article) => people.addPlace(article))
  yield* readList(from, z.string(), (name) => people.addName(name))
  return people
}

const Place = z.object({ id: z.string(), hasQuote: z.boolean() }).nullable()
