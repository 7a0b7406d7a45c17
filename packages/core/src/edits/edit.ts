import { z } from 'zod'
import { PageDate } from '../article.ts'

/** Who said so, and when: null where nobody's name is known. */
export const Given = z
  .object({
    by: z.string().min(1).nullable(),
    /** In UTC, as ISO 8601, to the millisecond: as text, the later one is the greater. */
    at: z.iso.datetime({ precision: 3 }),
  })
  .readonly()
export type Given = z.infer<typeof Given>

const Name = z.string().trim().min(1)

const edit = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.object({ kind: z.literal(kind), ...shape, given: Given }).readonly()

/** The words of a quote, and where they stood in `article.text` when somebody spoke of them: half-open, in UTF-16 code units. */
const QuotedWords = z
  .object({ text: z.string().min(1), start: z.int().nonnegative(), end: z.int().nonnegative() })
  .readonly()
  .refine(({ text, start, end }) => end - start === text.length, 'the place does not fit the words')

/** That two names, as printed, are one person's or body's, or are not. It holds for the whole desk. */
export const NamesEdit = edit('names', {
  verdict: z.enum(['same', 'different']),
  names: z.tuple([Name, Name]).readonly(),
})
export type NamesEdit = z.infer<typeof NamesEdit>

/** Who says a quote of the article. */
export const SpeakerEdit = edit('speaker', { quote: QuotedWords, name: Name })
export type SpeakerEdit = z.infer<typeof SpeakerEdit>

/** What a person put right in an article. It is kept beside what was read, and never instead of it. */
export const Edit = z.discriminatedUnion('kind', [
  edit('headline', { headline: Name }),
  edit('outlet', { outlet: Name }),
  edit('author', { authors: z.array(Name).min(1).readonly() }),
  edit('date', { published: PageDate }),
  SpeakerEdit,
  NamesEdit,
])
export type Edit = z.infer<typeof Edit>

/** The edits of an article, in the order in which they were made; one of each thing that can be put right. */
export const Edits = z.array(Edit).readonly()

/** What an edit is of: a later one of the same takes its place. */
function subjectOf(edit: Edit): string {
  if (edit.kind === 'speaker') return JSON.stringify([edit.kind, edit.quote.start, edit.quote.text])
  if (edit.kind === 'names') return JSON.stringify([edit.kind, ...namesKey(edit)])
  return edit.kind
}

/** In either order the names are the same two. */
const namesKey = ({ names }: NamesEdit): string[] => names.map(foldedName).sort()

/** A name for comparing: case and white space do not tell two apart. */
export const foldedName = (name: string): string =>
  name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

/** Edits with others added, which take the place of those of the same thing unless they are older. */
export function withEdits(edits: readonly Edit[], added: readonly Edit[]): readonly Edit[] {
  const kept = new Map(edits.map((edit) => [subjectOf(edit), edit]))
  for (const edit of added) {
    const subject = subjectOf(edit)
    const standing = kept.get(subject)
    if (standing !== undefined && standing.given.at > edit.given.at) continue
    // Taken out first, so that the order stays that of making.
    if (standing !== undefined && JSON.stringify(standing) !== JSON.stringify(edit))
      kept.delete(subject)
    kept.set(subject, edit)
  }
  return [...kept.values()]
}
