/** What Slack reads between `<` and `>`; anything else there is text that was not escaped. */
const wellFormed = [
  /@[UW][\dA-Z]+/u,
  /#[CDG][\dA-Z]+/u,
  /!(?:here|channel|everyone|group)/u,
  /!subteam\^S[\dA-Z]+/u,
  /!date\^\d+\^[^<>|^]+(?:\^https?:[^\s<>|^]+)?(?=\|)/u,
  // The schemes are those a reader may be sent to; others, as `javascript:`, count as text.
  /(?:https?|mailto|tel|slack):[^\s<>|]+/u,
]
const sequence = new RegExp(
  `<(?:${wellFormed.map(({ source }) => source).join('|')})(?:\\|[^<>\\n]*)?>`,
  'gu',
)
const notifying = /^<(?:@|!(?:here|channel|everyone|group|subteam\^))/u

/** Lists the mentions in a text that Slack would notify somebody of, each as written. */
export function mentionsIn(text: string): string[] {
  return [...text.matchAll(sequence)].map(([found]) => found).filter((one) => notifying.test(one))
}

/** Removes every well-formed sequence. */
export function withoutSequences(text: string): string {
  return text.replaceAll(sequence, ' ')
}

/** Lists the names a text would notify if Slack looked for names in it. */
export function namesIn(text: string): string[] {
  const names = withoutSequences(text).matchAll(
    /(?<![\p{L}\p{N}_.@/])@[\p{L}\p{N}_][\p{L}\p{N}._-]*/gu,
  )
  return [...names].map(([name]) => name.replace(/[.-]+$/u, ''))
}
