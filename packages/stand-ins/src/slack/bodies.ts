import * as z from 'zod'
import type { Json } from './world.ts'

/** Any JSON object. */
export const JsonObject = z.record(z.string(), z.unknown())

/** A text object, or a plain string where Slack allows one. */
export const Text = z.looseObject({ type: z.string(), text: z.string() })
export type Text = z.infer<typeof Text>

/** An option of a select menu, radio buttons or checkboxes. */
export const Option = z.looseObject({ text: Text, value: z.string() })
export type Option = z.infer<typeof Option>

/** A piece of a message or modal; its limits are checked elsewhere, so only what we use is named. */
export interface Piece {
  readonly [key: string]: unknown
  readonly type: string
  readonly block_id?: string | undefined
  readonly action_id?: string | undefined
  readonly url?: string | undefined
  readonly value?: string | undefined
  readonly elements?: Piece[] | undefined
  readonly fields?: Piece[] | undefined
  readonly accessory?: Piece | undefined
  readonly element?: Piece | undefined
  readonly optional?: boolean | undefined
  readonly alt_text?: string | undefined
  readonly options?: Option[] | undefined
  readonly option_groups?: { options: Option[] }[] | undefined
}

/** Parses a piece; blocks, elements and rich text share one shape. */
export const Piece: z.ZodType<Piece> = z.lazy(() =>
  z.looseObject({
    type: z.string(),
    block_id: z.string().optional(),
    action_id: z.string().optional(),
    url: z.string().optional(),
    value: z.string().optional(),
    elements: z.array(Piece).optional(),
    fields: z.array(Piece).optional(),
    accessory: Piece.optional(),
    element: Piece.optional(),
    optional: z.boolean().optional(),
    alt_text: z.string().optional(),
    options: z.array(Option).optional(),
    option_groups: z.array(z.looseObject({ options: z.array(Option) })).optional(),
  }),
)

/** What a message consists of. */
export const MessageBody = z.looseObject({
  text: z.string().nullish(),
  blocks: z.array(Piece).nullish(),
  attachments: z.array(JsonObject).nullish(),
})

/** What a modal consists of. */
export const ModalBody = z.looseObject({
  type: z.string(),
  title: Text,
  blocks: z.array(Piece),
  submit: Text.nullish(),
})

/** What a response_url takes. */
export const ResponseBody = z.looseObject({
  response_type: z.enum(['ephemeral', 'in_channel']).nullish(),
  replace_original: z.union([z.boolean(), z.enum(['true', 'false'])]).nullish(),
  delete_original: z.union([z.boolean(), z.enum(['true', 'false'])]).nullish(),
  thread_ts: z.string().nullish(),
  text: z.string().nullish(),
  blocks: z.array(z.unknown()).nullish(),
})
export type ResponseBody = z.infer<typeof ResponseBody>

/** What an app may answer to a modal that was sent in. */
export const SubmitAnswer = z.discriminatedUnion('response_action', [
  z.looseObject({
    response_action: z.literal('errors'),
    errors: z.record(z.string(), z.string()),
  }),
  z.looseObject({ response_action: z.literal('update'), view: JsonObject }),
  z.looseObject({ response_action: z.literal('push'), view: JsonObject }),
  z.looseObject({ response_action: z.literal('clear') }),
])

/** Parses a text as a JSON object; null when it isn't one. */
export function jsonObject(text: string): Json | null {
  try {
    return JsonObject.parse(JSON.parse(text))
  } catch {
    return null
  }
}
