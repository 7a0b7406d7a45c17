import { type CommandRequest, commands, type NamedPage } from '@clipdesk/commands'
import { pageOf } from '@clipdesk/commands/chat'
import { ClipdeskError, readGivenDate } from '@clipdesk/core'
import type { types, webApi } from '@slack/bolt'
import { z } from 'zod'
import { chatFile, SlackFile } from './download.ts'
import { ADD_NAME, FORM_ID } from './names.ts'

/** Slack's limit for what is typed into one field. */
const LONGEST_FIELD = 3000

/** A page of 12,000 characters fits in; longer ones come as a file. */
const TEXT_FIELDS = ['text_1', 'text_2', 'text_3', 'text_4'] as const

/** What is known of the page beside its text, by the option of the command that takes it. */
const KNOWN_FIELDS = [
  { option: 'source', label: 'Outlet', hint: 'Goes before what the page prints' },
  { option: 'published', label: 'Published', hint: '2024-03-04, 2024-03-04T10:32 or 2024-03' },
  { option: 'url', label: 'Address', hint: 'Where it was found: https://…' },
] as const

const FILE_FIELD = 'file'

/** What Slack hands back with the form: where it was opened, and how an answer gets there. */
const Origin = z.object({ channel: z.string(), url: z.string() })
export type Origin = z.infer<typeof Origin>

/** The form that takes a page, with what is known of it already. */
export function pageForm(origin: Origin, known: CommandRequest['options']): types.ModalView {
  return {
    type: 'modal',
    callback_id: FORM_ID,
    private_metadata: JSON.stringify(origin),
    title: plain('File an article'),
    submit: plain('File it'),
    close: plain('Cancel'),
    blocks: [
      { type: 'context', elements: [plain(WHO_FINDS_IT)] },
      {
        type: 'input',
        block_id: FILE_FIELD,
        label: plain('Files'),
        hint: plain(
          'One or several: plain text, Markdown, HTML, mails (.eml) or PDFs; the best way for a long page',
        ),
        optional: true,
        element: { type: 'file_input', action_id: FILE_FIELD, max_files: 10 },
      },
      ...TEXT_FIELDS.map((id, i) => textField(id, i)),
      ...KNOWN_FIELDS.map((field) => knownField(field, known[field.option])),
    ],
  }
}

const WHO_FINDS_IT =
  'What you file goes to the desk of the whole workspace: everyone who may use /news can find it. Neither the place nor your name is kept.'

const textField = (id: string, i: number): types.InputBlock => ({
  type: 'input',
  block_id: id,
  label: plain(i === 0 ? 'Or its text' : `Text, part ${i + 1}`),
  optional: true,
  element: {
    type: 'plain_text_input',
    action_id: id,
    multiline: true,
    max_length: LONGEST_FIELD,
    placeholder: plain(
      i === 0
        ? 'Paste the page, or a link to it; what does not fit goes below'
        : 'What did not fit above',
    ),
  },
})

function knownField(
  { option, label, hint }: (typeof KNOWN_FIELDS)[number],
  value: unknown,
): types.InputBlock {
  const initial = typeof value === 'string' ? { initial_value: value.slice(0, LONGEST_FIELD) } : {}
  return {
    type: 'input',
    block_id: option,
    label: plain(label),
    hint: plain(hint),
    optional: true,
    element: { type: 'plain_text_input', action_id: option, ...initial },
  }
}

const plain = (text: string): types.PlainTextElement => ({
  type: 'plain_text',
  text,
  emoji: false,
})

/** A form that was sent. */
const Sent = z.object({
  private_metadata: z.string(),
  state: z.object({
    values: z.record(
      z.string(),
      z.record(
        z.string(),
        z.looseObject({
          value: z.string().nullish(),
          files: z.array(SlackFile).nullish(),
        }),
      ),
    ),
  }),
})

/** What is to be filed, and where it was asked; or what is wrong, by the id of the field. */
export type FormContent =
  | {
      readonly origin: Origin
      readonly files: readonly SlackFile[]
      readonly text: string
      readonly known: CommandRequest['options']
    }
  | { readonly wrong: Readonly<Record<string, string>> }

/** Reads a form that was sent. */
export function readForm(view: unknown): FormContent {
  const { private_metadata, state } = Sent.parse(view)
  const valueIn = (id: string) => state.values[id]?.[id]?.value ?? ''
  const files = state.values[FILE_FIELD]?.[FILE_FIELD]?.files ?? []
  const typed = joined(TEXT_FIELDS.map(valueIn))
  const given = KNOWN_FIELDS.map(({ option }) => [option, valueIn(option).trim()] as const)
  const known = Object.fromEntries(given.filter(([, value]) => value !== ''))
  // An address alone stands for its page.
  const text = typed === '' && files.length === 0 ? valueIn('url').trim() : typed
  const wrong = { ...wrongPage(files.length, text), ...wrongKnown(known) }
  if (Object.keys(wrong).length > 0) return { wrong }
  return { origin: Origin.parse(JSON.parse(private_metadata)), files, text, known }
}

function wrongPage(files: number, text: string): Record<string, string> {
  if (files > 0 && text !== '') {
    return { [TEXT_FIELDS[0]]: 'Give the page as files or as text, not both.' }
  }
  return files === 0 && text === ''
    ? { [TEXT_FIELDS[0]]: 'Give the page: as a file above, or its text or a link to it here.' }
    : {}
}

/** What the command would say of an option, while it can still be mended. */
function wrongKnown(known: CommandRequest['options']): Record<string, string> {
  const shape = commands.find(({ name }) => name === ADD_NAME)?.options.shape ?? {}
  const wrong = Object.entries(known).flatMap(([option, value]) => {
    const schema = z.instanceof(z.ZodType).parse(shape[option])
    const fits = schema.safeParse(value).success
    const fault = fits ? null : `This does not fit. It takes: ${schema.description}.`
    return fault === null ? [] : [[option, fault] as const]
  })
  const { published } = known
  const fault = published === undefined ? null : dateFault(String(published))
  if (fault !== null) wrong.push(['published', fault])
  return Object.fromEntries(wrong)
}

/** Why a date cannot be read, or null. */
function dateFault(given: string): string | null {
  try {
    readGivenDate(given)
    return null
  } catch (error) {
    if (error instanceof ClipdeskError) return error.message
    throw error
  }
}

/**
 * The parts of a text as one. Somebody who cuts a page into parts does so between paragraphs, or, where the next begins with a small
 * letter, within a sentence.
 */
function joined(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .reduce((text, part) => {
      if (text === '') return part
      return /^\p{Ll}/u.test(part) ? `${text} ${part}` : `${text}\n\n${part}`
    }, '')
}

/** The pages of a form. */
export async function formPages(
  { files, text, known }: Exclude<FormContent, { wrong: unknown }>,
  client: webApi.WebClient,
): Promise<NamedPage[]> {
  if (files.length === 0) return [{ name: 'The page', options: { page: text, ...known } }]
  return Promise.all(files.map((file) => pageOf(chatFile(file, client), known)))
}
