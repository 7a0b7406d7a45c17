/** A run of text as a PDF places it. Lengths are in points; y grows downwards, and is that of the baseline. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Of the font. */
  readonly size: number
}

/** A page of a PDF. */
export interface PdfPage {
  readonly height: number
  readonly pieces: readonly Piece[]
  /** Text that stands upright or on its head, such as a credit along a picture. */
  readonly turned: readonly string[]
}

/** What a PDF says about itself, as written; null where it does not say. */
export interface PdfProperties {
  readonly title: string | null
  readonly author: string | null
  /** `D:20240308103200+01'00'`, as PDF writes dates. */
  readonly created: string | null
  /** The programs that made it. */
  readonly madeBy: string
  readonly language: string | null
}

/** A PDF taken apart. */
export interface PdfPieces {
  readonly pages: readonly PdfPage[]
  readonly properties: PdfProperties
}
