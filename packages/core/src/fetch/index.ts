export type { FetchedPage, SeenPage } from './fetched-page.ts'
export {
  type Fetcher,
  type FetcherOptions,
  type FetchLimits,
  type FetchOptions,
  openFetcher,
} from './fetcher.ts'
export { isPublicAddress, publicWeb, type Reach } from './reach.ts'
export { FetchEnvironment, type FetchRule, fetchRule } from './rule.ts'
export { StatusError } from './status.ts'
