import type { Path } from './sentences.ts'

/** A value somewhere in a body, whatever its shape. */
export interface Place {
  readonly path: Path
  readonly value: unknown
}

/** An object somewhere in a body. */
export interface Node {
  readonly path: Path
  readonly fields: Readonly<Record<string, unknown>>
}

/** Lists a value with everything within it, in reading order; a malformed body can still be read so. */
export function everyPlace(value: unknown, path: Path = []): Place[] {
  if (Array.isArray(value)) {
    return [{ path, value }, ...value.flatMap((item, index) => everyPlace(item, [...path, index]))]
  }
  const parts = isObject(value) ? Object.entries(value) : []
  return [{ path, value }, ...parts.flatMap(([key, part]) => everyPlace(part, [...path, key]))]
}

/** Lists the objects among everything within a value. */
export function everyNode(value: unknown, path: Path = []): Node[] {
  return everyPlace(value, path).flatMap((place) =>
    isObject(place.value) ? [{ path: place.path, fields: place.value }] : [],
  )
}

/** Lists the blocks of a body. */
export function blocksOf(body: unknown): Node[] {
  const blocks = isObject(body) ? body['blocks'] : undefined
  if (!Array.isArray(blocks)) return []
  return blocks.flatMap((fields: unknown, index) =>
    isObject(fields) ? [{ path: ['blocks', index], fields }] : [],
  )
}

/** Says whether a value is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
