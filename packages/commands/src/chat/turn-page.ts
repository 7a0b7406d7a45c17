import type { CommandRequest } from '../reply.ts'
import type { Answer } from './answers.ts'
import type { Rendered } from './rendered.ts'

/** Where turning a page leads: to a page of the same answer, or to an answer that stands by itself, such as an error. */
export type Turned<Part> = { readonly page: number } | { readonly apart: Rendered<Part> }

/** Turns to a page of an answer. The one after the last is asked for and kept with the others. */
export async function turnPage<Part>(
  kept: Answer<Part>,
  page: number,
  ask: (
    more: CommandRequest,
  ) => Promise<{ readonly rendered: Rendered<Part>; readonly failed: boolean }>,
  smallPrint: (text: string) => Part,
): Promise<Turned<Part>> {
  const { more, pages } = kept.rendered
  if (page >= pages.length && more !== null) {
    const { rendered, failed } = await ask(more)
    if (failed || rendered.file !== null) return { apart: { ...rendered, steps: [] } }
    // Another click may have brought the page meanwhile.
    if (kept.rendered.more === more) {
      kept.rendered = continued(kept.rendered, rendered, smallPrint)
    }
  }
  return { page: Math.min(page, kept.rendered.pages.length - 1) }
}

/** The pages that an answer keeps at most. Ours: 250 results. */
const MOST_TURNED = 50

function continued<Part>(
  before: Rendered<Part>,
  after: Rendered<Part>,
  smallPrint: (text: string) => Part,
): Rendered<Part> {
  const pages = [...before.pages, ...after.pages]
  if (pages.length < MOST_TURNED || after.more === null)
    return { ...before, pages, more: after.more }
  const last = [
    ...(pages.at(-1) ?? []),
    smallPrint('Later pages are asked for with the option page.'),
  ]
  return { ...before, pages: pages.with(-1, last), more: null }
}
