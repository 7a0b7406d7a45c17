import { mentionsIn, namesIn } from './control-sequences.ts'
import { markedTexts } from './texts.ts'
import { everyNode, isObject, type Node } from './walk.ts'

/**
 * Lists who a message would notify, each as written and once. Code marks protect nobody here: stricter
 * than the real client, so that an app can't lean on them.
 * Source: Slack developer documentation, "Formatting message text".
 */
export function pings(body: unknown): string[] {
  const texts = markedTexts(body)
  const named = linksNames(body) ? texts.filter(({ verbatim }) => !verbatim) : []
  return [
    ...new Set([
      ...texts.flatMap(({ text }) => mentionsIn(text)),
      ...named.flatMap(({ text }) => namesIn(text)),
      ...everyNode(body).flatMap(mention),
    ]),
  ]
}

function linksNames(body: unknown): boolean {
  return isObject(body) && (body['link_names'] === true || body['parse'] === 'full')
}

/** A mention in rich text, written as the markup would. */
function mention({ fields }: Node): string[] {
  const { type, user_id, usergroup_id, range } = fields
  if (type === 'user' && typeof user_id === 'string') return [`<@${user_id}>`]
  if (type === 'usergroup' && typeof usergroup_id === 'string')
    return [`<!subteam^${usergroup_id}>`]
  return type === 'broadcast' && typeof range === 'string' ? [`<!${range}>`] : []
}
