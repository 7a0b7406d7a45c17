import type { Desk, SearchOptions } from '@clipdesk/core'
import { parse, QueryLine } from './input.ts'

/** The best hits for the query of a line, under the keys that the articles were imported with. */
export async function answerQuery(
  value: unknown,
  desk: Desk,
  options: SearchOptions,
): Promise<object> {
  const { hits } = await desk.rank(parse(QueryLine, value).query, options)
  return { hits: hits.map(({ key, score, headline }) => ({ id: key, score, headline })) }
}
