import { getDocument } from 'unpdf/pdfjs'
import { z } from 'zod'
import { ClipdeskError } from '../errors.ts'
import type { PdfPage, PdfPieces, PdfProperties, Piece } from './pdf-pieces.ts'
import { MAX_PAGE_LENGTH } from './read-article.ts'

/** A newspaper's whole edition has about 100. */
const MAX_PAGES = 200

/**
 * Takes a PDF apart with PDF.js; nothing in it is run, and no picture is decoded. It works on the thread that calls it, for as long as
 * the file likes: `readPdfText` bounds that. Throws `encrypted-pdf`, `broken-file` or `page-too-large`.
 */
export async function takePdfApart(bytes: Uint8Array): Promise<PdfPieces> {
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: true,
    disableFontFace: true,
    useWasm: false,
    enableXfa: false,
  })
  try {
    const document = await task.promise
    if (document.numPages > MAX_PAGES)
      throw tooLarge(`${document.numPages} pages; up to ${MAX_PAGES}`)
    const pages: PdfPage[] = []
    let length = 0
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await readPage(await document.getPage(number))
      length += page.pieces.reduce((sum, { text }) => sum + text.length + 1, 0)
      if (length > MAX_PAGE_LENGTH)
        throw tooLarge('more characters than any article; up to 4,000,000')
      pages.push(page)
    }
    return { pages, properties: readProperties(await document.getMetadata()) }
  } catch (error) {
    throw asRefusal(error)
  } finally {
    await task.destroy()
  }
}

const tooLarge = (what: string): ClipdeskError =>
  new ClipdeskError(
    'page-too-large',
    `The PDF has ${what} are read. Give the pages of the article alone.`,
  )

function asRefusal(error: unknown): ClipdeskError {
  if (error instanceof ClipdeskError) return error
  if (error instanceof Error && error.name === 'PasswordException') {
    return new ClipdeskError(
      'encrypted-pdf',
      'This PDF is locked with a password. Save it without one, or paste its text.',
      { cause: error },
    )
  }
  return new ClipdeskError(
    'broken-file',
    'This PDF is damaged and cannot be opened. Save it anew, or paste its text.',
    { cause: error },
  )
}

const Numbers = z.array(z.number())
const Content = z.object({
  items: z.array(
    z.looseObject({ str: z.string(), transform: Numbers, width: z.number(), dir: z.string() }),
  ),
})

/** As much of a page of PDF.js as reading needs. */
interface PageProxy {
  getViewport(options: { scale: number }): { readonly height: number; readonly transform: unknown }
  getTextContent(): Promise<unknown>
  cleanup(): unknown
}

async function readPage(page: PageProxy): Promise<PdfPage> {
  const { height, transform } = page.getViewport({ scale: 1 })
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = Numbers.parse(transform)
  const { items } = Content.parse(await page.getTextContent())
  page.cleanup()
  const pieces: Piece[] = []
  const turned: string[] = []
  for (const {
    str,
    transform: [ta = 1, tb = 0, tc = 0, td = 0, x = 0, y = 0],
    width,
  } of items) {
    const text = printable(str)
    if (text.trim() === '') continue
    const along = a * ta + c * tb
    const across = b * ta + d * tb
    if (Math.abs(across) > Math.abs(along) || along < 0) turned.push(text.trim())
    else
      pieces.push({
        text,
        x: a * x + c * y + e,
        y: b * x + d * y + f,
        width,
        size: Math.hypot(tc, td) || 1,
      })
  }
  return { height, pieces: pieces.filter(isFinitePiece), turned }
}

/** Letters of fonts without a table of characters come out as control characters. */
const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
  text.replace(/[\0-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ')

const isFinitePiece = ({ x, y, width, size }: Piece): boolean =>
  [x, y, width, size].every(Number.isFinite)

const words = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === 'string' ? printable(value).trim() || null : null))
const Info = z.looseObject({
  Title: words,
  Author: words,
  CreationDate: words,
  Creator: words,
  Producer: words,
  Language: words,
})

function readProperties({ info }: { readonly info: unknown }): PdfProperties {
  const read = Info.parse(info)
  return {
    title: read.Title,
    author: read.Author,
    created: read.CreationDate,
    madeBy: `${read.Creator ?? ''} ${read.Producer ?? ''}`,
    language: read.Language,
  }
}
