import { randomBytes, randomInt } from 'node:crypto'
import type { Deed, Human, Place, StoredMessage, StoredModal, World } from './world.ts'

/** What a person does, before the app hears of it. */
export interface Intent {
  readonly what: string
  readonly by: Human
  readonly place: Place
  readonly threads: readonly (string | null)[]
  readonly source?: StoredMessage
  readonly submits?: StoredModal
  /** Whether the app may answer through a response_url. */
  readonly hasResponseUrl: boolean
}

/** Remembers what a person does, with a trigger for a modal and perhaps a response_url. */
export function newDeed(world: World, intent: Intent): Deed {
  const { what, by, place, threads, source, submits } = intent
  const deed: Deed = {
    what,
    by,
    place,
    threads,
    source: source ?? null,
    submits: submits ?? null,
    triggerId: `${randomInt(1e12)}.${randomInt(1e12)}.${randomBytes(16).toString('hex')}`,
    responseToken: intent.hasResponseUrl ? randomBytes(18).toString('base64url') : null,
    sentAt: world.now(),
    payload: null,
    sent: null,
    answers: [],
    isAnswered: false,
    acknowledged: Promise.withResolvers(),
    answered: Promise.withResolvers(),
    modal: Promise.withResolvers(),
    errors: Promise.withResolvers(),
    refusals: [],
  }
  world.deeds.push(deed)
  world.triggers.set(deed.triggerId, { deed, isUsed: false })
  if (deed.responseToken) {
    world.responseUrls.set(deed.responseToken, { deed, uses: 0, isExpired: false })
  }
  return deed
}

/** The address through which the app may answer. */
export function responseUrl(world: World, { responseToken }: Deed): string {
  return `${world.origin}/response/${world.teamId}/${responseToken}`
}

/** Gives a message to the one who waits for it. */
export function settle(deed: Deed, message: StoredMessage): void {
  if (!deed.answers.includes(message)) deed.answers.push(message)
  deed.isAnswered = true
  deed.answered.resolve(message)
}

/** Finds who waits for a message that the app posts by itself: the oldest without an answer, else the last. */
export function claim(world: World, message: StoredMessage): void {
  const fitting = world.deeds.filter((deed) => reaches(deed, message))
  const deed = fitting.find(({ isAnswered }) => !isAnswered) ?? fitting.at(-1)
  if (deed) settle(deed, message)
}

/** Finds who waits for what comes through a deed's response_url: perhaps the sender of a modal it opened. */
export function latestFrom(world: World, deed: Deed): Deed {
  const sent = world.deeds.filter(({ submits }) => submits?.opener === deed)
  return sent.find(({ isAnswered }) => !isAnswered) ?? deed
}

function reaches({ by, place, threads }: Deed, message: StoredMessage): boolean {
  if (message.onlyFor !== null && message.onlyFor !== by.id) return false
  if (message.place.recipient?.id === by.id && place !== message.place) return true
  return place === message.place && threads.includes(message.thread)
}
