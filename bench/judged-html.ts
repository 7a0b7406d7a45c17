import { z } from 'zod'
import { judgedPages } from './judged-pages.ts'

const Body = z.object({ body: z.string() })
const Passages = z.object({ with: z.array(z.string()), without: z.array(z.string()) })
const input = z.object({ id: z.string(), url: z.string(), html: z.string() })

/** An HTML page with what is known of its body: all of it, or passages that belong to it and others that do not. */
export const HtmlPage = z.object({ input, gold: z.union([Body, Passages]) })
export type HtmlPage = z.infer<typeof HtmlPage>

/** An HTML page and its whole body. */
export const WholeHtmlPage = z.object({ input, gold: Body })

/** The HTML pages of which something of the body is known; none where they are not there. */
export const allHtmlPages = (): readonly HtmlPage[] =>
  ['reading', 'metadata'].flatMap((set) => judgedPages(set, 'html', HtmlPage) ?? [])
