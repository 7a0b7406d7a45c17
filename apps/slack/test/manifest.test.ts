import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { manifest } from '../src/manifest.ts'

const SCHEMA = fileURLToPath(
  new URL('../../../../shared/specs/slack-manifest.schema.json', import.meta.url),
)

describe.skipIf(!existsSync(SCHEMA))('Slack’s own schema of manifests', () => {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(
    existsSync(SCHEMA) ? JSON.parse(readFileSync(SCHEMA, 'utf8')) : {},
  )
  test.each([
    ['for Socket Mode', null],
    ['for requests', 'https://news.example.org/slack/events'],
  ])('takes the manifest %s', (_, url) => {
    validate(manifest(url))
    expect(validate.errors).toBeNull()
  })

  test('refuses one that is wrong', () => {
    expect(validate({ ...manifest(null), colour: 'red' })).toBe(false)
  })
})

test('the README explains each scope that the manifest asks for, and no others', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
  const section = readme.slice(readme.indexOf('## In Slack'), readme.indexOf('## From code'))
  const explained = [...section.matchAll(/^\| `([a-z_:.]+)` \|/gm)].map(([, scope]) => scope)
  expect(explained).toEqual(manifest(null).oauth_config.scopes.bot)
})

test('the manifest of Socket Mode names no address, and the other one names it wherever Slack sends something', () => {
  expect(JSON.stringify(manifest(null))).not.toContain('http')
  const url = 'https://news.example.org/slack/events'
  expect(JSON.stringify(manifest(url)).split(url)).toHaveLength(4)
})
