import * as z from 'zod'
import { Confirm, OverflowOption, plainText, Style } from './composition.ts'
import { Id, line, WebAddress } from './values.ts'

const pressed = {
  text: plainText(75),
  action_id: Id.exactOptional(),
  style: Style.exactOptional(),
  confirm: Confirm.exactOptional(),
  accessibility_label: line(75).exactOptional(),
}

/** A button that reports an action, and may open an address besides. */
export const Button = z.strictObject({
  ...pressed,
  type: z.literal('button'),
  value: line(2000).exactOptional(),
  url: WebAddress.exactOptional(),
})

/** A button that starts a workflow. */
export const WorkflowButton = z.strictObject({
  ...pressed,
  type: z.literal('workflow_button'),
  workflow: z.strictObject({
    trigger: z.strictObject({
      url: WebAddress,
      customizable_input_parameters: z
        .array(z.strictObject({ name: line(255), value: z.string() }))
        .exactOptional(),
    }),
  }),
})

/** The menu behind three dots. */
export const Overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: Id.exactOptional(),
  confirm: Confirm.exactOptional(),
  options: z.array(OverflowOption).min(1).max(5),
})
