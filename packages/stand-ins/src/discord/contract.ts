// The package's types entry is a JavaScript file, so the compiler finds no declarations.
// @ts-expect-error TS7016
import * as specification from 'discord-api-spec/zod'
import * as z from 'zod'

/** A schema of Discord's API document, alone, as a list, or one of several. */
export type Shape =
  | string
  | { readonly listOf: string; readonly atMost?: number }
  | { readonly oneOf: readonly string[] }

/** Says where a value departs from Discord's API document; keys the document doesn't know count. */
export function mismatches(shape: Shape, value: unknown): string[] {
  if (typeof shape === 'string') return againstSchema(schema(shape), value)
  if ('listOf' in shape) return againstList(shape, value)
  const attempts = shape.oneOf.map((name) => againstSchema(schema(name), value))
  return attempts.toSorted((a, b) => weight(a) - weight(b))[0] ?? []
}

/** Lists the schema names of a shape. */
export function namesIn(shape: Shape): readonly string[] {
  if (typeof shape === 'string') return [shape]
  return 'listOf' in shape ? [shape.listOf] : shape.oneOf
}

const schemas: Readonly<Record<string, unknown>> = specification

function schema(name: string): z.core.$ZodType {
  const found = schemas[`${name}Schema`]
  if (found instanceof z.core.$ZodType) return found
  throw new Error(`discord-api-spec has no schema named ${name}.`)
}

function againstList({ listOf, atMost }: { listOf: string; atMost?: number }, value: unknown) {
  if (!Array.isArray(value)) return ['(the whole): Expected a list']
  const tooMany = atMost !== undefined && value.length > atMost
  return [
    ...(tooMany ? [`(the whole): At most ${atMost} items, not ${value.length}`] : []),
    ...value.flatMap((item: unknown, index) =>
      againstSchema(schema(listOf), item).map((problem) => `${index}.${problem}`),
    ),
  ]
}

function againstSchema(type: z.core.$ZodType, value: unknown): string[] {
  const result = z.core.safeParse(type, value)
  if (result.success) return lostKeys(value, result.data, [])
  return result.error.issues.flatMap((issue) => describe(issue, []))
}

type Path = readonly PropertyKey[]

/** A union's failure is told through the branch that came closest: "Invalid input" helps nobody. */
function describe(issue: z.core.$ZodIssue, outer: Path): string[] {
  const path = [...outer, ...issue.path]
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) {
    return [`${named(path)}: ${issue.message}`]
  }
  const branches = issue.errors.map((branch) => branch.flatMap((inner) => describe(inner, path)))
  const wrongType = `${named([...path, 'type'])}:`
  const cost = (branch: string[]) =>
    branch.length + (branch.some((line) => line.startsWith(wrongType)) ? 100 : 0)
  return branches.toSorted((a, b) => cost(a) - cost(b))[0] ?? [`${named(path)}: ${issue.message}`]
}

/** discord.js sends these with an idle value in every message, and Discord passes over them. */
const idleKeys: ReadonlySet<string> = new Set(['tts', 'enforce_nonce', 'nsfw'])

function lostKeys(before: unknown, after: unknown, path: Path): string[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.flatMap((item: unknown, index) => lostKeys(item, after[index], [...path, index]))
  }
  if (!isRecord(before) || !isRecord(after)) return []
  return Object.entries(before).flatMap(([key, value]) => {
    if (value === undefined || (idleKeys.has(key) && value === false)) return []
    if (!(key in after)) return [`${named([...path, key])}: Discord knows no such key`]
    return lostKeys(value, after[key], [...path, key])
  })
}

function weight(problems: readonly string[]): number {
  return problems.length + (problems.some((line) => line.startsWith('type:')) ? 100 : 0)
}

function named(path: Path): string {
  return path.length === 0 ? '(the whole)' : path.map(String).join('.')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
