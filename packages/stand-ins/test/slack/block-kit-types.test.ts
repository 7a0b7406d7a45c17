import type { KnownBlock } from '@slack/types'
import { expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type { MessageBlock, ModalBlock } from '../../src/slack/block-kit/blocks.ts'

type Ours = z.output<typeof MessageBlock> | z.output<typeof ModalBlock>
type KeysOf<T> = T extends unknown ? keyof T : never
/** The keys Slack's types have and ours lack, per type of block. */
type Lacking<Type extends Ours['type']> = Type extends unknown
  ? Exclude<KeysOf<Extract<KnownBlock, { type: Type }>>, KeysOf<Extract<Ours, { type: Type }>>>
  : never

test('what passes is a block of @slack/types, and no key of theirs is unknown to us', () => {
  expectTypeOf<Ours>().toExtend<KnownBlock>()
  expectTypeOf<Lacking<Ours['type']>>().toEqualTypeOf<never>()
})
