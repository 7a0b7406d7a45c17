import type { Path } from './sentences.ts'
import { blocksOf, everyNode, isObject, type Node } from './walk.ts'

/** A text that Slack parses. */
export interface MarkedText {
  readonly path: Path
  readonly text: string
  /** Whether it is Slack's markup, where `<` and `>` are its own, or standard markdown. */
  readonly markup: 'mrkdwn' | 'markdown'
  /** Whether names are left alone even if the message asks to link them. */
  readonly verbatim: boolean
}

/** Lists the texts of a message or view that Slack parses. */
export function markedTexts(body: unknown): MarkedText[] {
  const nodes = everyNode(body)
  return [...topTexts(body), ...nodes.flatMap(mrkdwnText), ...blocksOf(body).flatMap(markdownText)]
}

function topTexts(body: unknown): MarkedText[] {
  if (!isObject(body)) return []
  const text = body['mrkdwn'] === false ? undefined : body['text']
  return [
    ...marked(['text'], text, { markup: 'mrkdwn' }),
    ...marked(['markdown_text'], body['markdown_text'], { markup: 'markdown' }),
  ]
}

function mrkdwnText({ path, fields }: Node): MarkedText[] {
  if (fields['type'] !== 'mrkdwn') return []
  return marked(path, fields['text'], { markup: 'mrkdwn', verbatim: fields['verbatim'] === true })
}

function markdownText({ path, fields }: Node): MarkedText[] {
  if (fields['type'] !== 'markdown') return []
  return marked([...path, 'text'], fields['text'], { markup: 'markdown' })
}

function marked(
  path: Path,
  text: unknown,
  kind: { readonly markup: MarkedText['markup']; readonly verbatim?: boolean },
): MarkedText[] {
  return typeof text === 'string' ? [{ path, text, verbatim: false, ...kind }] : []
}
