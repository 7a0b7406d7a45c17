const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

let tags: ReadonlyMap<string, string> | null = null

/**
 * The language that somebody typed, as a lower-case BCP 47 tag: by its tag (`de`, `en-GB`) or its English name (`German`). Null for
 * anything else.
 */
export function languageTag(typed: string): string | null {
  const text = typed.toLowerCase().replaceAll('_', '-')
  tags ??= tagsByName()
  return tags.get(text) ?? (TAG.test(text) ? text : null)
}

/** All languages with a tag of two letters, by the names that CLDR has for them. Made when the first is asked for. */
function tagsByName(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  return new Map(codes.map((code) => [names.of(code)?.toLowerCase() ?? code, code]))
}
