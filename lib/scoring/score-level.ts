/** What is compared, from the coarsest to the finest. */
export const SCORE_LEVELS = ["actors", "dyad", "interState", "quad", "type", "mediator", "state", "modality"] as const;

export type ScoreLevel = (typeof SCORE_LEVELS)[number];
