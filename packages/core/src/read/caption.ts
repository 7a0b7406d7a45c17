import type { Line } from './lines.ts'

const CREDIT =
  /\((?:file|archive|undated|stock|handout|courtesy|photos?|pictures?|images?|credit|ap|afp|reuters|getty|epa|reader|illustration)\b[^()]{0,80}\)\.?$/iu
const LABELLED =
  /(?:^|[.\s(–—|])(?:photo(?:graph|s)?|pictures?|images?|credit|illustration)(?: credit)?(?: by)?\s?[:/]\s?\S[^.!?]{0,80}\)?\.?$/iu
const CREDIT_LINE =
  /^(?:photo(?:graph|s)?|pictures?|images?|illustration)(?: credit)?(?::| by)\s\S/iu
const AGENCY =
  /[/–—|(]\s?(?:AP|AFP|Reuters|Getty(?: Images)?|EPA|Shutterstock|iStock|Anadolu|PA(?: Wire| Media)?)\b[^.!?]{0,30}$/u
const FAMILY = /\b(?:family|file|archive|courtesy|library) (?:photo(?:graph)?|picture|image)\.?$/iu
/** "Image caption", "FILE PHOTO:", "Photo 3 of 5", "(Image credit: …": labels that content systems print before a caption. */
const LABEL =
  /^(?:(?:image|media|photo|picture|video) (?:caption|copyright|source)\b|file (?:photo|picture|image)\b|(?:image|photo|picture|slide)?\s?\d{1,3} of \d{1,3}\b|\(?(?:image|photo|picture|video)s? credits?\b|caption:)/iu
const MAX_WORDS = 60

/** Whether a line describes a picture: it ends in a credit, "(file photo)" or the like. */
export function isCaption({ text, words }: Line): boolean {
  if (words > MAX_WORDS || words < 3) return false
  const end = text.slice(-140)
  return (
    LABEL.test(text) ||
    CREDIT_LINE.test(text) ||
    CREDIT.test(end) ||
    LABELLED.test(end) ||
    AGENCY.test(end) ||
    FAMILY.test(end)
  )
}
