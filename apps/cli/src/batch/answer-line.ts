import { ClipdeskError } from '@clipdesk/core'
import { type Id, parse, WithId } from './input.ts'
import type { Line } from './lines.ts'
import { type Failure, type Report, troubleOf } from './trouble.ts'

/** Makes something of what a line says, under its id. Never throws: a line that cannot be used is a failure, and others go on. */
export async function answerLine<Made extends object>(
  line: Line,
  make: (value: unknown) => Made | Promise<Made>,
  report: Report,
): Promise<({ readonly id: Id } & Made) | Failure> {
  let id: Id | null = null
  try {
    const value = readJson(line)
    id = WithId.safeParse(value).data?.id ?? null
    return { ...parse(WithId, value), ...(await make(value)) }
  } catch (error) {
    return { id, error: troubleOf(error, report) }
  }
}

function readJson(line: Line): unknown {
  if ('fault' in line) throw new ClipdeskError('bad-input', line.fault)
  try {
    return JSON.parse(line.text)
  } catch (cause) {
    throw new ClipdeskError('bad-input', 'This line is not JSON. Give one JSON object a line.', {
      cause,
    })
  }
}
