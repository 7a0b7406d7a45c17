import { membersOf, textOf, typesOf } from './json-ld.ts'
import { metaValues } from './meta-tags.ts'
import type { Evidence } from './page-evidence.ts'
import { lastPart } from './title-parts.ts'
import { bareWords } from './wording.ts'

const MAX_NAME = 60
/** Names of the systems that make pages, and of parts of sites. */
const NO_OUTLET =
  /^(?:blogger|wordpress|home(?:page)?|startseite|news|blog|my ?site|website|index|untitled|facebook|twitter|youtube|web app)$/iu

/**
 * The outlet's name: as Open Graph gives the site's name, as the story's own description names its publisher, as the page describes
 * its site, or the end of the title where the text prints it as well. An address is no name.
 */
export function chooseOutlet(evidence: Evidence): string | null {
  const { marks, works, jsonLd, text } = evidence
  const named = [
    ...metaValues(marks.metas, 'outlet')
      .filter(({ name }) => name === 'og:site_name')
      .map(({ content }) => content),
    ...works.flatMap((work) =>
      ['publisher', 'sourceOrganization'].flatMap((member) =>
        membersOf(work, member, jsonLd).map(textOf),
      ),
    ),
    ...jsonLd.works
      .filter((node) =>
        typesOf(node).some((type) => /^website$|^newsmediaorganization$/.test(type)),
      )
      .map((node) => textOf(node['name'])),
    ...metaValues(marks.metas, 'outlet')
      .filter(({ name }) => /publisher|application-name|app-title/.test(name))
      .map(({ content }) => content),
  ]
  const said = named.find((name) => name !== null && isOutlet(name))
  return said ?? suffixOf(marks.title, text)
}

function isOutlet(name: string): boolean {
  const address = /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}\/?$/i
  return (
    name.length >= 2 &&
    name.length <= MAX_NAME &&
    !address.test(name) &&
    !NO_OUTLET.test(name.trim())
  )
}

/** The last part of the title, where the page prints it elsewhere too: in its masthead, its footer, its copyright line. */
function suffixOf(title: string | null, text: string): string | null {
  const part = title === null ? null : lastPart(title)
  if (part === null || !isOutlet(part) || part.split(/\s+/).length > 5) return null
  return bareWords(text).split(bareWords(part)).length > 2 ? part : null
}
