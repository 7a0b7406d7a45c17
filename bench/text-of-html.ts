import { parsePage } from '../packages/core/src/read/html/dom.ts'
import { renderPage } from '../packages/core/src/read/html/render.ts'

/** The text of a piece of HTML, a line break between blocks. */
export const textOfHtml = (html: string): string =>
  html === '' ? '' : renderPage(parsePage(html)).text
