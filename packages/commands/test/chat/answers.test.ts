import { Answers, type Rendered } from '@clipdesk/commands/chat'
import { expect, test } from 'vitest'

const owner = { user: 'ana', desk: 'harbour' }
const withPage = (page: unknown): Rendered<string> => ({
  pages: [[]],
  more: null,
  steps: [{ label: 'File all', request: { name: 'add', options: { page } } }],
  file: null,
  picture: null,
})
const keep = (answers: Answers<string>, page: unknown) =>
  answers.keep({ ...owner, shareable: false, waiting: null, rendered: withPage(page) })

test.each([
  ['bytes', () => new Uint8Array(12_000_000)],
  ['text', () => 'a'.repeat(12_000_000)],
])(
  'files that buttons would file, as %s, are kept up to a bound, the newest longest',
  (_, page) => {
    const answers = new Answers<string>()
    const kept = [1, 2, 3, 4, 5, 6].map(() => keep(answers, page()))
    expect(kept.map(({ id }) => answers.find(id, owner) !== null)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
    ])
  },
)
