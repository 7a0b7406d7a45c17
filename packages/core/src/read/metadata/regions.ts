/** A part of a page that speaks of something other than its story, or (`article`) of one story of several. */
export type Region = 'comments' | 'aside' | 'navigation' | 'footer' | 'header' | 'article'

const COMMENTS = /comment|kommentar|disqus|leserbrief|^respond$|^replies$|reactions/
/** Classes of whole pages and of links to comments: "comments-open", "no-comments", "comment-count". */
const NO_COMMENTS =
  /open|closed|enable|disable|count|link|number|(?:^|[-_])(?:no|has|with|hide|show|allow)[-_]/
const ASIDE =
  /(?:^|[-_])(?:related|recommend(?:ed|ations?)?|teasers?|sidebar|popular|trending|latest|recent|most-?read|newsletter|promo|promotion|carousel|slider|similar|read-?next|read-?more|more-(?:news|stories|articles|posts|from)|next-?post|prev-?post|previous|post-?navigation|nav-?links|verwandt\w*|aehnliche?|weitere|mehr|outbrain|taboola|advert\w*|anzeige|author-?box|author-?bio|about-?author|aktuelles|popup|modal|archive-list|tag-?cloud|meistgelesen\w*|top-?news|ticker|infobox)(?:$|[-_])/
/** "has-sidebar" and the like are classes of what stands beside a sidebar, or around it. */
const NO_ASIDE =
  /(?:^|[-_])(?:no|has|with|without|left|right|content|layout|main|page|both|hide|show|elementor)[-_]|sidebar[-_](?:content|wrap|left|right|none|primary-on)|wrap(?:per)?$/

/** The region that the words of a class and an id name, or null. */
export function regionByClass(words: readonly string[]): Region | null {
  if (words.some((word) => COMMENTS.test(word) && !NO_COMMENTS.test(word))) return 'comments'
  if (words.includes('hentry') || words.includes('h-entry')) return 'article'
  return words.some((word) => ASIDE.test(word) && !NO_ASIDE.test(word)) ? 'aside' : null
}

/** Elements that are regions by their name. */
const BY_NAME: Readonly<Record<string, Region>> = {
  article: 'article',
  aside: 'aside',
  nav: 'navigation',
  footer: 'footer',
  header: 'header',
}

/** The region that an element opens, or null. `type` is its schema.org type, in lower case. */
export function regionOf(
  localName: string,
  named: Region | null,
  type: string | null,
): Region | null {
  if (localName === 'html' || localName === 'body' || localName === 'main') return null
  if (named === 'comments') return named
  const byName = Object.hasOwn(BY_NAME, localName) ? BY_NAME[localName] : undefined
  if (byName !== undefined) return byName
  return type !== null && /article$|^blogposting$/.test(type) ? 'article' : named
}
