import * as z from 'zod'
import { Confirm, plainText } from './composition.ts'
import { Id, line } from './values.ts'

const picked = {
  action_id: Id.exactOptional(),
  confirm: Confirm.exactOptional(),
  focus_on_load: z.boolean().exactOptional(),
}
const hinted = { ...picked, placeholder: plainText(150).exactOptional() }

/** Picks a day. */
export const Datepicker = z.strictObject({
  ...hinted,
  type: z.literal('datepicker'),
  initial_date: z.iso.date().exactOptional(),
})

/** Picks a time of day. */
export const Timepicker = z.strictObject({
  ...hinted,
  type: z.literal('timepicker'),
  initial_time: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u)
    .exactOptional(),
  timezone: line(255).exactOptional(),
})

/** Picks a day and a time, in seconds of ten digits. */
export const DateTimepicker = z.strictObject({
  ...picked,
  type: z.literal('datetimepicker'),
  initial_date_time: z.int().min(1_000_000_000).max(9_999_999_999).exactOptional(),
})
