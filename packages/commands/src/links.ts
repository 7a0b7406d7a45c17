/** In UTF-16 units: longer texts are pages, whatever they hold. */
const LONGEST = 20_000

/** RFC 3986, section 3.1: whatever the scheme is, it is a link; which are fetched is the fetcher's to say. */
const LINK = /^<?([a-z][a-z\d+.-]*:\/\/[^<>]+|data:[^<>]+)>?$/i

/** The links of a text that holds nothing else, as they are written without angle brackets; none where it holds anything else. */
export function linksAlone(text: string): readonly string[] {
  if (text.length > LONGEST) return []
  const links = text
    .trim()
    .split(/\s+/)
    .map((word) => LINK.exec(word)?.[1])
  return links.every((link) => link !== undefined) ? links : []
}
