import { expect, test } from 'vitest'
import { voiceOf } from '../../src/extract/speech.ts'

test.each([
  ['The gates will stay shut, the harbour master said.', 'attributed'],
  ['“Nobody slept,” Orrell told the Ledger.', 'attributed'],
  ['According to the port, 3,900 men stopped work.', 'attributed'],
  ['The mission was, in her words, a door left ajar.', 'attributed'],
  ['The Ledger saw a memo, quoted below.', 'attributed'],
  ['“I promise that on Friday morning someone will be able to hang out washing.”', 'quotation'],
  ['"It still smells good. That is the worst of it."', 'quotation'],
  ['‘It’s a door left ajar. Ask the others.’', 'quotation'],
  ["'The wall is late and nobody knows why,' she went on.", 'quotation'],
  ["'I said the wall's late, and I'd say so again. Nobody listened.'", 'quotation'],
  ["The crews' wall is late, and the harbour's master knows it.", 'outlet'],
  ["Over the door stands 'He said nothing' in letters a foot high, and a lamp.", 'outlet'],
  ['The harbour master’s board listed 34 ships.', 'outlet'],
  ['The sayings of the harbour are painted on its wall.', 'outlet'],
  ['The note calls it “the true cause of feeling” among the night crews of the port.', 'outlet'],
  ['Over the door stands “He said nothing” in letters a foot high, and a lamp.', 'outlet'],
])('“%s” is %s', (statement, voice) => {
  expect(voiceOf(statement)).toBe(voice)
})
