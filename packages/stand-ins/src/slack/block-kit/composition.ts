import * as z from 'zod'
import { line, WebAddress } from './values.ts'

const longest = 3000

/** A plain text object; a length is told of the object as a whole, as Slack's reference does. */
export function plainText(max = longest) {
  return z
    .strictObject({
      type: z.literal('plain_text'),
      text: z.string(),
      emoji: z.boolean().exactOptional(),
    })
    .superRefine(({ text }, context) => refuseLength(text, max, context))
}

/** A text object with Slack's markup. */
export function mrkdwn(max = longest) {
  return z
    .strictObject({
      type: z.literal('mrkdwn'),
      text: z.string(),
      verbatim: z.boolean().exactOptional(),
    })
    .superRefine(({ text }, context) => refuseLength(text, max, context))
}

/** A text object of either kind. */
export function textObject(max = longest) {
  return z.discriminatedUnion('type', [plainText(max), mrkdwn(max)])
}

function refuseLength(text: string, max: number, context: z.RefinementCtx): void {
  if (text.length === 0) context.addIssue('empty')
  if (text.length > max) context.addIssue(`longer than ${max} characters (${text.length})`)
}

/** How a button is coloured. */
export const Style = z.enum(['primary', 'danger'])

/** The dialog that asks before an action is taken. */
export const Confirm = z.strictObject({
  title: plainText(100).exactOptional(),
  text: textObject(300),
  confirm: plainText(30).exactOptional(),
  deny: plainText(30).exactOptional(),
  style: Style.exactOptional(),
})

const described = { value: line(150), description: plainText(75).exactOptional() }

/** An option of a select menu. */
export const SelectOption = z.strictObject({ ...described, text: plainText(75) })

/** An option of an overflow menu, the only one that may be a link. */
export const OverflowOption = SelectOption.extend({ url: WebAddress.exactOptional() })

/** An option of checkboxes or radio buttons, the only ones with markup; the transform makes the union of Slack's types. */
export const MarkedOption = z
  .strictObject({ ...described, text: textObject(75) })
  .transform(({ text, ...rest }) =>
    text.type === 'mrkdwn' ? { ...rest, text } : { ...rest, text },
  )

/** Options under a label. */
export const OptionGroup = z.strictObject({
  label: plainText(75),
  options: z.array(SelectOption).min(1).max(100),
})

/** Which conversations a menu lists; it names at least one criterion. */
export const ConversationFilter = z
  .strictObject({
    include: z
      .array(z.enum(['im', 'mpim', 'private', 'public']))
      .min(1)
      .exactOptional(),
    exclude_external_shared_channels: z.boolean().exactOptional(),
    exclude_bot_users: z.boolean().exactOptional(),
  })
  .refine((filter) => Object.keys(filter).length > 0, { error: 'names no criterion' })

/** When a text field reports what is typed. */
export const DispatchConfig = z.strictObject({
  trigger_actions_on: z
    .array(z.enum(['on_enter_pressed', 'on_character_entered']))
    .min(1)
    .max(2)
    .exactOptional(),
})
