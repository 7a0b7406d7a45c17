const PATH = /(?:\\.|'[^']*'|["“”][^"“”]*["“”]|[^\s'"“”\\]|['"\\])+/g

/**
 * The paths of a line as shells let people write them: apart by spaces, unless a space stands in quotation marks or behind a
 * backslash.
 */
export function pathsIn(text: string): string[] {
  return (text.match(PATH) ?? []).map((path) =>
    path.replace(
      /\\(.)|'([^']*)'|["“”]([^"“”]*)["“”]/g,
      (_, escaped, single, double) => escaped ?? single ?? double,
    ),
  )
}
