/** Sums the weights of features for each class. */
export interface Scorer {
  /** Sets `scores` to the sums of the first `count` features. */
  score(features: Uint32Array, count: number, scores: Int32Array): void;
}
