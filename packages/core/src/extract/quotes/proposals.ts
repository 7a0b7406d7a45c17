/** Whom a rule takes some words to stand for, by the fullest form of the name, and which rule; a null name where the article leaves it in doubt. */
export interface Proposal {
  readonly name: string | null
  readonly by: string
}

export const NO_PROPOSAL: Proposal = { name: null, by: 'none' }

/** What the first rule says that says anything. */
export function firstOf(
  rules: readonly (readonly [by: string, rule: () => string | null])[],
): Proposal {
  for (const [by, rule] of rules) {
    const name = rule()
    if (name !== null) return { name, by }
  }
  return NO_PROPOSAL
}
