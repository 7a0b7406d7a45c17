import type { Upload } from '../upload.ts'
import { firstAnswer } from './callbacks.ts'
import {
  createCommand,
  deleteCommand,
  editCommand,
  listCommands,
  readCommand,
  replaceCommands,
} from './commands.ts'
import type { Shape } from './contract.ts'
import { readApplication, readBot, readGateway } from './self.ts'
import { deleteAnswer, editAnswer, followUp, readAnswer } from './webhooks.ts'
import type { World } from './world.ts'

/** A request, checked against its schema. */
export interface Call {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
  readonly files: readonly Upload[]
}

/** What a route answers. */
export interface Answer {
  readonly status: number
  readonly body?: unknown
}

/** One route of the API, with its schemas in Discord's document. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: Shape
  readonly answer?: Shape
  /** Routes with a token in their path take no Authorization. */
  readonly isOpen?: boolean
  readonly handle: (world: World, call: Call) => Answer
}

const commands = '/applications/{application_id}/commands'
const command = `${commands}/{command_id}`
const webhook = '/webhooks/{webhook_id}/{webhook_token}'
const original = `${webhook}/messages/@original`
const message = `${webhook}/messages/{message_id}`
const callback = '/interactions/{interaction_id}/{interaction_token}/callback'

const commandList: Shape = { listOf: 'ApplicationCommandResponse' }
const newCommands: Shape = { listOf: 'ApplicationCommandUpdateRequest', atMost: 130 }
const edit: Shape = 'IncomingWebhookUpdateRequestPartial'
const create: Shape = { oneOf: ['IncomingWebhookRequestPartial', edit] }
const firstAnswers: Shape = {
  oneOf: [
    'ApplicationCommandAutocompleteCallbackRequest',
    'CreateMessageInteractionCallbackRequest',
    'LaunchActivityInteractionCallbackRequest',
    'ModalInteractionCallbackRequest',
    'PongInteractionCallbackRequest',
    'SocialLayerSKUPurchaseEligibilityInteractionCallbackRequest',
    'UpdateMessageInteractionCallbackRequest',
  ],
}
const one = 'ApplicationCommandResponse'
const shown = 'MessageResponse'

/** Every route the stand-in serves, by the paths of Discord's document. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/gateway/bot', answer: 'GatewayBotResponse', handle: readGateway },
  { method: 'GET', path: '/users/@me', answer: 'UserPIIResponse', handle: readBot },
  {
    method: 'GET',
    path: '/applications/@me',
    answer: 'PrivateApplicationResponse',
    handle: readApplication,
  },
  { method: 'GET', path: commands, answer: commandList, handle: listCommands },
  {
    method: 'PUT',
    path: commands,
    body: newCommands,
    answer: commandList,
    handle: replaceCommands,
  },
  {
    method: 'POST',
    path: commands,
    body: 'ApplicationCommandCreateRequest',
    answer: one,
    handle: createCommand,
  },
  { method: 'GET', path: command, answer: one, handle: readCommand },
  {
    method: 'PATCH',
    path: command,
    body: 'ApplicationCommandPatchRequestPartial',
    answer: one,
    handle: editCommand,
  },
  { method: 'DELETE', path: command, handle: deleteCommand },
  {
    method: 'POST',
    path: callback,
    body: firstAnswers,
    answer: 'InteractionCallbackResponse',
    isOpen: true,
    handle: firstAnswer,
  },
  { method: 'POST', path: webhook, body: create, answer: shown, isOpen: true, handle: followUp },
  { method: 'GET', path: original, answer: shown, isOpen: true, handle: readAnswer },
  { method: 'PATCH', path: original, body: edit, answer: shown, isOpen: true, handle: editAnswer },
  { method: 'DELETE', path: original, isOpen: true, handle: deleteAnswer },
  { method: 'GET', path: message, answer: shown, isOpen: true, handle: readAnswer },
  { method: 'PATCH', path: message, body: edit, answer: shown, isOpen: true, handle: editAnswer },
  { method: 'DELETE', path: message, isOpen: true, handle: deleteAnswer },
]

/** Finds the route of a decoded path; the one with the most literal segments wins. */
export function matchRoute(
  method: string,
  path: string,
): { readonly route: Route; readonly params: Record<string, string> } | null {
  const found = routes
    .filter((route) => route.method === method)
    .flatMap((route) => {
      const params = paramsOf(route.path, path)
      return params ? [{ route, params }] : []
    })
  const fewest = (match: { params: object }) => Object.keys(match.params).length
  return found.toSorted((a, b) => fewest(a) - fewest(b))[0] ?? null
}

function paramsOf(pattern: string, path: string): Record<string, string> | null {
  const steps = path.split('/')
  const expected = pattern.split('/')
  if (steps.length !== expected.length) return null
  const params: Record<string, string> = {}
  for (const [index, step] of steps.entries()) {
    const part = expected[index] ?? ''
    if (part.startsWith('{')) params[part.slice(1, -1)] = step
    else if (part !== step) return null
  }
  return params
}
