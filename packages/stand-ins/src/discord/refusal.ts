/** One thing that is wrong with a request body: where, Discord's word for it, and a sentence. */
export interface Problem {
  readonly path: string
  readonly code: string
  readonly message: string
}

/** An error answer in Discord's form. */
export class Refusal extends Error {
  readonly status: number
  readonly code: number
  readonly problems: readonly Problem[]
  /** Whether the app broke the contract, rather than being late or wrongly set up. */
  readonly isViolation: boolean

  constructor(
    status: number,
    code: number,
    message: string,
    {
      problems = [],
      isViolation = false,
    }: { readonly problems?: readonly Problem[]; readonly isViolation?: boolean } = {},
  ) {
    super(message)
    this.name = 'Refusal'
    this.status = status
    this.code = code
    this.problems = problems
    this.isViolation = isViolation
  }

  /** Writes the answer's body: problems nest by path, as Discord's do. */
  body(): Record<string, unknown> {
    if (this.problems.length === 0) return { message: this.message, code: this.code }
    const errors: Nested = {}
    for (const problem of this.problems) place(errors, problem)
    return { message: this.message, code: this.code, errors }
  }
}

/** Refuses a body as Discord does, with every problem listed. */
export function invalidForm(problems: readonly Problem[]): Refusal {
  return new Refusal(400, 50035, 'Invalid Form Body', { problems, isViolation: true })
}

type Nested = { [key: string]: Nested | { code: string; message: string }[] }

function place(errors: Nested, { path, code, message }: Problem): void {
  let at = errors
  for (const step of path === '(the whole)' ? [] : path.split('.')) {
    const next = at[step]
    const deeper: Nested = next === undefined || Array.isArray(next) ? {} : next
    at[step] = deeper
    at = deeper
  }
  const listed = at['_errors']
  at['_errors'] = [...(Array.isArray(listed) ? listed : []), { code, message }]
}
