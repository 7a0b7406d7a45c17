/** A page as its server sent it. */
export interface FetchedPage {
  /** Where it was found in the end, after all redirects, without a fragment. */
  readonly url: string
  /** Unpacked, and otherwise unchanged. */
  readonly bytes: Uint8Array
  /** What the server says that it is, such as "text/html; charset=iso-8859-1"; null where it does not say. */
  readonly contentType: string | null
  /** What tells later whether the page has changed, as the server sent it. */
  readonly etag: string | null
  readonly lastModified: string | null
}

/** What is known of a page that was fetched before. */
export type SeenPage = Pick<FetchedPage, 'etag' | 'lastModified'>
