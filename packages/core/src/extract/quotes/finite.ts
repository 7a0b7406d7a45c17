/** Matches a clause that has a verb with a tense, or a word that looks like one. */
export const FINITE =
  /\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|may|might|must|won['’]t|isn['’]t|don['’]t)\b|(?<!\p{L})\p{L}{3,}ed(?!\p{L})/u
