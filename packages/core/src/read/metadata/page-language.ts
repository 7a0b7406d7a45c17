import type { LdNode } from './json-ld.ts'
import { textOf } from './json-ld.ts'
import { metaValues } from './meta-tags.ts'
import type { PageMarks } from './page-marks.ts'

/** The language that the page declares, as a tag such as `de-AT`; null where it declares none, or none that is one. */
export function declaredLanguage(marks: PageMarks, works: readonly LdNode[]): string | null {
  const declared = [
    marks.language,
    ...metaValues(marks.metas, 'language').map(({ content }) => content),
    ...works.map((work) => textOf(work['inLanguage'])),
  ]
  for (const language of declared) {
    const tag = language === null ? null : readTag(language)
    if (tag !== null) return tag
  }
  return null
}

/** A tag of BCP 47, its parts spelt as it advises; "de_DE" is meant for one. */
function readTag(language: string): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?![a-z])/i.exec(
    language.trim(),
  )
  if (match === null) return null
  const [, code = '', script, region] = match
  const spelt = [code.toLowerCase()]
  if (script !== undefined)
    spelt.push(`${script.charAt(0).toUpperCase()}${script.slice(1).toLowerCase()}`)
  if (region !== undefined) spelt.push(region.toUpperCase())
  return spelt.join('-')
}
