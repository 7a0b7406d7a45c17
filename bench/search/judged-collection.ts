import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'

const Doc = z.object({ id: z.string(), headline: z.string().optional(), text: z.string() })
export type Doc = z.infer<typeof Doc>

const Topic = z.object({ id: z.string(), query: z.string() })
type Topic = z.infer<typeof Topic>

/** Documents, queries, and for every query the grades of the documents that somebody judged. */
export interface JudgedCollection {
  readonly name: string
  readonly docs: readonly Doc[]
  readonly topics: readonly Topic[]
  readonly grades: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** Every collection of a folder: a folder each, with `docs.jsonl`, `queries.jsonl` (or either as `.gz`) and `qrels.tsv`. */
export function* judgedCollections(folder: string): Generator<JudgedCollection> {
  for (const name of readdirSync(folder).sort()) {
    const at = join(folder, name)
    yield {
      name,
      docs: lines(join(at, 'docs.jsonl')).map((line) => Doc.parse(JSON.parse(line))),
      topics: lines(join(at, 'queries.jsonl')).map((line) => Topic.parse(JSON.parse(line))),
      grades: readGrades(join(at, 'qrels.tsv')),
    }
  }
}

function readGrades(file: string): Map<string, Map<string, number>> {
  const grades = new Map<string, Map<string, number>>()
  for (const line of lines(file)) {
    const [topic = '', doc = '', grade] = line.split('\t')
    grades.set(topic, (grades.get(topic) ?? new Map<string, number>()).set(doc, Number(grade)))
  }
  return grades
}

function lines(file: string): string[] {
  const text = existsSync(file)
    ? readFileSync(file, 'utf8')
    : gunzipSync(readFileSync(`${file}.gz`)).toString('utf8')
  return text.split('\n').filter((line) => line !== '')
}
