import { jsonObject, SubmitAnswer } from './bodies.ts'
import type { Desk } from './call.ts'
import { checkedView } from './checked.ts'
import { again, type Delivered, request, send } from './http-delivery.ts'
import { changeModal, closeAll, openModal } from './modals.ts'
import { Refusal } from './refusal.ts'
import { respond } from './response-url.ts'
import type { SocketMode } from './socket-mode.ts'
import type { Deed, Json, Payload, SignedRequest, StoredModal } from './world.ts'

/** Brings to the app what people do. */
export interface Delivery {
  /** Sends by HTTP from now on. */
  to(requestUrl: string): void
  deliver(deed: Deed, payload: Payload): void
  /** Tells the app of an event that nobody waits for. */
  announce(payload: Payload): void
  /** Sends the same once more, as a retry, and gives the status. */
  retry(deed: Deed): Promise<number>
  /** Sends a request as it is, if it went by HTTP. */
  resend(deed: Deed, change: (signed: SignedRequest) => SignedRequest): Promise<number>
}

/** Opens the way to the app: Socket Mode until an address is given. */
export function openDelivery(desk: Desk, socketMode: SocketMode): Delivery {
  let requestUrl: string | null = null
  return {
    to(url) {
      requestUrl = url
    },
    deliver(deed, payload) {
      deed.payload = payload
      const going =
        requestUrl === null ? bySocket(deed, payload) : byHttp(requestUrl, deed, payload)
      going.catch(failed)
    },
    announce(payload) {
      const going =
        requestUrl === null
          ? socketMode.send(payload, null)
          : send(request(desk.world, requestUrl, payload))
      going.catch(failed)
    },
    async retry(deed) {
      if (deed.sent) {
        return statusOf(deed, await send(again(desk.world, deed.sent, 'http_timeout')))
      }
      if (!deed.payload) throw new Error(`${deed.what}: the app isn't told of it.`)
      const said = await socketMode.send(deed.payload, { attempt: 1, reason: 'timeout' })
      if (said) return 200
      throw new Error(`${deed.what}: the app did not acknowledge it again.`)
    },
    async resend(deed, change) {
      if (deed.sent) return statusOf(deed, await send(change(deed.sent)))
      throw new Error(`${deed.what}: it went over Socket Mode, where nothing is signed.`)
    },
  }

  function failed(error: unknown): void {
    desk.world.violations.push(`The stand-in failed: ${String(error)}`)
  }

  async function byHttp(url: string, deed: Deed, payload: Payload): Promise<void> {
    const signed = request(desk.world, url, payload)
    deed.sent = signed
    const first = await send(signed)
    if (payload.kind === 'events_api' && first.reason) {
      const second = await send(again(desk.world, signed, first.reason))
      heard(deed, second.reason ? first : second)
    } else heard(deed, first)
  }

  async function bySocket(deed: Deed, payload: Payload): Promise<void> {
    const first = await socketMode.send(payload, null)
    const isEvent = payload.kind === 'events_api'
    const said =
      first ?? (isEvent ? await socketMode.send(payload, { attempt: 1, reason: 'timeout' }) : null)
    if (said) acknowledged(deed, said.payload)
    else deed.refusals.push('the app did not acknowledge it in time')
  }

  function heard(deed: Deed, { status, text, reason }: Delivered): void {
    if (reason) deed.refusals.push(`the app answered with ${status === 0 ? reason : status}`)
    else acknowledged(deed, jsonObject(text) ?? text)
  }

  /** Takes in what the app says while acknowledging. */
  function acknowledged(deed: Deed, said: unknown): void {
    deed.acknowledged.resolve()
    try {
      if (deed.submits) submitted(desk, deed, { modal: deed.submits, said })
      else if (deed.payload?.kind === 'slash_commands') answerAtOnce(desk, deed, said)
    } catch (error) {
      const word = error instanceof Refusal ? error.error : String(error)
      deed.refusals.push(`what came with the acknowledgement: ${word}`)
      if (!(error instanceof Refusal)) desk.world.violations.push(`${deed.what}: ${word}`)
    }
  }
}

function answerAtOnce(desk: Desk, deed: Deed, said: unknown): void {
  const body = typeof said === 'string' ? { text: said } : jsonObject(JSON.stringify(said ?? null))
  if (body && (body['text'] || body['blocks'])) respond(desk, deed, body)
}

/** Does to the modal what the app says; with nothing said, it closes. */
function submitted(
  desk: Desk,
  deed: Deed,
  { modal, said }: { readonly modal: StoredModal; readonly said: unknown },
): void {
  const body = said === '' || said === null || said === undefined ? null : said
  const isSilent = body === null || JSON.stringify(body) === '{}'
  const answer = isSilent ? null : SubmitAnswer.parse(body)
  if (answer?.response_action === 'errors') {
    // Nothing else is to come for it.
    deed.isAnswered = true
    deed.errors.resolve(answer.errors)
    return
  }
  if (answer?.response_action === 'update' || answer?.response_action === 'push') {
    checkedView(desk.world, 'response_action', { type: 'modal', view: answer.view })
    show(desk, deed, { modal, view: answer.view, isNew: answer.response_action === 'push' })
  } else if (answer?.response_action === 'clear') closeAll(modal)
  else modal.isClosed = true
  deed.errors.resolve({})
}

function show(
  { world }: Desk,
  deed: Deed,
  { modal, view, isNew }: { modal: StoredModal; view: Json; isNew: boolean },
): void {
  if (isNew) {
    openModal(world, deed, { view, under: modal })
    return
  }
  changeModal(world, modal, view)
  deed.modal.resolve(modal)
}

function statusOf(deed: Deed, { status, reason }: Delivered): number {
  if (status !== 0) return status
  throw new Error(`${deed.what}: sent again, the app gave no answer (${reason}).`)
}
