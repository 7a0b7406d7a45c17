import { type FiledArticle, foldedName, type NamesEdit, type QuoteHit } from '@clipdesk/core'
import { type Note, note } from '../reply.ts'
import { givenForPeople } from '../wording.ts'

/** "“M. Olsen” and “Mara Olsen” are one name" */
export function sayingOfNames({ names: [one, other], verdict }: NamesEdit): string {
  return `“${one}” and “${other}” are ${verdict === 'same' ? 'one name' : 'two names'}`
}

/** Whether what was said of two names can bear on an article: it prints one of them, however written. */
export function isPrinted(names: NamesEdit['names'], { text }: Pick<FiledArticle, 'text'>) {
  const printed = foldedName(text)
  return names.some((name) => printed.includes(foldedName(name)))
}

/** What people said of the names that some quotes are shown under, each with who said it and when. */
export function saidOfNames(said: readonly NamesEdit[], hits: readonly QuoteHit[]): Note[] {
  const shown = new Set(
    hits.flatMap(({ quote: { speaker, addressee } }) =>
      [speaker, addressee].flatMap((named) =>
        [named?.name, named?.mention?.text].flatMap((name) => (name ? [foldedName(name)] : [])),
      ),
    ),
  )
  return said
    .filter(({ names }) => names.some((name) => shown.has(foldedName(name))))
    .map((edit) => note(`${sayingOfNames(edit)}, ${givenForPeople(edit.given)}.`))
}
