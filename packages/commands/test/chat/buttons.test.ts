import { expect, test } from 'vitest'
import { readClick, writeClick } from '../../src/chat/buttons.ts'

test('what a button carries is read as it was written, and nothing else is', () => {
  const click = { kind: 'turn', answer: 'abc_-9', number: 3 } as const
  expect(readClick(writeClick(click))).toEqual(click)
  expect(readClick('share:abc:0')).toEqual({ kind: 'share', answer: 'abc', number: 0 })
  expect(readClick('step:abc:1')).toEqual({ kind: 'step', answer: 'abc', number: 1 })
  for (const other of ['', 'turn', 'turn:a b:1', 'turn:abc:-1', 'drop:abc:1', 'turn:abc:1:2']) {
    expect(readClick(other)).toBeNull()
  }
})
