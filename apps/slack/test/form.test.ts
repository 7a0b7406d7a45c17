import { describe, expect, test } from 'vitest'
import { pageForm, readForm } from '../src/form.ts'

const origin = { channel: 'C1', url: 'https://hooks.example/1' }

/** A form as Slack hands it back. */
const sent = (values: Readonly<Record<string, string>>, files: readonly object[] = []) => ({
  private_metadata: JSON.stringify(origin),
  state: {
    values: {
      file: { file: { type: 'file_input', files } },
      ...Object.fromEntries(
        Object.entries(values).map(([id, value]) => [id, { [id]: { value } }] as const),
      ),
    },
  },
})

test('what is known already stands in the form', () => {
  const { blocks } = pageForm(origin, { source: 'Harbor Times' })
  expect(JSON.stringify(blocks)).toContain('"initial_value":"Harbor Times"')
})

test('the parts of a text are one: between paragraphs, or within a sentence', () => {
  const read = readForm(
    sent({ text_1: 'Ferry runs\n\nThe ferry', text_2: 'runs again.', text_4: ' It ran in May. ' }),
  )
  expect(read).toMatchObject({
    text: 'Ferry runs\n\nThe ferry runs again.\n\nIt ran in May.',
    origin,
  })
})

describe('what is wrong is said beside its field', () => {
  test.each([
    ['neither file nor text', sent({}), 'text_1'],
    ['both', sent({ text_1: 'Ferry' }, [{ id: 'F1' }]), 'text_1'],
    ['an address that is none', sent({ text_1: 'Ferry', url: 'harbor' }), 'url'],
    ['a day that is none', sent({ text_1: 'Ferry', published: '4 March' }), 'published'],
    ['an outlet that is too long', sent({ text_1: 'Ferry', source: 'x'.repeat(201) }), 'source'],
  ])('%s', (_, form, field) => {
    expect(readForm(form)).toEqual({ wrong: { [field]: expect.stringMatching(/\.$/) } })
  })
})
