const words = (list: string): RegExp => new RegExp(list.trim().split(/\s+/).join('|'), 'i')

/**
 * What the names that authors of pages give to elements (`class`, `id`) say of the text inside: parts of words, in English and in
 * the other languages that page templates are written in.
 */
const HINTS = {
  body: words(`article-?_?(?:body|text|content|main) (?:body|main|post|entry|story|page|field|single|text|item)-?_?(?:text|content|copy|body)
    story-?_?text richtext wysiwyg paragraph copytext fliesstext textblock`),
  lead: words(
    'lead(?!er) intro standfirst stand-first summary subtitle sub-?headline dek(?![a-z]) excerpt vorspann chapo deck',
  ),
  teaser: words('teaser card(?![a-z]) tile promo headline-?list'),
  caption: words(
    'caption bildunterschrift legende bildtext credit bildnachweis img-?text image-desc',
  ),
  byline: words('byline author autor verfasser redakteur writer contributor bio(?![a-z]) profile'),
  date: words('date(?!n) datum time(?!line) published timestamp posted'),
  meta: words('meta(?!l) info(?!graphic)'),
  share: words('share sharing social teilen bookmark addthis facebook twitter whatsapp follow'),
  related:
    words(`relate recommend more-?_?(?:stories|news|articles|from|on) read-?_?(?:more|next|also) mehr-?zum weitere similar popular
    trending most-?read latest recent outbrain taboola onward further see-?also linklist verwandte aehnliche crosslink`),
  comment: words('comment kommentar disqus discussion respond reply replies forum diskussion'),
  navigation: words(
    'nav(?!al) menu breadcrumb pagination pager toc(?![a-z]) skip tabs?(?![a-z]) topbar toolbar',
  ),
  head: words('head(?!line) kopf masthead'),
  promotion:
    words(`(?:^|[\\s_-])ads?(?:$|[\\s_-]) advert anzeige werbung sponsor banner newsletter subscri sign-?up donat paywall
    affiliate shop cta(?![a-z]) offer product membership cookie consent popup modal overlay`),
  foot: words('foot(?!ball) copyright legal imprint impressum disclaimer'),
  tags: words('tags? topics? keywords? categor kategorie schlagw rubrik'),
  side: words('side-?bar aside widget rail(?![a-z]) marginal infobox factbox'),
  image: words(
    'image img(?![a-z]) photo foto bild gallery galerie slide carousel thumb media video figure player embed',
  ),
  quote: words('quote zitat tweet'),
  hidden: words('hidden sr-only screen-?reader visually print-only offscreen'),
} as const

/** Something that a label says. */
export type Hint = keyof typeof HINTS

const ENTRIES = Object.entries(HINTS) as readonly [Hint, RegExp][]

/** Reads what labels say, each once: a page repeats few of them many times. */
export function hintReader(): (label: string) => readonly Hint[] {
  const read = new Map<string, readonly Hint[]>([[' ', []]])
  return (label) => {
    const known = read.get(label)
    if (known !== undefined) return known
    const hints = ENTRIES.flatMap(([hint, pattern]) => (pattern.test(label) ? [hint] : []))
    read.set(label, hints)
    return hints
  }
}
