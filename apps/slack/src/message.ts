import {
  buttonsOf,
  type ChatButton,
  oneLine,
  type Place,
  pageLine,
  questionButtons,
  type Rendered,
  writeClick,
} from '@clipdesk/commands/chat'
import type { types } from '@slack/bolt'
import { type Part, section, smallPrint } from './part.ts'

/** A message as Slack takes it, wherever it goes. */
export interface SlackMessage {
  readonly blocks: types.KnownBlock[]
  /** What notifications show and screen readers read. */
  readonly text: string
  readonly unfurl_links: false
  readonly unfurl_media: false
}

/** One page of an answer, with the buttons that lead on. */
export function messageOf(rendered: Rendered<Part>, place: Place): SlackMessage {
  const { page } = place
  const line = pageLine(rendered, page)
  const parts = [...(rendered.pages[page] ?? []), ...(line === null ? [] : [smallPrint(line)])]
  return message(parts, buttonsOf(rendered, place))
}

/** A question that is answered by a click: whether to file what waits. */
export const questionMessage = ({ pages }: Rendered<Part>, answer: string): SlackMessage =>
  message(pages[0] ?? [], questionButtons(answer))

/** The same page for everybody, with the one who shared it; no buttons, as the answer is not theirs. */
export function sharedMessage(
  rendered: Rendered<Part>,
  page: number,
  sharer: string,
): SlackMessage {
  const parts = rendered.pages[page] ?? []
  const by = section([
    { type: 'text', text: 'Shared by ' },
    { type: 'user', user_id: sharer },
  ])
  const shared = message([...parts, by], [])
  return { ...shared, text: `Shared by <@${sharer}>:\n${fallback(parts)}` }
}

/** A sentence of ours, with nothing to click. */
export const noteMessage = (text: string): SlackMessage =>
  message([section([{ type: 'text', text: oneLine(text) }])], [])

function message(parts: readonly Part[], buttons: readonly ChatButton[]): SlackMessage {
  // Slack has no buttons that are greyed out: one that leads nowhere is left out.
  const elements = buttons.filter(({ disabled }) => !disabled).map(elementOf)
  const actions: types.KnownBlock[] = elements.length === 0 ? [] : [{ type: 'actions', elements }]
  return {
    blocks: [...parts.map(({ block }) => block), ...actions],
    text: fallback(parts),
    unfurl_links: false,
    unfurl_media: false,
  }
}

const elementOf = ({ label, click }: ChatButton): types.Button => ({
  type: 'button',
  text: { type: 'plain_text', text: oneLine(label) || 'Go on', emoji: false },
  action_id: writeClick(click),
})

/** Slack recommends no more than 4,000 characters, and cuts at 40,000. */
const LONGEST_FALLBACK = 4000

/** The same words alone. Slack reads them as its markup, so what opens a mention or a link is escaped. */
function fallback(parts: readonly Part[]): string {
  const plain = parts.map((part) => part.plain).join('\n')
  const escaped = escapeText(plain)
  if (escaped.length <= LONGEST_FALLBACK) return escaped
  return `${escapeText(plain.slice(0, LONGEST_FALLBACK / 5).toWellFormed())} …`
}

/** Slack developer documentation, "Formatting message text": the three characters that are escaped. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
