import { homedir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Environment } from '../src/environment.ts'

test('nothing needs to be set', () => {
  expect(Environment.parse({ PATH: '/bin' })).toEqual({
    dataFolder: join(homedir(), '.clipdesk'),
    debug: false,
    folder: process.cwd(),
  })
})

test('the library may be elsewhere, and an empty setting is none', () => {
  expect(Environment.parse({ CLIPDESK_DATA: '/srv/news' }).dataFolder).toBe('/srv/news')
  expect(Environment.parse({ CLIPDESK_DATA: '' }).dataFolder).toBe(join(homedir(), '.clipdesk'))
})

test('what links are fetched is handed on as it was set', () => {
  expect(Environment.parse({ CLIPDESK_FETCH: ' off ' }).CLIPDESK_FETCH).toBe('off')
})

test.each([
  ['1', true],
  ['', false],
])('CLIPDESK_DEBUG "%s" makes debug %s', (given, debug) => {
  expect(Environment.parse({ CLIPDESK_DEBUG: given }).debug).toBe(debug)
})

test('paths start where npm was called, if npm runs this', () => {
  const script = { npm_lifecycle_event: 'clipdesk' }
  expect(Environment.parse({ INIT_CWD: '/home/ada', ...script }).folder).toBe('/home/ada')
  expect(Environment.parse({ INIT_CWD: '/home/ada' }).folder).toBe(process.cwd())
  expect(Environment.parse({ INIT_CWD: '', ...script }).folder).toBe(process.cwd())
})
