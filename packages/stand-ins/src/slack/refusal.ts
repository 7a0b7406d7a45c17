import type { Json } from './world.ts'

/** An error answer in the Web API's form. */
export class Refusal extends Error {
  readonly error: string
  readonly details: Json

  constructor(error: string, details: Json = {}) {
    super(error)
    this.name = 'Refusal'
    this.error = error
    this.details = details
  }

  /** Writes the answer's body. */
  body(): Json {
    return { ok: false, error: this.error, ...this.details }
  }
}
