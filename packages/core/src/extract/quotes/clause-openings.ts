import { type ClauseEnd, isComma } from './clause-bounds.ts'
import type { Frame } from './frames.ts'
import { nounsEnd } from './mention-ends.ts'
import { mentionAt } from './mentions.ts'

/** Where a clause may begin behind its verb: right there, behind who is told it ("told reporters"), behind "that". */
export function startsBehind({ tokens, mentions, sentenceOf }: Frame, from: number): ClauseEnd[] {
  let at = from
  if (TELLS.test(tokens[from - 1]?.lower ?? '')) {
    for (;;) {
      const told = mentions[mentionAt(mentions, at)]
      if (told === undefined) break
      at = told.to
      if (!told.isPossessive) break
    }
    if (at === from) at = nounsEnd(tokens, from)
  }
  // "wrote to the council that …"
  const goal = tokens[at]?.lower === 'to' ? mentions[mentionAt(mentions, at + 1)] : undefined
  if (goal !== undefined) at = goal.to
  if (isComma(tokens[at])) at += 1
  const starts = tokens[at]?.lower === 'that' ? [] : [{ at, by: 'the verb' }]
  for (let step = at; step < at + THAT_REACH && sentenceOf[step] === sentenceOf[from]; step += 1) {
    if (tokens[step]?.kind === 'quotation') break
    if (tokens[step]?.lower === 'that')
      return [...starts, { at: step + 1, by: step === at ? '“that”' : '“that” further on' }]
    if (step === at && WHEN.test(tokens[step]?.lower ?? ''))
      starts.push({ at: step + 1, by: 'a day' })
  }
  return starts
}

/** How far behind a verb of speech its "that" stands, in tokens: "said in a letter to the council on Friday that". */
const THAT_REACH = 14
const TELLS = /^(?:told|tell|tells|telling|warned|warns|reminded|informed|assured|asked)$/
const WHEN = /^(?:yesterday|today|earlier|later|again|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
