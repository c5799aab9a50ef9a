import type { NounPhrase, Particle, Phrase } from "./phrase";

const TIME_NOUN =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|week|weekend|month|year|morning|evening|afternoon|night|day|hour|january|february|march|april|june|july|august|september|october|november|december|time)$/;

/** Whether a phrase tells when: "Tuesday", "last week". */
export function isTime(phrase: NounPhrase): boolean {
  return !phrase.mention && TIME_NOUN.test(phrase.headLemma);
}

/** Whether a phrase is a particle of a role. */
export const isParticle = (phrase: Phrase | undefined, role: Particle["role"]): phrase is Particle =>
  phrase?.kind === "particle" && phrase.role === role;
/** Whether a phrase is one of some particles, by its word. */
export const isWord = (phrase: Phrase | undefined, ...words: string[]) =>
  phrase?.kind === "particle" && words.includes(phrase.word);
