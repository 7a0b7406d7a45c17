import { sentence } from './sentences.ts'
import { blocksOf, isObject } from './walk.ts'

/** Lists the rules across the fields of a view that it breaks. */
export function brokenViewRules(view: unknown): string[] {
  if (!isObject(view) || view['type'] !== 'modal' || view['submit'] !== undefined) return []
  const asks = blocksOf(view).some(({ fields }) => fields['type'] === 'input')
  return asks ? [sentence(['submit'], 'missing, though a block asks for input')] : []
}
