import type { Block, Reply } from '../reply.ts'

/** What stands for the name of a file in a command that a reply offers. */
export const FILE = 'FILE'

const PLAIN = /^[\p{L}\p{N}_./@+:,~-]+$/u

/**
 * A reply to `add` with the name of the file that it was about, as it was named: in the command that files all of it. Null: a page
 * that was pasted has no name, and is pasted once more.
 */
export function withFileName(reply: Reply, name: string | null): Reply {
  const written = name === null ? '' : `${writtenName(name)} `
  const named = (block: Block): Block =>
    block.kind === 'example' && block.command.startsWith(`add ${FILE} `)
      ? { ...block, command: block.command.replace(`${FILE} `, () => written) }
      : block
  return { ...reply, blocks: reply.blocks.map(named) }
}

/** As shells and the prompt take it. */
function writtenName(name: string): string {
  if (PLAIN.test(name)) return name
  return name.includes("'") ? name.replace(/[^\p{L}\p{N}_./@+:,~-]/gu, '\\$&') : `'${name}'`
}
