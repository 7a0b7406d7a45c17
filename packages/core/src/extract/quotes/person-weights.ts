/** What each feature adds to somebody's being meant; where all stay below 0 nobody is named. */
export const PERSON_WEIGHTS: Readonly<Record<string, number>> = {}
