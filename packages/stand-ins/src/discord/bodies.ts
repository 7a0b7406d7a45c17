import * as z from 'zod'

/** A message component as sent; the contract has checked it, so only what we use is named. */
export interface Component {
  readonly [key: string]: unknown
  readonly type: number
  readonly id?: number | null | undefined
  readonly components?: Component[] | null | undefined
  readonly accessory?: Component | null | undefined
  readonly content?: string | null | undefined
  readonly label?: string | null | undefined
  readonly custom_id?: string | null | undefined
  readonly url?: string | null | undefined
  readonly disabled?: boolean | null | undefined
  readonly file?: { url: string } | null | undefined
  readonly media?: { url: string } | null | undefined
  readonly items?: GalleryItem[] | null | undefined
}

const Media = z.looseObject({ url: z.string() })

/** A picture of a gallery. */
const GalleryItem = z.looseObject({ media: Media, description: z.string().nullish() })
type GalleryItem = z.infer<typeof GalleryItem>

export const Component: z.ZodType<Component> = z.lazy(() =>
  z.looseObject({
    type: z.number(),
    id: z.number().nullish(),
    components: z.array(Component).nullish(),
    accessory: Component.nullish(),
    content: z.string().nullish(),
    label: z.string().nullish(),
    custom_id: z.string().nullish(),
    url: z.string().nullish(),
    disabled: z.boolean().nullish(),
    file: Media.nullish(),
    media: Media.nullish(),
    items: z.array(GalleryItem).nullish(),
  }),
)

/** An embed as sent. */
export const Embed = z.looseObject({
  title: z.string().nullish(),
  description: z.string().nullish(),
  url: z.string().nullish(),
  color: z.number().nullish(),
  timestamp: z.string().nullish(),
  author: z.looseObject({ name: z.string() }).nullish(),
  footer: z.looseObject({ text: z.string() }).nullish(),
  fields: z
    .array(z.looseObject({ name: z.string(), value: z.string(), inline: z.boolean().nullish() }))
    .nullish(),
})
export type Embed = z.infer<typeof Embed>

/** Who a message may ping. */
export const AllowedMentions = z.looseObject({
  parse: z.array(z.string().nullable()).nullish(),
  users: z.array(z.string().nullable()).nullish(),
  roles: z.array(z.string().nullable()).nullish(),
})
export type AllowedMentions = z.infer<typeof AllowedMentions>

/** A message body as sent, for a new message or an edit. */
export const MessageBody = z.looseObject({
  content: z.string().nullish(),
  embeds: z.array(Embed).nullish(),
  components: z.array(Component).nullish(),
  attachments: z
    .array(z.looseObject({ id: z.string(), description: z.string().nullish() }))
    .nullish(),
  allowed_mentions: AllowedMentions.nullish(),
  poll: z.unknown().optional().optional(),
  sticker_ids: z.unknown().optional().optional(),
  flags: z.number().nullish(),
  tts: z.boolean().nullish(),
})
export type MessageBody = z.infer<typeof MessageBody>

/** A suggestion for an option. */
export const Choice = z.looseObject({
  name: z.string(),
  value: z.union([z.string(), z.number()]),
})
export type Choice = z.infer<typeof Choice>

/** An option of a command: a parameter, a subcommand or a group of them. */
export interface Option {
  readonly [key: string]: unknown
  readonly type: number
  readonly name: string
  readonly description: string
  readonly required?: boolean | null | undefined
  readonly autocomplete?: boolean | null | undefined
  readonly choices?: Choice[] | null | undefined
  readonly options?: Option[] | null | undefined
  readonly min_value?: number | null | undefined
  readonly max_value?: number | null | undefined
  readonly min_length?: number | null | undefined
  readonly max_length?: number | null | undefined
}
export const Option: z.ZodType<Option> = z.lazy(() =>
  z.looseObject({
    type: z.number(),
    name: z.string(),
    description: z.string(),
    required: z.boolean().nullish(),
    autocomplete: z.boolean().nullish(),
    choices: z.array(Choice).nullish(),
    options: z.array(Option).nullish(),
    min_value: z.number().nullish(),
    max_value: z.number().nullish(),
    min_length: z.number().nullish(),
    max_length: z.number().nullish(),
  }),
)

/** A command as an app registers it. */
export const Command = z.looseObject({
  name: z.string(),
  type: z.number().nullish(),
  description: z.string().nullish(),
  options: z.array(Option).nullish(),
  default_member_permissions: z.union([z.string(), z.number()]).nullish(),
  contexts: z.array(z.number()).nullish(),
  integration_types: z.array(z.number()).nullish(),
  nsfw: z.boolean().nullish(),
  name_localizations: z.record(z.string(), z.string()).nullish(),
  description_localizations: z.record(z.string(), z.string()).nullish(),
})
export type Command = z.infer<typeof Command>

/** The envelope of an interaction's first answer. */
export const Callback = z.looseObject({ type: z.number(), data: z.unknown().optional().optional() })

/** The answer to a request for suggestions. */
export const Suggestions = z.looseObject({
  choices: z.array(Choice.nullable()).nullish(),
})
