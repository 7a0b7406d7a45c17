import { bytesOf, endingOf, type Upload } from '../upload.ts'
import { newId } from './ids.ts'
import type { Human, Place, StoredFile, World } from './world.ts'

/** Keeps a person's file, and gives it as Slack describes it. */
export function storeUpload(
  world: World,
  upload: Upload,
  { by, place }: { readonly by: Human; readonly place: Place | null },
): StoredFile {
  const id = newId('F')
  const { name } = upload
  const bytes = bytesOf(upload)
  const kind = kinds[endingOf(name)] ?? unknownKind
  const created = Math.floor(world.now() / 1000)
  const url = `${world.origin}/files-pri/${world.teamId}-${id}`
  const raw = {
    id,
    created,
    timestamp: created,
    name,
    title: name,
    mimetype: upload.type ?? kind.mimetype,
    filetype: kind.filetype,
    pretty_type: kind.pretty,
    user: by.id,
    user_team: by.teamId,
    editable: kind.mode === 'snippet',
    size: bytes.byteLength,
    mode: kind.mode,
    is_external: false,
    external_type: '',
    is_public: place?.kind === 'public',
    public_url_shared: false,
    display_as_bot: false,
    username: '',
    url_private: `${url}/${encodeURIComponent(name)}`,
    url_private_download: `${url}/download/${encodeURIComponent(name)}`,
    permalink: `https://${world.teamDomain}.slack.com/files/${by.id}/${id}/${encodeURIComponent(name)}`,
    has_rich_preview: false,
    file_access: 'visible',
  }
  const file = { id, name, bytes, place, raw }
  world.files.set(id, file)
  return file
}

/** Says whether the app may read a file: it is in the conversation where the file was shared. */
export function isReadable({ botUserId }: World, { place }: StoredFile): boolean {
  return place === null || place.guests.has(botUserId)
}

/** Reads a file as text. */
export function textOf({ bytes }: StoredFile): string {
  return new TextDecoder().decode(bytes)
}

interface Kind {
  readonly mimetype: string
  readonly filetype: string
  readonly pretty: string
  readonly mode: 'hosted' | 'snippet'
}

const unknownKind: Kind = {
  mimetype: 'application/octet-stream',
  filetype: 'binary',
  pretty: 'Binary',
  mode: 'hosted',
}

const kinds: Readonly<Record<string, Kind>> = {
  txt: { mimetype: 'text/plain', filetype: 'text', pretty: 'Plain Text', mode: 'snippet' },
  md: { mimetype: 'text/plain', filetype: 'markdown', pretty: 'Markdown', mode: 'snippet' },
  html: { mimetype: 'text/html', filetype: 'html', pretty: 'HTML', mode: 'snippet' },
  htm: { mimetype: 'text/html', filetype: 'html', pretty: 'HTML', mode: 'snippet' },
  csv: { mimetype: 'text/csv', filetype: 'csv', pretty: 'CSV', mode: 'snippet' },
  json: { mimetype: 'application/json', filetype: 'json', pretty: 'JSON', mode: 'snippet' },
  xml: { mimetype: 'application/xml', filetype: 'xml', pretty: 'XML', mode: 'snippet' },
  pdf: { mimetype: 'application/pdf', filetype: 'pdf', pretty: 'PDF', mode: 'hosted' },
  png: { mimetype: 'image/png', filetype: 'png', pretty: 'PNG', mode: 'hosted' },
  jpg: { mimetype: 'image/jpeg', filetype: 'jpg', pretty: 'JPEG', mode: 'hosted' },
  zip: { mimetype: 'application/zip', filetype: 'zip', pretty: 'Zip', mode: 'hosted' },
}
