import * as z from 'zod'
import { endingOf, type Upload } from '../upload.ts'
import { Option, type Piece } from './bodies.ts'
import type { Json, StoredFile } from './world.ts'

/** What is put into a field. */
export type FieldValue = string | readonly Upload[]

/** What a field needs of the workspace. */
export interface Around {
  store(upload: Upload): StoredFile
  /** Gives a person's or channel's id by name. */
  find(name: string): string | undefined
}

/** The most a text field takes. */
const textLimit = 3000

/** Gives what a field holds from the start, as a person reads it. */
export function initialText(element: Piece | undefined): string {
  if (!element) return ''
  const initial = Initial.parse(element)
  const chosen = initial.initial_option ? [initial.initial_option] : (initial.initial_options ?? [])
  const plain = initial.initial_value ?? initial.initial_date ?? initial.initial_time
  return plain ?? chosen.map(({ text }) => text.text).join(', ')
}

/** Checks what is put into a field as the client does, and gives it as the modal's state holds it. */
export function fieldState(
  element: Piece,
  { label, value, around }: { label: string; value: FieldValue | undefined; around: Around },
): Json {
  const { type } = element
  const kind = kinds[type]
  if (!kind) throw new Error(`The field "${label}" is a ${type}, which the driver can't fill in.`)
  return { type, ...kind({ element, label, around, value: value ?? initialText(element) }) }
}

interface Filling {
  readonly element: Piece
  readonly label: string
  readonly value: FieldValue
  readonly around: Around
}

const Initial = z.looseObject({
  initial_value: z.string().optional(),
  initial_date: z.string().optional(),
  initial_time: z.string().optional(),
  initial_option: Option.optional(),
  initial_options: z.array(Option).optional(),
  min_length: z.number().optional(),
  max_length: z.number().optional(),
  max_files: z.number().optional(),
  filetypes: z.array(z.string()).optional(),
})

type Kind = (filling: Filling) => Json

const asText: Kind = (filling) => {
  const text = textOf(filling)
  const { min_length: least = 0, max_length: most = textLimit } = Initial.parse(filling.element)
  if (text.length > most) {
    throw new Error(
      `The field "${filling.label}" takes at most ${most} characters, not ${text.length}.`,
    )
  }
  if (text !== '' && text.length < least) {
    throw new Error(`The field "${filling.label}" takes at least ${least} characters.`)
  }
  return { value: text === '' ? null : text }
}

const asOption: Kind = (filling) => {
  const text = textOf(filling)
  return { selected_option: text === '' ? null : pick(filling, text) }
}

const asOptions: Kind = (filling) => {
  const texts = textOf(filling).split(', ')
  return { selected_options: texts.filter(Boolean).map((text) => pick(filling, text)) }
}

const asDate: Kind = (filling) => {
  const text = textOf(filling)
  if (text !== '' && !/^\d{4}-\d\d-\d\d$/u.test(text)) {
    throw new Error(`The field "${filling.label}" takes a date such as 2026-03-14.`)
  }
  return { selected_date: text || null }
}

const asFound =
  (name: string): Kind =>
  (filling) => {
    const text = textOf(filling).replace(/^[#@]/u, '')
    const id = text === '' ? null : filling.around.find(text)
    if (id === undefined) throw new Error(`The field "${filling.label}" offers no "${text}".`)
    return { [name]: id }
  }

const asFiles: Kind = ({ element, label, value, around }) => {
  if (value === '') return { files: [] }
  if (typeof value === 'string') throw new Error(`The field "${label}" takes files, not a text.`)
  const { max_files: most = 10, filetypes } = Initial.parse(element)
  if (value.length > most) throw new Error(`The field "${label}" takes at most ${most} files.`)
  for (const { name } of value) {
    if (filetypes && !filetypes.includes(endingOf(name))) {
      throw new Error(`The field "${label}" takes no "${name}", only: ${filetypes.join(', ')}.`)
    }
  }
  return { files: value.map((upload) => around.store(upload).raw) }
}

const kinds: Readonly<Record<string, Kind>> = {
  plain_text_input: asText,
  email_text_input: asText,
  url_text_input: asText,
  number_input: asText,
  static_select: asOption,
  radio_buttons: asOption,
  multi_static_select: asOptions,
  checkboxes: asOptions,
  datepicker: asDate,
  timepicker: (filling) => ({ selected_time: textOf(filling) || null }),
  users_select: asFound('selected_user'),
  channels_select: asFound('selected_channel'),
  conversations_select: asFound('selected_conversation'),
  file_input: asFiles,
}

function textOf({ label, value }: Filling): string {
  if (typeof value === 'string') return value
  throw new Error(`The field "${label}" takes a text, not files.`)
}

function pick({ element, label }: Filling, text: string): Option {
  const options = element.options ?? (element.option_groups ?? []).flatMap((group) => group.options)
  const option = options.find((candidate) => candidate.text.text === text)
  if (option) return option
  const offered = options.map((candidate) => `"${candidate.text.text}"`).join(', ')
  throw new Error(`The field "${label}" offers no "${text}", only: ${offered}.`)
}
