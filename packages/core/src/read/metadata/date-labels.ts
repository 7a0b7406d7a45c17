/** Words before a date that say the page was changed then, in the languages of `month-names.ts`. */
const UPDATED =
  /(?:updat|modifi|edited|revised|amended|changed|correct|aktualisier|ge(?:ä|ae)ndert|(?:ä|ae)nderung|bearbeitet|editiert|überarbeitet|\bstand\b|mis (?:à|a) jour|actualiz|actualitz|aggiornat|ultima modifica|bijgewerkt|gewijzigd|atualiz|alterad|uppdater|opdater|oppdater|senast ändrad|päivitet|muokattu|zaktualiz|aktualiz|обновлен|оновлен|изменен|g(?:ü|u)ncelle|frissít|actualizat|ενημ)/iu

/** Words before a date that say the page was published then. */
const PUBLISHED =
  /(?:publi|posted|post date|written on|issued|released|filed|added on|date:|first seen|ver(?:ö|oe)ffentlicht|erschienen|erstellt|eingestellt|publiziert|geschrieben|gepostet|pressemitteilung|meldung vom|artikel vom|vom\b|datum|écrit le|mis en ligne|paru|parution|rédigé|fecha|publicad|creado|pubblicat|scritto il|gepubliceerd|geplaatst|verschenen|postado|publicerad|publicer|julkaistu|opublikowan|dodano|опубликован|опубліков|yayın|publicat|megjelent|közzétéve|zveřejněno|vydáno|δημοσ)/iu

/** Words that tie a date to something other than the page. */
const OTHER =
  /(?:\b(?:born|died|founded|established|since|until|deadline|valid|expires?|event|begins?|starts?|copyright|joined|member since|registered)\b|©|geboren|gestorben|\bseit\b|\bbis\b|g(?:ü|u)ltig|\bab dem\b|beginn|termin|anmeldeschluss|registriert|mitglied|dabei seit|né le|jusqu|depuis|nacid|hasta|desde|fino al|sinds|\btot\b|uhr bis|kommentar|comments?\b)/iu

/** What the words around a date make of it. */
export type DateLabel = 'updated' | 'published' | 'other' | null

/** What a label says; the words right before a date count, not those before an earlier one. */
export function dateLabel(words: string): DateLabel {
  if (UPDATED.test(words)) return 'updated'
  if (PUBLISHED.test(words)) return 'published'
  return OTHER.test(words) ? 'other' : null
}
