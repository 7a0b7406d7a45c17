import { ModalBody } from './bodies.ts'
import { type Around, type FieldValue, fieldState } from './modal-fields.ts'
import { words } from './read-blocks.ts'
import type { Json, StoredModal, World } from './world.ts'

/** Fills in a modal by its labels, and gives its state; throws what the client would say. */
export function fillModal(
  world: World,
  modal: StoredModal,
  { values, around }: { values: Readonly<Record<string, FieldValue>>; around: Around },
): Json {
  const { blocks } = ModalBody.parse(modal.raw)
  const inputs = blocks.filter(({ type }) => type === 'input')
  const labels = inputs.map((input) => words(world, input['label']))
  const unknown = Object.keys(values).find((label) => !labels.includes(label))
  if (unknown !== undefined) {
    const known = labels.map((label) => `"${label}"`).join(', ') || 'none'
    throw new Error(`There is no field "${unknown}"; the fields are: ${known}.`)
  }
  const state: Record<string, Json> = {}
  for (const [index, { element, block_id = '', optional }] of inputs.entries()) {
    const label = labels[index] ?? ''
    if (!element) continue
    const filled = fieldState(element, { label, value: values[label], around })
    if (!optional && isEmpty(filled)) throw new Error(`The field "${label}" is required.`)
    state[block_id] = { [element.action_id ?? '']: filled }
  }
  return state
}

/** Gives errors by the labels of the fields they are shown at. */
export function errorsByLabel(
  world: World,
  modal: StoredModal,
  errors: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const { blocks } = ModalBody.parse(modal.raw)
  return Object.fromEntries(
    Object.entries(errors).map(([id, error]) => {
      const input = blocks.find(({ block_id, type }) => block_id === id && type === 'input')
      if (!input)
        world.violations.push(`The app says something of a field "${id}" that isn't there.`)
      return [input ? words(world, input['label']) : id, error] as const
    }),
  )
}

function isEmpty({ type: _type, ...rest }: Json): boolean {
  return Object.values(rest).every((v) => v === null || (Array.isArray(v) && v.length === 0))
}
