/** A script, told by the code points of its letters: half-open ranges, in order. */
interface ScriptRange {
  readonly start: number
  readonly end: number
  readonly script: string
}

const range = (start: number, end: number, script: string): ScriptRange => ({ start, end, script })

/**
 * The blocks of Unicode that news is printed in, marks upon letters included. Where a script is one language's (nearly) alone, it
 * is called by that language's tag.
 */
const RANGES: readonly ScriptRange[] = [
  range(0x41, 0x5b, 'Latin'),
  range(0x61, 0x7b, 'Latin'),
  range(0xaa, 0xab, 'Latin'),
  range(0xba, 0xbb, 'Latin'),
  range(0xc0, 0xd7, 'Latin'),
  range(0xd8, 0xf7, 'Latin'),
  range(0xf8, 0x250, 'Latin'),
  range(0x370, 0x400, 'el'),
  range(0x400, 0x530, 'Cyrillic'),
  range(0x531, 0x590, 'hy'),
  range(0x5d0, 0x5f3, 'he'),
  range(0x620, 0x64b, 'Arabic'),
  range(0x66e, 0x6d6, 'Arabic'),
  range(0x6ee, 0x6f0, 'Arabic'),
  range(0x6fa, 0x700, 'Arabic'),
  range(0x900, 0x964, 'Devanagari'),
  range(0x980, 0xa00, 'bn'),
  range(0xa00, 0xa80, 'pa'),
  range(0xa80, 0xb00, 'gu'),
  range(0xb00, 0xb80, 'or'),
  range(0xb80, 0xc00, 'ta'),
  range(0xc00, 0xc80, 'te'),
  range(0xc80, 0xd00, 'kn'),
  range(0xd00, 0xd80, 'ml'),
  range(0xd80, 0xe00, 'si'),
  range(0xe00, 0xe80, 'th'),
  range(0xe80, 0xf00, 'lo'),
  range(0xf00, 0x1000, 'bo'),
  range(0x1000, 0x10a0, 'my'),
  range(0x10a0, 0x1100, 'ka'),
  range(0x1100, 0x1200, 'ko'),
  range(0x1200, 0x13a0, 'am'),
  range(0x1780, 0x1800, 'km'),
  range(0x1e00, 0x1f00, 'Latin'),
  range(0x1f00, 0x2000, 'el'),
  range(0x3041, 0x3100, 'Kana'),
  range(0x3400, 0x4dc0, 'Han'),
  range(0x4e00, 0xa000, 'Han'),
  range(0xac00, 0xd7a4, 'ko'),
]

/** How many letters of each script a text has. */
export function countScripts(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (let i = 0; i < text.length; i += 1) {
    const script = scriptOf(text.charCodeAt(i))
    if (script !== null) counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  return counts
}

/** The script of a letter; null for what is no letter, or of a script that is not told. */
function scriptOf(code: number): string | null {
  let low = 0
  let high = RANGES.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((RANGES[middle]?.end ?? 0) <= code) low = middle + 1
    else high = middle
  }
  const found = RANGES[low]
  return found !== undefined && found.start <= code ? found.script : null
}
