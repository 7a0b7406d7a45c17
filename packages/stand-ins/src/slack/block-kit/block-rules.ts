import { type Path, sentence } from './sentences.ts'
import { blocksOf, everyNode, type Node } from './walk.ts'

/** Lists the rules between blocks, and between the elements of one, that a message or view breaks. */
export function brokenBlockRules(body: unknown): string[] {
  const blocks = blocksOf(body)
  return [
    ...repeated(blocks, 'block_id'),
    ...blocks.flatMap(({ path, fields }) => repeated(everyNode(fields, path), 'action_id')),
    ...focused(blocks),
  ]
}

/** An identifier occurs once. Comments of `block_id` and `action_id` in @slack/types. */
function repeated(nodes: readonly Node[], key: 'block_id' | 'action_id'): string[] {
  const seen = new Set<unknown>()
  return nodes.flatMap(({ path, fields }) => {
    const id = fields[key]
    if (typeof id !== 'string') return []
    const problem = sentence([...path, key], `not unique (${JSON.stringify(id)})`)
    const found = seen.has(id) ? [problem] : []
    seen.add(id)
    return found
  })
}

/** At most one element takes the focus. Comment of `focus_on_load` in @slack/types. */
function focused(blocks: readonly Node[]): string[] {
  const [, second] = blocks
    .flatMap(({ path, fields }) => everyNode(fields, path))
    .filter(({ fields }) => fields['focus_on_load'] === true)
  if (!second) return []
  const path: Path = [...second.path, 'focus_on_load']
  return [sentence(path, 'another element takes the focus already')]
}
