import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { namesIn } from '../../src/discord/contract.ts'
import { routes } from '../../src/discord/routes.ts'

const file = new URL('../../../../../shared/specs/discord-openapi.json', import.meta.url)
const isThere = existsSync(file)

const Content = z.looseObject({ content: z.record(z.string(), z.unknown()).optional() })
const Operation = z.looseObject({
  requestBody: Content.optional(),
  responses: z.record(z.string(), Content),
})
const Document = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
})

// The official document is not part of the repository.
describe.skipIf(!isThere)("Discord's own document", () => {
  const { paths } = isThere ? Document.parse(JSON.parse(readFileSync(file, 'utf8'))) : { paths: {} }

  test.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
    'names the schemas that we use for %s',
    (_, { method, path, body, answer }) => {
      const operation = Operation.parse(paths[path]?.[method.toLowerCase()])
      expect(schemasIn(operation.requestBody)).toEqual(body ? [...namesIn(body)].toSorted() : [])
      const { 200: success } = operation.responses
      expect(schemasIn(success)).toEqual(answer ? [...namesIn(answer)].toSorted() : [])
    },
  )
})

function schemasIn(part: z.infer<typeof Content> | undefined): string[] {
  const text = JSON.stringify(part?.content?.['application/json'] ?? {})
  const names = [...text.matchAll(/#\/components\/schemas\/(\w+)/gu)].map(([, name = '']) => name)
  return names.toSorted()
}
