import { bytesOf, endingOf, type Upload } from '../upload.ts'
import type { RawAttachment, World } from './world.ts'

/** A file the stand-in serves. */
export interface StoredFile {
  readonly id: string
  readonly path: string
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** Keeps a file and gives the attachment that points to it. */
export function store(
  world: World,
  upload: Upload,
  { placeId, ephemeral = false }: { readonly placeId: string; readonly ephemeral?: boolean },
): RawAttachment {
  const id = world.nextId()
  const name = asFileName(upload.name)
  const folder = ephemeral ? 'ephemeral-attachments' : 'attachments'
  const path = `/${folder}/${placeId}/${id}/${encodeURIComponent(name)}`
  const bytes = bytesOf(upload)
  const type = upload.type ?? typeOf(name)
  world.files.set(id, { id, path, name, type, bytes })
  const url = world.origin + path
  return {
    id,
    filename: name,
    size: bytes.byteLength,
    url,
    proxy_url: url,
    content_type: type,
    ...(ephemeral && { ephemeral }),
  }
}

/** Finds the file behind a path of the stand-in. */
export function fileAt(world: World, path: string): StoredFile | undefined {
  return [...world.files.values()].find((file) => file.path === path)
}

/** Gives the bytes of an attachment. */
export function bytesAt(world: World, { id }: RawAttachment): Uint8Array {
  return world.files.get(id)?.bytes ?? new Uint8Array()
}

/** Reads an attachment as text. */
export function textOf(world: World, attachment: RawAttachment): string {
  return new TextDecoder().decode(bytesAt(world, attachment))
}

// Discord stores names with spaces turned into underscores.
function asFileName(name: string): string {
  return name.replaceAll(/[\s/\\]+/gu, '_')
}

const types: Readonly<Record<string, string>> = {
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  htm: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  zip: 'application/zip',
}

function typeOf(name: string): string {
  return types[endingOf(name)] ?? 'application/octet-stream'
}
