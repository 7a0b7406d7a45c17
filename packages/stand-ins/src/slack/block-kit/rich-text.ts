import * as z from 'zod'
import { Id, LinkAddress, line } from './values.ts'

const flag = z.boolean().exactOptional()
const styled = {
  style: z
    .strictObject({ bold: flag, italic: flag, strike: flag, code: flag, underline: flag })
    .exactOptional(),
}
const border = z.union([z.literal(0), z.literal(1)]).exactOptional()

const Text = z.strictObject({ ...styled, type: z.literal('text'), text: z.string().min(1) })
// The length of a link's address is undocumented: ours, as for a button.
const Link = z.strictObject({
  ...styled,
  type: z.literal('link'),
  url: LinkAddress,
  text: z.string().min(1).exactOptional(),
  unsafe: flag,
})

const Inline = z.discriminatedUnion('type', [
  Text,
  Link,
  z.strictObject({ ...styled, type: z.literal('user'), user_id: Id }),
  z.strictObject({ ...styled, type: z.literal('usergroup'), usergroup_id: Id }),
  z.strictObject({ ...styled, type: z.literal('channel'), channel_id: Id }),
  z.strictObject({ ...styled, type: z.literal('team'), team_id: Id }),
  z.strictObject({
    ...styled,
    type: z.literal('broadcast'),
    range: z.enum(['here', 'channel', 'everyone']),
  }),
  z.strictObject({
    ...styled,
    type: z.literal('emoji'),
    name: line(255),
    unicode: line(255).exactOptional(),
    url: LinkAddress.exactOptional(),
  }),
  z.strictObject({
    ...styled,
    type: z.literal('date'),
    timestamp: z.int(),
    format: line(3000),
    url: LinkAddress.exactOptional(),
    fallback: line(3000).exactOptional(),
  }),
  z.strictObject({
    ...styled,
    type: z.literal('color'),
    value: z.string().regex(/^#[\da-f]{6}$/iu),
  }),
])

const Section = z.strictObject({
  type: z.literal('rich_text_section'),
  elements: z.array(Inline).min(1),
})

/** Text whose every part is data; that none of its lists may be empty is ours. */
export const RichTextBlock = z.strictObject({
  type: z.literal('rich_text'),
  block_id: Id.exactOptional(),
  elements: z
    .array(
      z.discriminatedUnion('type', [
        Section,
        z.strictObject({
          type: z.literal('rich_text_list'),
          elements: z.array(Section).min(1),
          style: z.enum(['bullet', 'ordered']),
          indent: z.int().min(0).max(8).exactOptional(),
          // In Slack's reference, not yet in @slack/types.
          offset: z.int().min(0).exactOptional(),
          border,
        }),
        z.strictObject({
          type: z.literal('rich_text_quote'),
          elements: z.array(Inline).min(1),
          border,
        }),
        z.strictObject({
          type: z.literal('rich_text_preformatted'),
          elements: z.array(z.discriminatedUnion('type', [Text, Link])).min(1),
          border,
        }),
      ]),
    )
    .min(1),
})
