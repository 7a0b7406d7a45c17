/**
 * Month names and the abbreviations that dates on pages use, in the larger European languages, January first. A name may stand in
 * several languages where it means the same month in each; inflected forms are those that follow a day ("3 marca", "3. tammikuuta").
 * Spellings from CLDR's Gregorian calendars.
 */
const MONTHS_BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: `jan january | feb february | mar march | apr april | may | jun june | jul july | aug august | sep sept september |
    oct october | nov november | dec december`,
  de: `jan januar jän jänner | feb februar feber | mär märz mrz maerz | apr april | mai | jun juni | jul juli | aug august |
    sep sept september | okt oktober | nov november | dez dezember`,
  fr: `janv janvier | févr fév février fevrier | mars | avr avril | mai | juin | juil juillet | août aout | sept septembre |
    oct octobre | nov novembre | déc décembre decembre`,
  es: `ene enero | feb febrero | mar marzo | abr abril | may mayo | jun junio | jul julio | ago agosto |
    sep sept septiembre setiembre | oct octubre | nov noviembre | dic diciembre`,
  it: `gen gennaio | feb febbraio | mar marzo | apr aprile | mag maggio | giu giugno | lug luglio | ago agosto |
    set sett settembre | ott ottobre | nov novembre | dic dicembre`,
  nl: `jan januari | feb februari | mrt maart | apr april | mei | jun juni | jul juli | aug augustus | sep sept september |
    okt oktober | nov november | dec december`,
  pt: `jan janeiro | fev fevereiro | mar março | abr abril | mai maio | jun junho | jul julho | ago agosto | set setembro |
    out outubro | nov novembro | dez dezembro`,
  ca: 'gener | febrer | març | abril | maig | juny | juliol | agost | setembre | octubre | novembre | desembre',
  sv: `jan januari | feb februari | mars | apr april | maj | jun juni | jul juli | aug augusti | sep sept september |
    okt oktober | nov november | dec december`,
  da: `januar | februar | marts | april | maj | juni | juli | august | september | oktober | november | december`,
  nb: `januar | februar | mars | april | mai | juni | juli | august | september | oktober | november | des desember`,
  fi: `tammikuuta | helmikuuta | maaliskuuta | huhtikuuta | toukokuuta | kesäkuuta | heinäkuuta | elokuuta | syyskuuta |
    lokakuuta | marraskuuta | joulukuuta`,
  pl: `sty stycznia | lut lutego | mar marca | kwi kwietnia | maj maja | cze czerwca | lip lipca | sie sierpnia |
    wrz września | paź października | lis listopada | gru grudnia`,
  cs: `ledna | února | března | dubna | května | června | července | srpna | září | října | listopadu | prosince`,
  hu: `január | február | március | április | május | június | július | augusztus | szeptember | október | november | december`,
  ro: `ianuarie | februarie | martie | aprilie | mai | iunie | iulie | august | septembrie | octombrie | noiembrie | decembrie`,
  tr: `ocak | şubat | mart | nisan | mayıs | haziran | temmuz | ağustos | eylül | ekim | kasım | aralık`,
  ru: `января | февраля | марта | апреля | мая | июня | июля | августа | сентября | октября | ноября | декабря`,
  uk: `січня | лютого | березня | квітня | травня | червня | липня | серпня | вересня | жовтня | листопада | грудня`,
  el: `ιανουαρίου | φεβρουαρίου | μαρτίου | απριλίου | μαΐου | ιουνίου | ιουλίου | αυγούστου | σεπτεμβρίου | οκτωβρίου |
    νοεμβρίου | δεκεμβρίου`,
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.values(MONTHS_BY_LANGUAGE).flatMap((months) =>
    months.split('|').flatMap((names, i) =>
      names
        .trim()
        .split(/\s+/)
        .map((name): [string, number] => [name, i + 1]),
    ),
  ),
)

/** The number of a month, 1 to 12, by its name or abbreviation in any of the languages; null where it is none. */
export const monthNumber = (name: string): number | null =>
  MONTHS.get(name.normalize('NFC').toLocaleLowerCase('en').replace(/\.$/, '')) ?? null

/** All the names, the longest first, to be put into a regular expression. */
export const monthNames: readonly string[] = [...MONTHS.keys()].sort((a, b) => b.length - a.length)
