/** The numbers by which articles are ranked. */
export interface RankingWeights {
  /** BM25: how fast further mentions of a word count less, and how much longer texts need more of them. */
  readonly k: number
  readonly b: number
  /** What a word counts for once more where it stands in the headline, and how fast further mentions count less there. */
  readonly headline: number
  readonly headlineK: number
  /** How many of the best articles say what else the query is about, in how many terms. */
  readonly feedbackDocuments: number
  readonly feedbackTerms: number
  /** How fast an article counts less for that than the best: its score is taken for the logarithm of its odds. */
  readonly temperature: number
  /** What the query as asked counts for beside the words that the best articles share. */
  readonly asked: number
  /** What neighbouring words of the query that stand together count for, and in how many words that is. */
  readonly proximity: number
  readonly window: number
}

/**
 * The weights in use. `npm run bench -- ranking-weights` finds weights by search, and says how those fare on judged collections that
 * they were not chosen on; neighbouring values change little.
 */
export const WEIGHTS: RankingWeights = {
  k: 1.6,
  b: 0.75,
  headline: 0.2,
  headlineK: 1.2,
  feedbackDocuments: 20,
  feedbackTerms: 40,
  temperature: 2,
  asked: 0.6,
  proximity: 0.15,
  window: 8,
}
