import { sentence } from './sentences.ts'
import { blocksOf, everyPlace, isObject } from './walk.ts'

/** Lists the rules across the fields of a message that it breaks. */
export function brokenMessageRules(body: unknown): string[] {
  return [
    ...saysSomething(body),
    ...translatedText(body),
    ...markdownTotal(body),
    ...textTotal(body),
    ...oneTable(body),
  ]
}

/**
 * A message has text or blocks. That one with blocks needs a text too is ours: screen readers and
 * notifications read the text, and Slack only warns.
 */
function saysSomething(body: unknown): string[] {
  if (!isObject(body) || body['delete_original'] === true) return []
  if (filled(body['text']) || filled(body['markdown_text'])) return []
  if (blocksOf(body).length === 0) return ['a message needs text or blocks']
  return [sentence(['text'], 'empty, though screen readers and notifications read it')]
}

function filled(text: unknown): boolean {
  return typeof text === 'string' && text.trim() !== ''
}

/** `markdown_text` excludes text and blocks. Slack's reference, "chat.postMessage". */
function translatedText(body: unknown): string[] {
  if (!isObject(body) || body['markdown_text'] === undefined) return []
  return ['text', 'blocks']
    .filter((key) => body[key] !== undefined)
    .map((key) => sentence([key], 'cannot stand beside markdown_text'))
}

/** At most 12,000 characters in all markdown blocks together. Slack's reference, "Markdown block". */
function markdownTotal(body: unknown): string[] {
  const total = blocksOf(body)
    .filter(({ fields }) => fields['type'] === 'markdown')
    .reduce((sum, { fields }) => sum + lengthOf(fields['text']), 0)
  return total > 12_000
    ? [sentence(['blocks'], `more than 12000 characters of markdown (${total})`)]
    : []
}

/**
 * At most 13,200 characters of text in all blocks. Undocumented: where senders met `msg_blocks_too_long`
 * (slackapi/bolt-js #2509), some with less (#2867), for Slack counts the blocks' own weight too.
 */
function textTotal(body: unknown): string[] {
  const total = blocksOf(body)
    .flatMap(({ fields, path }) => everyPlace(fields, path))
    .filter(({ path }) => path.at(-1) === 'text')
    .reduce((sum, { value }) => sum + lengthOf(value), 0)
  if (total <= 13_200) return []
  return [
    sentence(['blocks'], `more than 13200 characters of text (${total}): msg_blocks_too_long`),
  ]
}

/** A message has one table. Slack's reference, "Table block": `only_one_table_allowed`. */
function oneTable(body: unknown): string[] {
  const [, second] = blocksOf(body).filter(({ fields }) => fields['type'] === 'table')
  return second ? [sentence(second.path, 'a second table: only_one_table_allowed')] : []
}

function lengthOf(text: unknown): number {
  return typeof text === 'string' ? text.length : 0
}
