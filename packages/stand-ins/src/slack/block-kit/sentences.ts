import type * as z from 'zod'

/** A place in a body: keys and indices from its root. */
export type Path = readonly PropertyKey[]

/** Says where a problem is and what it is. */
export function sentence(path: Path, what: string): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
  const place = steps.join('').replace(/^\./u, '')
  return place ? `${place}: ${what}` : what
}

/** Turns what a schema found into sentences; it must have parsed with `reportInput`. */
export function sentences(issues: readonly z.core.$ZodIssue[]): string[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [sentence(issue.path, described(issue))]
    return issue.keys.map((key) => sentence([...issue.path, key], 'Slack knows no such key here'))
  })
}

function described(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big') return tooBig(issue)
  if (issue.code === 'too_small') return tooSmall(issue)
  if (issue.code === 'invalid_value') return `not one of ${issue.values.map(quoted).join(', ')}`
  if (issue.code === 'invalid_union') return `${quoted(typeOf(issue.input))} has no place here`
  if (issue.code === 'invalid_format') return `not a well-formed value (${quoted(issue.input)})`
  if (issue.code !== 'invalid_type') return issue.message
  return issue.input === undefined ? 'missing' : `not of type ${issue.expected}`
}

function tooBig({ origin, maximum, input }: z.core.$ZodIssueTooBig): string {
  if (origin === 'string') return `longer than ${maximum} characters (${sizeOf(input)})`
  if (origin === 'array') return `more than ${maximum} items (${sizeOf(input)})`
  return `above ${maximum}`
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  return origin === 'string' || origin === 'array' ? 'empty' : `below ${minimum}`
}

function sizeOf(input: unknown): number {
  return typeof input === 'string' || Array.isArray(input) ? input.length : 0
}

function typeOf(input: unknown): unknown {
  return typeof input === 'object' && input !== null && 'type' in input ? input.type : undefined
}

function quoted(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(String(value))
}
