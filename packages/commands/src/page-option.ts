import { z } from 'zod'

/** Nobody turns to a later page of what is listed best first. */
const LAST_PAGE = 1_000

/** The option that turns pages: which so many quotes, articles … of an answer. */
export const pageOption = (size: number, what: string, last = LAST_PAGE) =>
  z.coerce.number().int().min(1).max(last).default(1).describe(`a number: which ${size} ${what}`)
