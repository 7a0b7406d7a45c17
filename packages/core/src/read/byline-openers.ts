/** What opens a byline before the name, by language; a space or a colon follows. */
const OPENERS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'by',
    'written by',
    'words by',
    'story by',
    'text by',
    'posted by',
    'published by',
    'reported by',
    'report by',
    'reporting by',
    'review by',
    'interview by',
    'submitted by',
    'added by',
    'created by',
    'article by',
    'contributed by',
    'author',
    'authors',
    'about the author',
    'writer',
    'words',
    'from',
    'post author',
    'post author by',
    'author by',
    'blog post by',
    'guest post by',
  ],
  de: [
    'von',
    'ein beitrag von',
    'ein artikel von',
    'ein gastbeitrag von',
    'blogbeitrag von',
    'blog beitrag von',
    'gastbeitrag von',
    'beitrag von',
    'artikel von',
    'text von',
    'eine analyse von',
    'ein kommentar von',
    'kommentar von',
    'eine kolumne von',
    'ein interview von',
    'geschrieben von',
    'veröffentlicht von',
    'verfasst von',
    'erstellt von',
    'geposted von',
    'gespeichert von',
    'eingestellt von',
    'gepostet von',
    'autor',
    'autorin',
    'autor/in',
    'autor/-in',
    'autor*in',
    'autor:in',
    'autor*innen',
    'autor:innen',
    'autorinnen',
    'autoren',
    'verfasser',
    'verfasserin',
    'text',
    'redakteur',
    'redakteurin',
    'redaktion',
    'interview',
    'das gespräch führte',
    'text & fotos',
    'text und fotos',
    'text und bild',
    'text/fotos',
  ],
  fr: [
    'par',
    'écrit par',
    'publié par',
    'rédigé par',
    'posté par',
    'propos recueillis par',
    'un article de',
    'auteur',
    'auteure',
    'auteurs',
    'texte',
    'texte de',
    'texte par',
  ],
  es: [
    'por',
    'escrito por',
    'publicado por',
    'texto de',
    'un artículo de',
    'autor',
    'autora',
    'autores',
    'redacción',
    'texto',
  ],
  it: [
    'di',
    'a cura di',
    'scritto da',
    'pubblicato da',
    'inserito da',
    'articolo di',
    'testo di',
    'autore',
    'autrice',
    'testo',
  ],
  nl: ['door', 'geschreven door', 'geplaatst door', 'tekst', 'auteur', 'tekst door'],
  pt: [
    'por',
    'escrito por',
    'publicado por',
    'postado por',
    'texto de',
    'texto',
    'autor',
    'autora',
  ],
  ca: ['per', 'escrit per', 'autor', 'autora'],
  sv: ['av', 'skriven av', 'text', 'publicerad av'],
  da: ['af', 'skrevet af', 'tekst'],
  nb: ['av', 'skrevet av', 'tekst'],
  fi: ['kirjoittanut', 'kirjoittaja', 'teksti'],
  pl: ['autor', 'autorka', 'tekst', 'napisane przez'],
}

const escaped = (words: string): string =>
  words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '[ \\u00A0]')
const ALL = [...new Set(Object.values(OPENERS).flat())]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
const OPENER = new RegExp(
  `^(?:${ALL.join('|')})(?:[ \\u00A0]?[:：][ \\u00A0]?|[ \\u00A0]+)(?=\\S)`,
  'iu',
)

/** Where a template forgot the space: "ByMara Olsen". */
const JOINED = /^(?:By|Von|Par|Por)(?=\p{Lu}[\p{Ll}.])/u

/** The length of what opens a byline in a text ("Ein Beitrag von ", "By "), in UTF-16 code units; 0 where it opens with none. */
export function bylineOpener(text: string): number {
  const start = text.slice(0, 60)
  return (OPENER.exec(start) ?? JOINED.exec(start))?.[0].length ?? 0
}

const WHOLE_OPENER = new RegExp(`^(?:${ALL.join('|')})[ \\u00A0]?[:：]?$`, 'iu')

/** Whether a text is an opener and nothing else: the names stand behind it. */
export const isBylineOpener = (text: string): boolean =>
  text.length < 40 && WHOLE_OPENER.test(text.trim())

/** Words that join the names of a byline, by language: "und", "et", "y". */
export const JOINING_WORDS: readonly string[] = [
  'and',
  'und',
  'et',
  'y',
  'e',
  'en',
  'i',
  'och',
  'og',
  'ja',
  'sowie',
  'with',
  'mit',
  'avec',
  'con',
]
