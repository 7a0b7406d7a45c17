import * as z from 'zod'
import { Piece, Text } from './bodies.ts'
import { readMarkup } from './markup.ts'
import { readRichText } from './read-rich-text.ts'
import type { World } from './world.ts'

/** Shows blocks as a person reads them, one after the other; buttons aside. */
export function readBlocks(world: World, blocks: readonly Piece[]): string {
  return blocks
    .map((block) => readBlock(world, block))
    .filter((text) => text !== '')
    .join('\n')
}

/** Lists the buttons of blocks, each with the block it is in. */
export function buttonsOf(blocks: readonly Piece[]): Piece[] {
  return blocks.flatMap((block) =>
    [...(block.elements ?? []), ...(block.accessory ? [block.accessory] : [])]
      .filter(({ type }) => type === 'button')
      .map((button) => ({ ...button, block_id: block.block_id })),
  )
}

/** Gives a text object's words. */
export function words(world: World, value: unknown): string {
  const { success, data } = Text.safeParse(value)
  if (!success) return typeof value === 'string' ? value : ''
  return data.type === 'mrkdwn' ? readMarkup(world, data.text) : data.text
}

const Cells = z.array(z.array(Piece))

function readBlock(world: World, block: Piece): string {
  switch (block.type) {
    case 'section':
      return [block['text'], ...(block.fields ?? [])]
        .map((text) => words(world, text))
        .filter((text) => text !== '')
        .join('\n')
    case 'header':
      return words(world, block['text'])
    case 'markdown':
      return String(block['text'])
    case 'context':
      return (block.elements ?? [])
        .map((element) => element.alt_text ?? words(world, element))
        .join(' ')
    case 'rich_text':
      return readRichText(world, block)
    case 'image':
      return words(world, block['title']) || (block.alt_text ?? '')
    case 'input':
      return words(world, block['label'])
    case 'table':
      return readTable(world, block)
    default:
      return ''
  }
}

function readTable(world: World, table: Piece): string {
  const { success, data: rows } = Cells.safeParse(table['rows'])
  if (!success) return ''
  return rows.map((row) => row.map((cell) => readCell(world, cell)).join(' | ')).join('\n')
}

function readCell(world: World, cell: Piece): string {
  return cell.type === 'rich_text' ? readRichText(world, cell) : words(world, cell['text'])
}
