/** Who says something, when, and in which batch. */
export interface Saying {
  who: string;
  at: string;
  batch?: string;
}
