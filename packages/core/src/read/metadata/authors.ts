import type { Basis } from '../../article.ts'
import { asNode, membersOf, textOf, typesOf } from './json-ld.ts'
import { locateAll } from './locate.ts'
import { metaValues } from './meta-tags.ts'
import type { Evidence } from './page-evidence.ts'
import type { Mark } from './page-marks.ts'
import { readNames } from './person-names.ts'
import { findPrintedBylines } from './printed-bylines.ts'
import { likeness } from './wording.ts'

/** Who wrote the page, and what that rests on. */
export interface Byline {
  readonly names: readonly string[]
  readonly basis: Extract<Basis, 'metadata' | 'text'>
}

interface AuthorClaim {
  readonly names: readonly string[]
  readonly from: 'json-ld' | 'meta' | 'property' | 'class' | 'line' | 'dated line'
}

/**
 * The persons who wrote the page. Whatever the markup names has to be printed as well: what content systems put into it unseen is
 * as often the account that filed the page as its author. Of what is printed near the headline, the fullest list goes first.
 */
export function chooseByline(evidence: Evidence): Byline | null {
  const claims = distinct(authorClaims(evidence)).map((claim) => ({
    claim,
    nearness: nearnessOf(claim, evidence),
  }))
  const near = claims.filter(({ nearness }) => nearness === 'near').map(({ claim }) => claim)
  const printed = claims.filter(({ nearness }) => nearness === 'far').map(({ claim }) => claim)
  const first = near[0] ?? printed[0]
  if (first === undefined) return null
  const { names, from } = near.find((other) => isFuller(other, first)) ?? first
  return { names, basis: isFromText(from) ? 'text' : 'metadata' }
}

const isFromText = (from: AuthorClaim['from']): boolean => from === 'line' || from === 'dated line'

/** As many different bylines have no story's page. */
const MAX_CLAIMS = 30

/** Each list of names once, from its surest source. */
function distinct(claims: readonly AuthorClaim[]): AuthorClaim[] {
  const seen = new Map<string, AuthorClaim>()
  for (const claim of claims) {
    const names = claim.names.join()
    if (!seen.has(names)) seen.set(names, claim)
  }
  return [...seen.values()].slice(0, MAX_CLAIMS)
}

/** Whether a claim names everyone that another names, and others. */
const isFuller = (claim: AuthorClaim, than: AuthorClaim): boolean =>
  claim.from !== 'dated line' &&
  claim.names.join().length > than.names.join().length &&
  than.names.every((name) =>
    claim.names.some((other) => `${other} `.toLowerCase().startsWith(`${name} `.toLowerCase())),
  )

/** How far above and below the headline a byline stands, in code units of the text. */
const ABOVE = 400
const BELOW = 2_000

function nearnessOf(
  { names, from }: AuthorClaim,
  { text, headlineSpan }: Evidence,
): 'near' | 'far' | null {
  const places = names.map((name) => locateAll(text, name))
  // What was read from a line is printed, though no whole word where the space behind "By" was forgotten.
  if (places.some((list) => list.length === 0)) return isFromText(from) ? 'far' : null
  if (headlineSpan === null) return 'far'
  const isNear = places.every((list) =>
    list.some(
      ({ start }) => start >= headlineSpan.start - ABOVE && start <= headlineSpan.end + BELOW,
    ),
  )
  return isNear ? 'near' : 'far'
}

/** In the order of how often they are right. */
function authorClaims(evidence: Evidence): AuthorClaim[] {
  const marks = fromMarks(evidence)
  return [...fromJsonLd(evidence), ...marks, ...fromMetas(evidence), ...fromText(evidence)]
}

function fromJsonLd(evidence: Evidence): AuthorClaim[] {
  return evidence.works.flatMap((work) => {
    const authors = ['author', 'creator'].flatMap((member) =>
      membersOf(work, member, evidence.jsonLd),
    )
    return claimed(
      authors.flatMap((author) => namesOf(author, evidence)),
      'json-ld',
    )
  })
}

const NO_PERSON = /organization|corporation|website|brand/

function namesOf(author: unknown, { outletNames }: Evidence): string[] {
  const node = asNode(author)
  if (node !== null && typesOf(node).some((type) => NO_PERSON.test(type))) return []
  return readNames(textOf(author) ?? '', { outletNames, besides: 'any' })
}

function fromMetas({ marks, outletNames }: Evidence): AuthorClaim[] {
  return metaValues(marks.metas, 'author').flatMap(({ name, content }) => {
    if (name === 'twitter:data1' && !marks.metas.some(isAuthorLabel)) return []
    return claimed(readNames(content, { outletNames, besides: 'nickname' }), 'meta')
  })
}

/** "twitter:label1" says what "twitter:data1" is. */
const isAuthorLabel = ({
  name,
  content,
}: {
  readonly name: string
  readonly content: string
}): boolean => name === 'twitter:label1' && /by|von|aut|verfasst|escrit|écrit|auth/i.test(content)

/** An author's element with so few characters names the author, be it by a nickname; a longer one says more than a name. */
const MAX_NICKNAME = 30

function fromMarks({ own, outletNames, story }: Evidence): AuthorClaim[] {
  return own
    .filter((mark) => mark.kind === 'author' && !isOfReaders(mark))
    .flatMap(({ text, value, explicit }) => {
      const shown = text || value || ''
      const besides = explicit ? 'any' : shown.length <= MAX_NICKNAME ? 'nickname' : 'nothing'
      const names = readNames(shown, { outletNames, besides })
      const titled = names.some((name) => likeness(name, story.heading?.text ?? '') > 0.7)
      return titled ? [] : claimed(names, explicit ? 'property' : 'class')
    })
}

const isOfReaders = ({ scope }: Mark): boolean => scope !== null && /comment|review/.test(scope)

function fromText({ text, headlineSpan, outletNames }: Evidence): AuthorClaim[] {
  if (headlineSpan === null) return []
  const lines = findPrintedBylines(text, headlineSpan, outletNames)
  return [
    ...lines.filter(({ sort }) => sort === 'opened').flatMap(({ names }) => claimed(names, 'line')),
    ...lines
      .filter(({ sort }) => sort === 'dated')
      .flatMap(({ names }) => claimed(names, 'dated line')),
    ...lines.filter(({ sort }) => sort === 'below').flatMap(({ names }) => claimed(names, 'line')),
  ]
}

const claimed = (names: readonly string[], from: AuthorClaim['from']): AuthorClaim[] =>
  names.length === 0 ? [] : [{ names: [...new Set(names)], from }]
