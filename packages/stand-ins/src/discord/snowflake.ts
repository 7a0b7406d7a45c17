const discordEpoch = 1_420_070_400_000n

/** Makes a source of ids that rise with the clock, as Discord's do. */
export function snowflakes(now: () => number): () => string {
  let last = 0n
  return () => {
    const stamped = (BigInt(Math.trunc(now())) - discordEpoch) << 22n
    last = stamped > last ? stamped : last + 1n
    return String(last)
  }
}
