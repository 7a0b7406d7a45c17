import { random, shuffled } from '../train-reader/random.ts'

const FOLDS = 5

/** Things in so many parts, always the same. */
export function foldsOf<Thing>(things: readonly Thing[]): Thing[][] {
  const order = shuffled(things, random(7))
  return Array.from({ length: FOLDS }, (_, fold) => order.filter((_, i) => i % FOLDS === fold))
}
