/** Given names and what people are called for short in English-language news; gathered by hand. */
const SHORT = `william bill billy will|robert bob bobby rob|richard dick rick rich|james jim jimmy jamie|john jack johnny|joseph joe joey|thomas tom tommy
michael mike mick|david dave|daniel dan danny|edward ed eddie ted teddy|charles charlie chuck|elizabeth liz beth betty|margaret maggie peggy meg|katherine kate kathy katie
catherine cathy kate|stephen steve|steven steve|andrew andy|anthony tony|benjamin ben|bernard bernie|christopher chris|donald don|gerald gerry jerry|gregory greg|jeffrey jeff
jennifer jenny|kenneth ken|lawrence larry|matthew matt|nicholas nick|patrick pat|peter pete|philip phil|raymond ray|rebecca becky|ronald ron|samuel sam|susan sue|timothy tim
victoria vicky|walter walt|alexander alex sasha|alexandra alex|abraham abe|albert al|alfred alf|deborah debbie|frederick fred|leonard len|mitchell mitch|theodore ted|vladimir volodya`

const GROUPS: readonly ReadonlySet<string>[] = SHORT.split(/[|\n]/).map(
  (line) => new Set(line.trim().split(/\s+/)),
)

/** Whether one of two folded given names may be short for the other. */
export const areNicknames = (a: string, b: string): boolean =>
  a !== b && GROUPS.some((group) => group.has(a) && group.has(b))
