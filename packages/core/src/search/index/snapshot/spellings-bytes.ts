import { KEYS, type SpellingsData } from '../name-spellings.ts'
import type { Numbers } from '../room.ts'
import type { ByteReader } from './byte-reader.ts'
import type { ByteWriter } from './byte-writer.ts'
import type { InSlices } from './slices.ts'

/** How many numbers are written in one go. */
const BLOCK = 1000

export function* writeSpellings(out: ByteWriter, data: SpellingsData): InSlices {
  yield* writeNumbers(out, data.capitals)
  yield* writeNumbers(out, data.smalls)
  yield* writeNumbers(out, data.names)
  // What lies behind them is room for more.
  yield* writeNumbers(out, data.keys.subarray(0, data.names.length * KEYS))
}

export function* readSpellings(from: ByteReader): InSlices<SpellingsData> {
  const capitals = yield* readNumbers(from)
  const smalls = yield* readNumbers(from)
  const names = yield* readNumbers(from)
  const keys = yield* readNumbers(from)
  return { capitals, smalls, names: [...names], keys }
}

function* writeNumbers(out: ByteWriter, numbers: readonly number[] | Numbers): InSlices {
  out.number(numbers.length)
  for (const [at, number] of numbers.entries()) {
    out.number(number)
    if (at % BLOCK === 0) yield
  }
}

function* readNumbers(from: ByteReader): InSlices<Numbers> {
  const numbers = new Uint32Array(from.count())
  for (let at = 0; at < numbers.length; at += 1) {
    numbers[at] = from.number()
    if (at % BLOCK === 0) yield
  }
  return numbers
}
