import { bylineOpener, isBylineOpener, JOINING_WORDS } from '../byline-openers.ts'
import { findWrittenDates } from '../written-dates.ts'
import { bareWords } from './wording.ts'

export interface NameOptions {
  /** Names of the outlet: they sign for nobody. */
  readonly outletNames: readonly string[]
  /**
   * What is taken besides what looks like a person's name: `nickname` one word, where an element is called after its author;
   * `any` also words in small letters, where a property names the author.
   */
  readonly besides: 'nothing' | 'nickname' | 'any'
}

/** A longer text is no byline. */
const MAX_LENGTH = 200

/** Whoever translated, drew or photographed is named after the author. */
const TRANSLATED = /^(?:translat|übersetz|traduc|traduit|tradott|vertaald)/iu
const OTHER_WORK =
  /\s+(?:illustration(?:en|s)?|fotos?|photos?|photograph\w*|fotograf\w*|bilder|translat\w*|übersetzt)(?:\s+(?:by|von|par|de|di))?[\s:].*$/iu
/** What opens a date that stands behind a name. */
const DATED =
  /[\s,|·•–-]+(?:updated|published|posted|aktualisiert|veröffentlicht|erstellt|publié|mis à jour|actualizado|publicado|atualizado|aggiornato|pubblicato|bijgewerkt|gepubliceerd)(?:[\s:].*)?$/iu
/** Where a post was filed: "in News", "under Just For Fun". */
const FILED = /\s+(?:in|under|unter|dans|en)\s+(?:(?:category|kategorie|rubrik)\b.*|\p{Lu}.*)$/u

/** Who signs for an office: desks, agencies, systems. Compared in small letters, word by word. */
const NO_PERSON =
  /(?:^|[^\p{L}])(?:admin\w*|webmaster|root|user|nutzer|guest|gast|gastautor(?:in)?|gastbeitrag|anonym\w*|unknown|unbekannt|keine angabe|none|null|undefined|n\/a|test|redaktion\w*|redaction|rédaction|redacción|redacci[oó]|redazione|redactie|redakcja|redaktionen|toimitus|newsdesk|newsroom|desk|staff|team|editors?|editorial|herausgeber|autor(?:en|in)?|author|verfasser|autore|auteur|pressestelle|presse|press|pressemitteilung|agentur(?:en)?|agenc(?:y|ies|e|ia)|agenzia|news|nachrichten|noticias|online|magazin|magazine|zeitung|journal|verlag|media|medien|gmbh|ag|e\. ?v|inc|ltd|llc|verband|verein|stiftung|ministerium|bundesamt|institut|universit\w*|partei|support|marketing|blog|podcast|radio|tv|com|net|org|wire|service|contributors?|correspondents?|reporters?|writers?|department|office|gruppe|group|company|club|bund|amt|polizei\w*|feuerwehr|stadt|gemeinde|landkreis|kanton|university|college|school|foundation|society|center|centre|museum|posts?|kommentare?|comments?|teilen|share|follow|folgen|mehr|more|artikel|article|newsletter|beitr(?:a|ä)ge?|profil\w*|view|alle|all|lesen|read|uhr|minuten|minutes?|min|stunden|hours?|tagen?|days?|ago|vor|kategorie|category|uncategorized|allgemein|updated?|published|veröffentlicht|aktualisiert|home|startseite|login|anmelden|abo|foto\w*|photos?|bild\w*|images?|video|quelle|source|copyright|datum|date|thema|tags?|das|the|posted|program|project|committee|council|commission|association|union|institute|initiative|network|zitat|eg|unsere?|our|dieser?|this|über|about|zum|zur|für|for|ihre?|your|sie|you|ist|is)(?=$|[^\p{L}])/iu

const AGENCIES: ReadonlySet<string> = new Set(
  `dpa dpad afp apa ap sda ats ansa efe belga anp tt ntb ritzau kna epd sid reuters bloomberg xinhua tass ria pap cp upi ips pa pti ani ians sputnik keystone
  aap jiji kyodo yonhap lusa europa ddp dapd awp ots dpalno dts spot rtr dj`.split(/\s+/),
)

const JOIN = new RegExp(
  `((?:\\s*,)?\\s+(?:${JOINING_WORDS.join('|')})\\s+|\\s*[;|/·•\\n\\t]\\s*|\\s*&\\s*|\\s+[–—-]\\s+|\\s*,\\s*)`,
  'giu',
)
/** Roles and places follow a name behind these. */
const PARTICLE =
  'd[eiou]|del|della|dell|des|der|den|dem|du|van|von|vom|zu|zum|zur|bin|bint|ibn|al|el|la|le|da|dos|das|do|ter|ten|af|av|y|e|mac|st'
const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.\-‐]*|\p{Lu}\.)`
const PERSON = new RegExp(
  String.raw`^(?:(?:Dr|Prof|PD|Dipl|Ing|Mag|Univ|Sir|Dame|Lord|Rev|med|phil|rer|nat|jur|h\.c)\.?[\s-]*)*${NAME_WORD}(?:[ \u00A0](?:${NAME_WORD}|(?:${PARTICLE})\b['’]?|\p{L}['’]${NAME_WORD})){1,5}$`,
  'u',
)

/** The persons that a byline names, as printed, without what opens it and without roles. Empty where it names nobody. */
export function readNames(byline: string, options: NameOptions): string[] {
  const text = byline.replace(/[\s\u00A0]+/g, ' ').trim()
  if (text === '' || text.length > MAX_LENGTH || TRANSLATED.test(text)) return []
  const opened = text.slice(bylineOpener(text))
  const signed = withoutDates(opened.slice(bylineOpener(opened)))
  const whole = signed
    .replace(OTHER_WORK, '')
    .replace(DATED, '')
    .replace(FILED, '')
    .replace(/\([^()]*\)|\[[^[\]]*\]|<[^<>]*>/g, ' | ')
  return [...new Set(namesAmong(whole.split(JOIN), options))].slice(0, 12)
}

/** Of a text that was split with its joining marks between: behind a role or an office a comma brings a place, "and" another person. */
function namesAmong(split: readonly string[], options: NameOptions): string[] {
  const names: string[] = []
  const parts = split.filter((part, i) => i % 2 === 0 && part.trim() !== '').length
  let afterOffice = false
  split.forEach((part, i) => {
    if (i % 2 === 1 || part.trim() === '') return
    const name = tidy(part)
    const mark = split[i - 1] ?? ''
    if (afterOffice && mark.trim() === ',') return
    const isNamed = isName(name, options, parts)
    afterOffice = !isNamed && NO_PERSON.test(name)
    if (isNamed) names.push(name)
  })
  return names
}

/** What stands before a day and belongs to it: "am", "on", "um 10:32", a weekday. */
const BEFORE_DATE =
  /(?:[\s,|·•–-]+(?:am|on|le|el|il|op|den|em|vom|at|um|seit|vor|mon?|di|mi|do|fri?|sat?|so|sun|tue|wed|thu|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:mon|tues|wednes|thurs|fri|satur|sun)day))*[\s,.|·•–-]*$/iu
/** A time of day or an age behind a name: "um 10:32", "vor 3 Stunden", "at 18:52". */
const TIME = /[\s,|·•–-]+(?:(?:am|on|vom|at|um|vor|il y a|hace)\s+)?\d.*$/iu

function withoutDates(text: string): string {
  const date = findWrittenDates(text, { language: null, shortYears: true })[0]
  const cut = date === undefined ? text : text.slice(0, date.start).replace(BEFORE_DATE, '')
  return cut.replace(TIME, '')
}

/** Marks around a name fall off, and so does a name that a template prints twice. */
const tidy = (part: string): string => once(bare(part))

const once = (name: string): string => /^(.{3,60}) \1$/u.exec(name)?.[1] ?? name

const bare = (part: string): string =>
  part
    .replace(/^[\s"'„“”»«:.,*_–-]+/u, '')
    .replace(/[\s"'„“”»«:,*_–-]+$/u, '')
    .slice(bylineOpener(part))
    .trim()

function isName(name: string, { outletNames, besides }: NameOptions, parts: number): boolean {
  if (
    name.length < 2 ||
    name.length > 60 ||
    /[@#<>{}=\\?!"%]|https?:|www\.|\.(?:com|de|org|net|ch|at)\b/i.test(name)
  )
    return false
  const words = bareWords(name)
  const joined = words.replaceAll(' ', '')
  if (isBylineOpener(name) || AGENCIES.has(joined) || NO_PERSON.test(name) || /^\d+$/.test(joined))
    return false
  const person = PERSON.test(name)
  const sites = outletNames.map((site) => bareWords(site).replaceAll(' ', ''))
  if (sites.some((site) => site === joined || (!person && isPartOf(site, joined)))) return false
  if (person) return true
  // One of several parts that does not look like a name is a role or a place.
  if (besides === 'nothing' || parts > 1 || /\d{4}/.test(name) || name.length < 3) return false
  if (/^\p{Lu}{2,4}$/u.test(name)) return false
  return (
    words.split(' ').length <= (besides === 'any' ? 4 : 1) ||
    /^(?:der|die) \p{Lu}\p{L}+$/iu.test(name)
  )
}

const isPartOf = (site: string, name: string): boolean =>
  (name.length >= 6 && site.startsWith(name)) || (site.length >= 6 && name.startsWith(site))
