import * as z from 'zod'
import { JsonObject } from './bodies.ts'
import { type Call, type Method, needScope, textArgument } from './call.ts'
import { checkedMessage } from './checked.ts'
import { claim } from './deeds.ts'
import { addAppMessage } from './messages.ts'
import { threadIn, writablePlace } from './reach.ts'
import { Refusal } from './refusal.ts'
import { isReadable } from './uploads.ts'
import type { Json, Place, StoredFile } from './world.ts'

const complete: Method = async (call) => {
  const { world, args } = call
  needScope(world, 'files:write')
  const channel = textArgument(args, 'channel_id') ?? textArgument(args, 'channels')
  if (channel === null) return call.forward()
  const place = await writablePlace({ ...call, args: { channel } })
  const text = textArgument(args, 'initial_comment') ?? ''
  const body = { text, ...(args['blocks'] !== undefined && { blocks: args['blocks'] }) }
  const pings = text || args['blocks'] ? checkedMessage(world, call.method, body) : []
  const { files, ...answer } = Completed.parse(await call.forward())
  const message = addAppMessage(world, {
    ts: tsOf(files[0]?.shares, channel) ?? call.nextTs(),
    place,
    thread: threadIn(world, place, textArgument(args, 'thread_ts')),
    body: { ...body, files },
    files: files.map((file) => kept(call, place, file)),
    pings,
  })
  claim(world, message)
  call.echo.posted(message)
  return { ...answer, files }
}

const info: Method = async (call) => {
  needScope(call.world, 'files:read')
  const file = call.world.files.get(textArgument(call.args, 'file') ?? '')
  if (!file) return call.forward()
  if (!isReadable(call.world, file)) throw new Refusal('file_not_found')
  return { ok: true, file: file.raw, comments: [], response_metadata: { next_cursor: '' } }
}

/** Methods about files. */
export const fileMethods: Readonly<Record<string, Method>> = {
  'files.completeUploadExternal': complete,
  'files.info': info,
}

const Shares = z.record(
  z.string(),
  z.record(z.string(), z.array(z.looseObject({ ts: z.string() }))),
)
const Completed = z.looseObject({
  files: z.array(
    JsonObject.and(z.looseObject({ id: z.string(), name: z.string(), shares: Shares.optional() })),
  ),
})

function tsOf(shares: z.infer<typeof Shares> | undefined, channel: string): string | undefined {
  return Object.values(shares ?? {}).flatMap((places) => places[channel] ?? [])[0]?.ts
}

function kept(
  { uploads, world }: Call,
  place: Place,
  raw: Json & { readonly id: string; readonly name: string },
): StoredFile {
  const { id, name } = raw
  const file = { id, name, raw, place, bytes: uploads.get(id) ?? new Uint8Array() }
  world.files.set(id, file)
  return file
}
