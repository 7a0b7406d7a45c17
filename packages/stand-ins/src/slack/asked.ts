import type { Awaited } from '../until.ts'
import { errorsByLabel } from './fill-modal.ts'
import { acknowledgeMs } from './http-delivery.ts'
import { readMarkup } from './markup.ts'
import { type SeenMessage, type SeenModal, see, seeModal } from './seen.ts'
import type { Deed, World } from './world.ts'

/** Something a person asked of the app; `until` waits for its answer. */
export interface Asked extends Awaited<SeenMessage> {
  /** Milliseconds until the app acknowledged; rejects when it doesn't within 3 s. */
  readonly ackMs: Promise<number>
  /** Everything that came for it so far. */
  readonly answers: readonly SeenMessage[]
  /** The modal the app opens for it; rejects when none is open after 3 s. */
  readonly modal: Promise<SeenModal>
  /** What the app says of a modal's fields, by label; empty when it accepts them. */
  readonly errors: Promise<Readonly<Record<string, string>>>
}

/** Follows a deed as the person who did it. */
export function asked(world: World, deed: Deed): Asked {
  const start = performance.now()
  const acknowledged = deed.acknowledged.promise.then(() => performance.now() - start)
  const errors = deed.errors.promise.then((by) =>
    deed.submits ? errorsByLabel(world, deed.submits, by) : by,
  )
  const modal = deed.modal.promise.then((stored) => seeModal(world, stored))
  return {
    ackMs: patience(acknowledged, `${deed.what}: no acknowledgement`),
    modal: patience(modal, `${deed.what}: no modal`),
    errors: patience(errors, `${deed.what}: no word on its fields`),
    answer: deed.answered.promise.then((message) => see(world, message)),
    get answers() {
      return deed.answers.filter(({ isDeleted }) => !isDeleted).map((each) => see(world, each))
    },
    soFar: () => soFar(world, deed),
  }
}

/** Waits as long as Slack does; rejects with a sentence. Nobody need wait for it. */
function patience<T>(promise: Promise<T>, sentence: string): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`${sentence} within 3 s.`)), acknowledgeMs)
  timer.unref()
  const first = Promise.race([promise, late]).finally(() => clearTimeout(timer))
  first.catch(() => undefined)
  return first
}

function soFar(world: World, deed: Deed): string {
  const last = deed.answers.at(-1)
  const parts = [
    deed.payload ? '' : 'the app is not told of it',
    deed.answers.length > 0 ? `${deed.answers.length} message(s) came` : 'no message came',
    last ? `the last reads "${readMarkup(world, String(last.raw['text'])).slice(0, 200)}"` : '',
    deed.refusals.length > 0 ? `it went wrong: ${deed.refusals.join('; ')}` : '',
  ]
  return `${deed.what}; ${parts.filter((part) => part !== '').join('; ')}.`
}
