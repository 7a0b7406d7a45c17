import type { Article } from '../article.ts'

/**
 * The same page, read once more: the new reading, with what only the old one knew. An address, an outlet or a date that somebody
 * gave is kept until somebody gives another.
 */
export function reread(old: Article, fresh: Article): Article {
  const givenBefore = old.published?.basis === 'given' && fresh.published?.basis !== 'given'
  return {
    ...fresh,
    url: fresh.url ?? old.url,
    source: {
      name: fresh.source.name ?? old.source.name,
      domain: fresh.source.domain ?? old.source.domain,
    },
    published: givenBefore ? old.published : (fresh.published ?? old.published),
  }
}
