import type { KnownBlock } from '@slack/types'
import * as z from 'zod'
import { Button, Overflow, WorkflowButton } from './buttons.ts'
import { Checkboxes, MultiStaticSelect, RadioButtons, StaticSelect } from './choices.ts'
import { mrkdwn, plainText, textObject } from './composition.ts'
import {
  EmailInput,
  FileInput,
  NumberInput,
  PlainTextInput,
  RichTextInput,
  UrlInput,
} from './fields.ts'
import { lookups } from './lookups.ts'
import { Datepicker, DateTimepicker, Timepicker } from './pickers.ts'
import { ImageBlock, ImageElement } from './pictures.ts'
import { RichTextBlock } from './rich-text.ts'
import { Id } from './values.ts'
import { MarkdownBlock, TableBlock, VideoBlock } from './wide-blocks.ts'

const identified = { block_id: Id.exactOptional() }

const choices = [Checkboxes, RadioButtons, StaticSelect, MultiStaticSelect, ...lookups] as const
const accessories = [
  ...choices,
  Button,
  WorkflowButton,
  Overflow,
  Datepicker,
  Timepicker,
  ImageElement,
] as const
const actions = [
  ...choices,
  Button,
  WorkflowButton,
  Overflow,
  Datepicker,
  Timepicker,
  DateTimepicker,
] as const
/** What an input takes on every surface. Slack's reference, "Block elements", column "Surfaces". */
const inputs = [...choices, Datepicker, Timepicker, DateTimepicker, PlainTextInput] as const

const SectionBlock = z
  .strictObject({
    ...identified,
    type: z.literal('section'),
    text: textObject(3000).exactOptional(),
    fields: z.array(textObject(2000)).min(1).max(10).exactOptional(),
    accessory: z.discriminatedUnion('type', accessories).exactOptional(),
    expand: z.boolean().exactOptional(),
  })
  .refine(({ text, fields }) => text ?? fields, { error: 'needs text or fields' })

const shared = [
  SectionBlock,
  z.strictObject({ ...identified, type: z.literal('header'), text: plainText(150) }),
  z.strictObject({ ...identified, type: z.literal('divider') }),
  z.strictObject({
    ...identified,
    type: z.literal('context'),
    elements: z
      .array(z.discriminatedUnion('type', [plainText(), mrkdwn(), ImageElement]))
      .min(1)
      .max(10),
  }),
  ImageBlock,
  RichTextBlock,
  VideoBlock,
] as const

const asking = {
  ...identified,
  type: z.literal('input'),
  label: plainText(2000),
  hint: plainText(2000).exactOptional(),
  optional: z.boolean().exactOptional(),
  dispatch_action: z.boolean().exactOptional(),
}
const acting = { ...identified, type: z.literal('actions') }

/** A block of a message. */
export const MessageBlock = z.discriminatedUnion('type', [
  ...shared,
  z.strictObject({
    ...acting,
    elements: z.array(z.discriminatedUnion('type', actions)).min(1).max(25),
  }),
  z.strictObject({ ...asking, element: z.discriminatedUnion('type', inputs) }),
  z.strictObject({
    ...identified,
    type: z.literal('file'),
    source: z.literal('remote'),
    external_id: Id,
  }),
  MarkdownBlock,
  TableBlock,
]) satisfies z.ZodType<KnownBlock>

const viewActions = z.strictObject({
  ...acting,
  elements: z
    .array(z.discriminatedUnion('type', [...actions, RichTextInput]))
    .min(1)
    .max(25),
})

/** A block of a home tab. */
export const HomeBlock = z.discriminatedUnion('type', [
  ...shared,
  viewActions,
  z.strictObject({
    ...asking,
    element: z.discriminatedUnion('type', [...inputs, RichTextInput]),
  }),
]) satisfies z.ZodType<KnownBlock>

/** A block of a modal. */
export const ModalBlock = z.discriminatedUnion('type', [
  ...shared,
  viewActions,
  z.strictObject({
    ...asking,
    element: z.discriminatedUnion('type', [
      ...inputs,
      RichTextInput,
      EmailInput,
      UrlInput,
      NumberInput,
      FileInput,
    ]),
  }),
]) satisfies z.ZodType<KnownBlock>
