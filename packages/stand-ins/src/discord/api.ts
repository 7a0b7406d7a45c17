import type { IncomingMessage, ServerResponse } from 'node:http'
import { mismatches } from './contract.ts'
import type { Fault, Faults } from './faults.ts'
import { type RequestBody, readRequest } from './read-request.ts'
import { invalidForm, Refusal } from './refusal.ts'
import { type Answer, matchRoute, type Route } from './routes.ts'
import { fileAt } from './uploads.ts'
import { fitting, type World } from './world.ts'

/** Serves one request: a stored file or a call of the API. */
export async function serve(
  { world, faults }: { readonly world: World; readonly faults: Faults },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', world.origin)
  const file = fileAt(world, url.pathname)
  if (file) {
    response.writeHead(200, { 'content-type': file.type, 'content-length': file.bytes.byteLength })
    response.end(file.bytes)
    return
  }
  const method = request.method ?? 'GET'
  const path = decoded(url.pathname).replace(/^\/api\/v10/u, '')
  const match = url.pathname.startsWith('/api/v10/') ? matchRoute(method, path) : null
  const sent: { parts: RequestBody } = { parts: { body: null, files: [] } }
  const answer = await answerTo()
  world.requests.push({
    method,
    path,
    route: match?.route.path ?? null,
    body: sent.parts.body,
    files: sent.parts.files.map(({ name, content }) => ({ name, text: asText(content) })),
    status: answer.status,
    at: world.now(),
  })
  send(response, answer)

  async function answerTo(): Promise<Answer & { readonly retryAfter?: number }> {
    try {
      sent.parts = await readRequest(request)
      if (!match) throw new Refusal(404, 0, '404: Not Found', { isViolation: true })
      const { route, params } = match
      authorize(world, request, route)
      const fault = faults.take(method, route.path)
      if (fault) return failure(fault)
      checkBody(route, sent.parts.body)
      const answer = route.handle(world, { params, query: url.searchParams, ...sent.parts })
      if (route.answer && answer.body !== undefined) fitting(world, route.answer, answer.body)
      return answer
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (error.isViolation) world.violations.push(...told(`${method} ${path}`, error))
      return { status: error.status, body: error.body() }
    }
  }
}

function authorize(world: World, request: IncomingMessage, route: Route): void {
  if (route.isOpen || request.headers.authorization === `Bot ${world.token}`) return
  throw new Refusal(401, 0, '401: Unauthorized')
}

function checkBody(route: Route, body: unknown): void {
  if (!route.body) return
  const problems = mismatches(route.body, permissionsAsNumber(body))
  if (problems.length === 0) return
  throw invalidForm(
    problems.map((problem) => {
      const [path = '', ...message] = problem.split(': ')
      return { path, code: 'BASE_TYPE_INVALID', message: message.join(': ') }
    }),
  )
}

/** The document wants a number where Discord's guide, and every client, writes permissions as a string. */
function permissionsAsNumber(body: unknown): unknown {
  const text = JSON.stringify(body)
  return JSON.parse(text, (key, value: unknown) =>
    key === 'default_member_permissions' && typeof value === 'string' && /^\d+$/u.test(value)
      ? Number(value)
      : value,
  )
}

function failure({ status, retryAfter = 0.05 }: Fault) {
  if (status !== 429) return { status, body: { message: `${status}: Injected`, code: 0 } }
  const message = 'You are being rate limited.'
  return { status, body: { message, retry_after: retryAfter, global: false }, retryAfter }
}

function send(response: ServerResponse, answer: Answer & { readonly retryAfter?: number }): void {
  const { status, body, retryAfter } = answer
  const limits = {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': retryAfter === undefined ? '999' : '0',
    'x-ratelimit-reset-after': String(retryAfter ?? 1),
    'x-ratelimit-bucket': 'stand-in',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    ...(retryAfter !== undefined && { 'x-ratelimit-scope': 'user' }),
  }
  if (body === undefined) {
    response.writeHead(status, limits).end()
    return
  }
  response.writeHead(status, { ...limits, 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

function told(what: string, { message, problems }: Refusal): string[] {
  if (problems.length === 0) return [`${what}: ${message}`]
  return problems.map((problem) => `${what}: ${problem.path}: ${problem.message}`)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function asText(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}
