import { isDeepStrictEqual } from 'node:util'
import * as z from 'zod'
import { Confirm, MarkedOption, OptionGroup, plainText, SelectOption } from './composition.ts'
import { Id } from './values.ts'

const chosen = {
  action_id: Id.exactOptional(),
  confirm: Confirm.exactOptional(),
  focus_on_load: z.boolean().exactOptional(),
}
const listed = {
  ...chosen,
  placeholder: plainText(150).exactOptional(),
  options: z.array(SelectOption).min(1).max(100).exactOptional(),
  option_groups: z.array(OptionGroup).min(1).max(100).exactOptional(),
}
const marked = { ...chosen, options: z.array(MarkedOption).min(1).max(10) }

/** A menu of options of which one is chosen. */
export const StaticSelect = z
  .strictObject({
    ...listed,
    type: z.literal('static_select'),
    initial_option: SelectOption.exactOptional(),
  })
  .superRefine((select, context) => {
    oneList(select, context)
    refuseStrangers(optionsOf(select), single(select.initial_option), context)
  })

/** A menu of options of which several are chosen. */
export const MultiStaticSelect = z
  .strictObject({
    ...listed,
    type: z.literal('multi_static_select'),
    initial_options: z.array(SelectOption).exactOptional(),
    max_selected_items: z.int().min(1).exactOptional(),
  })
  .superRefine((select, context) => {
    oneList(select, context)
    refuseStrangers(optionsOf(select), select.initial_options, context)
  })

/** Options of which several are ticked. */
export const Checkboxes = z
  .strictObject({
    ...marked,
    type: z.literal('checkboxes'),
    initial_options: z.array(MarkedOption).min(1).exactOptional(),
  })
  .superRefine((boxes, context) => refuseStrangers(boxes.options, boxes.initial_options, context))

/** Options of which one is ticked. */
export const RadioButtons = z
  .strictObject({
    ...marked,
    type: z.literal('radio_buttons'),
    initial_option: MarkedOption.exactOptional(),
  })
  .superRefine((radio, context) =>
    refuseStrangers(radio.options, single(radio.initial_option), context),
  )

type Listed = z.output<z.ZodObject<Pick<typeof listed, 'options' | 'option_groups'>>>

/** Options, or options in groups: one of the two. */
function oneList(select: Listed, context: z.RefinementCtx): void {
  if ((select.options === undefined) !== (select.option_groups === undefined)) return
  context.addIssue('needs options or option_groups, and not both')
}

function optionsOf({ options = [], option_groups = [] }: Listed): readonly unknown[] {
  return [...options, ...option_groups.flatMap((group) => group.options)]
}

function single(option: unknown): readonly unknown[] {
  return option === undefined ? [] : [option]
}

/** What is chosen at first must equal an option in every field. */
function refuseStrangers(
  options: readonly unknown[],
  initial: readonly unknown[] | undefined,
  context: z.RefinementCtx,
): void {
  const isOption = (one: unknown) => options.some((option) => isDeepStrictEqual(option, one))
  if (initial?.every(isOption) === false) context.addIssue('begins with what is no option of it')
}
