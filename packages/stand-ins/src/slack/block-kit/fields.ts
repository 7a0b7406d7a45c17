import * as z from 'zod'
import { DispatchConfig, plainText } from './composition.ts'
import { RichTextBlock } from './rich-text.ts'
import { Id } from './values.ts'

const identified = { action_id: Id.exactOptional() }
const typed = {
  ...identified,
  dispatch_action_config: DispatchConfig.exactOptional(),
  focus_on_load: z.boolean().exactOptional(),
  placeholder: plainText(150).exactOptional(),
}
const length = z.int().min(0).max(3000).exactOptional()
const decimal = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/u)
  .exactOptional()

/** A field for text. */
export const PlainTextInput = z
  .strictObject({
    ...typed,
    type: z.literal('plain_text_input'),
    initial_value: z.string().exactOptional(),
    multiline: z.boolean().exactOptional(),
    min_length: length,
    max_length: length,
  })
  .superRefine(({ initial_value = '', min_length = 0, max_length = 3000 }, context) => {
    if (min_length > max_length) context.addIssue('min_length above max_length')
    if (initial_value.length <= max_length) return
    const message = `longer than ${max_length} characters (${initial_value.length})`
    context.addIssue({ code: 'custom', path: ['initial_value'], message })
  })

/** A field for formatted text. */
export const RichTextInput = z.strictObject({
  ...typed,
  type: z.literal('rich_text_input'),
  initial_value: RichTextBlock.exactOptional(),
  min_lines: z.int().min(1).max(100).exactOptional(),
  max_lines: z.int().min(1).max(100).exactOptional(),
})

/** A field for an address of electronic mail. */
export const EmailInput = z.strictObject({
  ...typed,
  type: z.literal('email_text_input'),
  initial_value: z.string().exactOptional(),
})

/** A field for a web address. */
export const UrlInput = z.strictObject({
  ...typed,
  type: z.literal('url_text_input'),
  initial_value: z.string().exactOptional(),
})

/** A field for a number. */
export const NumberInput = z
  .strictObject({
    ...typed,
    type: z.literal('number_input'),
    is_decimal_allowed: z.boolean(),
    initial_value: decimal,
    min_value: decimal,
    max_value: decimal,
  })
  .refine(({ min_value, max_value }) => !(Number(min_value) > Number(max_value)), {
    error: 'min_value above max_value',
  })

/** A field for files. */
export const FileInput = z.strictObject({
  ...identified,
  type: z.literal('file_input'),
  filetypes: z
    .array(z.string().regex(/^[\da-z]+$/u))
    .min(1)
    .exactOptional(),
  max_files: z.int().min(1).max(10).exactOptional(),
})
