/**
 * Text that is put together as browsers lay it out: white space shrinks to one space and vanishes at the ends of lines, and breaks
 * that meet become the widest of them. No-break spaces are no white space here.
 */
export class TextFlow {
  readonly #parts: string[] = []
  #length = 0
  #breaks = 0
  #gap = ''

  /** How much has been written, in UTF-16 code units. */
  get length(): number {
    return this.#length
  }

  /** Writes running text. */
  text(characters: string): void {
    const collapsed = characters.replace(/[ \t\n\r\f]+/g, ' ')
    const opensWithSpace = collapsed.startsWith(' ')
    if (opensWithSpace) this.space()
    const closesWithSpace = collapsed.length > 1 && collapsed.endsWith(' ')
    const words = collapsed.slice(Number(opensWithSpace), closesWithSpace ? -1 : undefined)
    if (words === '') return
    this.verbatim(words)
    if (closesWithSpace) this.space()
  }

  /** Writes characters as they are. */
  verbatim(characters: string): void {
    if (characters === '') return
    const lead = this.#length === 0 ? '' : this.#breaks > 0 ? '\n'.repeat(this.#breaks) : this.#gap
    this.#parts.push(lead, characters)
    this.#length += lead.length + characters.length
    this.#breaks = 0
    this.#gap = ''
  }

  /** A space before what comes next, unless a line starts there. */
  space(mark: ' ' | '\t' = ' '): void {
    if (this.#gap !== '\t') this.#gap = mark
  }

  /** One more line break. */
  lineBreak(): void {
    this.#breaks += 1
  }

  /** At least so many line breaks before what comes next: one starts a line, two leave a blank one. */
  breakBefore(breaks: number): void {
    this.#breaks = Math.max(this.#breaks, breaks)
  }

  toString(): string {
    return this.#parts.join('')
  }
}
