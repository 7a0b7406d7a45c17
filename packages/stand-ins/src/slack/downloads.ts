import type { IncomingMessage } from 'node:http'
import type { Desk } from './call.ts'
import { isReadable } from './uploads.ts'
import type { Reply } from './web-api.ts'
import type { StoredFile, World } from './world.ts'

/** Gives a file to those who may have it; anybody else is sent to log in, with no error, as on Slack. */
export function answerDownload(desk: Desk, path: string, request: IncomingMessage): Reply {
  const fault = desk.faults.take('download')
  if (fault) return fault
  const { world } = desk
  const bearer = request.headers.authorization?.replace(/^Bearer /u, '')
  const file = fileAt(world, path)
  const isKnown = bearer === world.token && world.scopes.has('files:read')
  if (!isKnown || (file && !isReadable(world, file))) {
    const location = `${world.origin}/?redir=${encodeURIComponent(path)}`
    return { status: 302, headers: { location }, body: '' }
  }
  if (!file) return { status: 404, headers: { 'content-type': 'text/html' }, body: 'Not found' }
  const type = String(file.raw['mimetype'] ?? 'application/octet-stream')
  return { status: 200, headers: { 'content-type': type }, body: file.bytes }
}

/** The page that those who are not logged in are sent to. */
export const loginPage: Reply = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!DOCTYPE html><html lang="en"><head><title>Sign in | Slack</title></head><body><h1>Sign in to your workspace</h1></body></html>',
}

// The backend writes /files-pri/F…/name, and the stand-in /files-pri/T…-F…/name, as Slack does.
function fileAt({ files }: World, path: string): StoredFile | undefined {
  const id = path.split('/')[2]?.split('-').at(-1)
  return files.get(id ?? '')
}
