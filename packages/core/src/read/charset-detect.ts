import { analyse } from 'chardet'

/** In bytes. */
const SAMPLE = 65_536
/** Before the first byte that is not ASCII, so that the language of what stands around it helps. */
const LEAD = 2_048
/** Of 100; below it the bytes are too few to tell. */
const MIN_CONFIDENCE = 20

/**
 * The character sets that bytes may be in, likeliest first, by which letters follow which (chardet, after ICU's detector). Where the
 * bytes are too few to tell, western European is likeliest.
 */
export function detectedCharsets(bytes: Uint8Array): readonly string[] {
  const first = bytes.findIndex((byte) => byte > 0x7f)
  const from = Math.max(0, first - LEAD)
  const likely = analyse(bytes.subarray(from, from + SAMPLE))
    .filter(({ confidence }) => confidence >= MIN_CONFIDENCE)
    .flatMap(({ name }) => [name, ...(SUPERSETS.get(name) ?? [])])
  return [...likely, 'windows-1252'].filter((name) => !/^(?:UTF|ASCII)/.test(name))
}

/** Windows' own sets have quotation marks where ISO's have control characters, and are otherwise nearly the same. */
const SUPERSETS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ISO-8859-2', ['windows-1250']],
  ['ISO-8859-5', ['windows-1251']],
  ['ISO-8859-6', ['windows-1256']],
  ['ISO-8859-7', ['windows-1253']],
  ['ISO-8859-8', ['windows-1255']],
])
