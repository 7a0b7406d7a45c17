import * as z from 'zod'
import { plainText } from './composition.ts'
import { RichTextBlock } from './rich-text.ts'
import { Id, line, SecureAddress, WebAddress } from './values.ts'

/** Standard markdown that Slack translates; how much of it a message holds is a rule of the message. */
export const MarkdownBlock = z.strictObject({
  type: z.literal('markdown'),
  block_id: Id.exactOptional(),
  text: z.string().min(1),
})

const Cell = z.discriminatedUnion('type', [
  RichTextBlock,
  z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) }),
  z.strictObject({ type: z.literal('raw_number'), value: z.number(), text: z.string().min(1) }),
])

/** Rows of cells. */
export const TableBlock = z.strictObject({
  type: z.literal('table'),
  block_id: Id.exactOptional(),
  rows: z.array(z.array(Cell).min(1).max(20)).min(1).max(100),
  column_settings: z
    .array(
      z.strictObject({
        align: z.enum(['left', 'center', 'right']).exactOptional(),
        is_wrapped: z.boolean().exactOptional(),
      }),
    )
    .max(20)
    .exactOptional(),
})

/** A film. "Less than 200 characters" of title and "less than 50" of author are taken at their word. */
export const VideoBlock = z.strictObject({
  type: z.literal('video'),
  block_id: Id.exactOptional(),
  alt_text: line(2000),
  title: plainText(199),
  title_url: SecureAddress.exactOptional(),
  description: plainText().exactOptional(),
  video_url: SecureAddress,
  thumbnail_url: WebAddress,
  author_name: line(49).exactOptional(),
  provider_name: line(255).exactOptional(),
  provider_icon_url: WebAddress.exactOptional(),
})
