import type { FurnitureKind } from '../article.ts'

const lines = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter(Boolean)

/** Whole lines, in lower case and without marks at their end, that sites put around an article. */
const WHOLE_LINES: Readonly<Partial<Record<FurnitureKind, string>>> = {
  navigation: `skip to content, skip to main content, skip to navigation, skip to article, menu, main menu, open menu, search,
    home, homepage, sections, sign in, sign out, log in, login, log out, logout, register, account, my account, close, back,
    next, previous, prev, newest first, oldest first, see more, view more, more, all sections, listen live, watch live, live tv,
    live scores, schedule, fixtures, podcast, podcasts, video, videos, photos, gallery, contact, contact us, about, about us,
    help, faq, faqs, jobs, careers, advertise, advertise with us, archive, sitemap, site map, rss, news, world, politics,
    business, sport, sports, culture, opinion, weather, science, health, lifestyle, travel, technology, tech, entertainment,
    arts, life, local, region, regions, economy, markets, obituaries, crossword, crosswords, puzzles, events, classifieds,
    e-paper, top stories, corrections, settings, follow the topic, follow this topic, top of page, tap to unmute, play video,
    toggle navigation, toggle menu`,
  sharing: `share, tweet, email, e-mail, print, copy link, copy the link, whatsapp, whats app, facebook, twitter, x, telegram,
    linkedin, reddit, pinterest, messenger, instagram, youtube, you tube, bluesky, threads, save, bookmark, post, listen,
    gift this article, text size, follow, follow us, send by mail, send by email, send by e-mail, send this article,
    send this page, send this story`,
  promotion: `advertisement, advertising, advert, ad, sponsored, sponsored content, promoted, promoted content, paid content,
    story continues, story continues below, story continues below advertisement, subscribe, subscription, subscriptions,
    newsletter, newsletters, sign up, donate, shop, buy tickets, gift subscription, gift subscriptions`,
  credit: `getty images, getty, reuters, ap, afp, epa, ap photo, shutterstock, istock, alamy, pa media, pa images, pa wire`,
  comment: `comment, comments, leave a comment, leave a reply, add a comment, post a comment, view comments, view all comments,
    show comments, show all comments, load more comments, reply, report, report this, report comment, like`,
  legal: `cookie, cookies, legal, imprint, disclaimer, accept, accept all, reject all, manage cookies, manage options,
    manage preferences, accessibility, complaint, complaints, privacy, terms, data protection, only what is needed,
    only what is necessary, necessary only, essential only, necessary cookies only, essential cookies only`,
}

/** Kind by whole line. */
export const FURNITURE_LINES: ReadonlyMap<string, FurnitureKind> = new Map(
  Object.entries(WHOLE_LINES).flatMap(([kind, list]) =>
    lines(list).map((line) => [line, kind as FurnitureKind]),
  ),
)

/** A wording that tells furniture. */
export interface Wording {
  readonly kind: FurnitureKind
  readonly pattern: RegExp
}

/** Wordings that tell furniture in a line of any length, in lower case, most telling first. */
export const TELLING_WORDINGS: readonly Wording[] = [
  { kind: 'legal', pattern: /^(?:©|\(c\)|copyright\b)/ },
  {
    kind: 'legal',
    pattern: /\ball rights reserved\b|\bcookie (?:policy|settings|notice|preferences)\b/,
  },
  {
    kind: 'legal',
    pattern:
      /\b(?:site|website|we|partners) (?:uses? cookies|stores? information on|stores? small files)\b/,
  },
  {
    kind: 'legal',
    pattern:
      /\bterms (?:of (?:use|service)|and conditions|& conditions)\b|\bprivacy (?:policy|notice|statement)\b/,
  },
  {
    kind: 'legal',
    pattern:
      /\bmay not be (?:published|reproduced|copied|redistributed|rewritten)\b|\bdo not sell my\b/,
  },
  {
    kind: 'legal',
    pattern:
      /\b(?:without|needs|requires?) (?:the |prior |our )?(?:prior |written )?(?:consent|permission)\b/,
  },
  { kind: 'legal', pattern: /\bis not responsible for the content of external\b/ },
  {
    kind: 'promotion',
    pattern:
      /\b(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletters?|briefing|inbox|alerts?|e-?mails?|podcast)\b/,
  },
  {
    kind: 'promotion',
    pattern:
      /\bbecome a (?:member|subscriber|supporter)\b|\balready a subscriber\b|\bsubscribe (?:now|today|to|for)\b/,
  },
  {
    kind: 'promotion',
    pattern:
      /\bconsider (?:a |making a )?(?:subscription|subscribing|donation|donating|contribution|supporting)\b/,
  },
  {
    kind: 'promotion',
    pattern:
      /\bsupport (?:our|independent|quality|local) (?:journalism|reporting|work)\b|\bour journalism (?:is|depends|relies)\b/,
  },
  {
    kind: 'promotion',
    pattern:
      /\bdownload (?:the|our) app\b|\bget the app\b|\bin(?:to)? your inbox\b|\bsign up here\b/,
  },
  {
    kind: 'promotion',
    pattern: /\benjoying this (?:article|story)\b|\bstart your (?:free )?trial\b/,
  },
  {
    kind: 'promotion',
    pattern:
      /^get (?:access to|breaking|the latest|instant|all the latest|our)\b.{0,120}\b(?:news|updates|stories|headlines|subscriptions?|delivered)\b|^join our\b|^tell us what you think\b|\blet our news meet\b/,
  },
  {
    kind: 'other',
    pattern:
      /^(?:media )?playback is (?:un|not )supported\b|\b(?:video|javascript|browser) is (?:not supported|disabled|unsupported)\b|\bplease (?:enable|turn on) javascript\b/,
  },
  {
    kind: 'credit',
    pattern:
      /\b(?:contributed to this (?:report|story|article)|is an? (?:\p{L}+ ){0,4}(?:reporter|editor|writer|correspondent) (?:for|at)\b.{0,80}\b(?:follow|reach|e-?mail|twitter))\b/u,
  },
  {
    kind: 'related',
    pattern:
      /^(?:read (?:more|also|next)|related|see also|also (?:read|interesting)|photo gallery|watch|listen):\s/,
  },
  {
    kind: 'credit',
    pattern:
      /^\(?(?:reporting by|additional reporting|edited by|editing by|writing by|compiled by)\b/,
  },
  {
    kind: 'credit',
    pattern:
      /^\(?with (?:additional )?(?:reporting|inputs?|material|contributions?) (?:by|from)\b|^\(?with agenc(?:y|ies)\b/,
  },
]

/** Wordings that tell furniture in a short line only, in lower case, without marks at its end. */
export const SHORT_WORDINGS: readonly Wording[] = [
  {
    kind: 'sharing',
    pattern:
      /^(?:share (?:this|on|via|full|options)\b|follow us on\b|listen to this article\b|print this\b)/,
  },
  {
    kind: 'sharing',
    pattern:
      /^(?:\d+ shares?|\d+ min(?:ute)?s? read|comments \d+)$|^download the (?:programme|episode|audio)\b/,
  },
  { kind: 'sharing', pattern: /^e-?mail .{1,30} about this story$/ },
  {
    kind: 'promotion',
    pattern: /\b(?:our|free|daily|weekly|morning|evening|the) (?:e-?mail )?newsletters?\b/,
  },
  {
    kind: 'promotion',
    pattern:
      /\bfollow (?:our|the|all the) (?:latest|live|updates)\b|\blive (?:blog|updates) here\b/,
  },
  {
    kind: 'promotion',
    pattern: /^(?:article continues|continue reading below|scroll to continue)\b/,
  },
  {
    kind: 'promotion',
    pattern: /^(?:get|receive)\b.{1,60}\b(?:e-?mails?|newsletter|inbox|phone|app)$/,
  },
  {
    kind: 'comment',
    pattern:
      /^(?:\d[\d,.]* comments?|comments? \(\d+\)?|\d+ (?:likes?|replies)|\d+ (?:minutes?|hours?|days?) ago)$/,
  },
  {
    kind: 'comment',
    pattern:
      /^(?:view \d+ comments|log ?in to (?:comment|reply|join)|sign in to (?:comment|join)|join the (?:conversation|discussion))\b/,
  },
  {
    kind: 'comment',
    pattern: /^(?:have your say|sort by)\b|^comments? (?:are )?(?:closed|off|open)\b/,
  },
  { kind: 'related', pattern: /^(?:more \p{L}+|in this section|also (?:on|in|this) .{1,30})$/u },
  {
    kind: 'related',
    pattern:
      /^(?:read (?:more|also|next)|related|see also|also (?:read|in)|recommended|trending|popular|go deeper|up next)\b/,
  },
  {
    kind: 'related',
    pattern:
      /^more (?:on|from|in|stories|news|live|headlines|about|like)\b|^most (?:read|popular|viewed|shared|commented|watched)\b/,
  },
  {
    kind: 'related',
    pattern:
      /^you (?:may|might) (?:also )?(?:like|be interested)\b|^don[’']t miss\b|^latest (?:news|stories|headlines|from|on)\b/,
  },
  {
    kind: 'related',
    pattern:
      /^(?:in pictures:|watch:|listen:|editor[’']?s[’']? picks?|in other news|from (?:our|the) archive|what to read next|next story)/,
  },
  {
    kind: 'credit',
    pattern:
      /^\(?(?:translated by|graphics? by|graphics?:|video by|video:|produced by|source:|agencies contributed)/,
  },
  {
    kind: 'navigation',
    pattern:
      /^(?:search|edition)\b.{1,20}$|^(?:load|show) more\b|^(?:<<|‹|«|←)?\s?back to .{1,40}$|^(?:next|previous) article: /,
  },
]

/** Headings under which only other stories, comments or legal text follow: the body seldom goes on below. */
export const TAIL_OPENINGS =
  /^(?:most (?:read|popular|viewed|shared)|related (?:stories|articles|news|content|topics|coverage|posts)\b|more (?:from|on|stories|news|live|in)\b|recommended\b|trending\b|you (?:may|might) (?:also )?like|(?:\d[\d,.]* )?comments?\b.{0,12}$|leave a (?:comment|reply)|©|copyright\b|latest (?:news|stories|headlines)|top stories|don[’']t miss|editor[’']?s[’']? picks?)/
