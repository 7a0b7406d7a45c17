/** Gives the line, from 1, of places in a text that are asked for in their order; each stretch is looked at once. */
export function lineNumbers(text: string): (place: number) => number {
  let line = 1
  let at = 0
  return (place) => {
    for (
      let end = text.indexOf('\n', at);
      end !== -1 && end < place;
      end = text.indexOf('\n', at)
    ) {
      line += 1
      at = end + 1
    }
    return line
  }
}
