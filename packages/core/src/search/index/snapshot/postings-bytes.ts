import { eachPosting, Postings, type PostingsData } from '../postings.ts'
import type { ByteReader } from './byte-reader.ts'
import type { ByteWriter } from './byte-writer.ts'
import type { InSlices } from './slices.ts'

/**
 * Writes postings term by term: how many there are, then for each how much higher its document's number is than the last one, twice,
 * plus 1 where a count other than 1 follows.
 */
export function* writePostings(out: ByteWriter, data: PostingsData): InSlices {
  const terms = data.frequencies.length
  out.number(terms)
  for (let term = 0; term < terms; term += 1) {
    out.number(data.frequencies[term] ?? 0)
    let last = 0
    eachPosting(data, term, (document, count) => {
      out.number((document - last) * 2 + (count === 1 ? 0 : 1))
      if (count !== 1) out.number(count)
      last = document
    })
    yield
  }
}

export function* readPostings(from: ByteReader): InSlices<Postings> {
  const postings = new Postings()
  const terms = from.count()
  for (let term = 0; term < terms; term += 1) {
    const frequency = from.count()
    let document = 0
    for (let i = 0; i < frequency; i += 1) {
      const step = from.number()
      document += step >>> 1
      postings.add(term, document, step % 2 === 0 ? 1 : from.number())
    }
    yield
  }
  return postings
}
