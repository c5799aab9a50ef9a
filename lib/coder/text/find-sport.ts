import type { Sentence } from "./sentence";

const SPORT = new Set(
  "match matches cup championship championships league goal goals coach striker midfielder goalkeeper defender penalty quarterfinal quarterfinals semifinal semifinals semi-final tournament rugby cricket football soccer tennis olympic olympics medal medals wicket innings stadium fixture fixtures qualifier qualifiers squad team-mate teammates referee scored scorer half-time kick-off batsman bowler athlete athletes marathon sprint podium grand-prix playoff championship fifa uefa".split(
    " ",
  ),
);
const MIN_TERMS_IN_DOCUMENT = 3;
const MIN_TERMS_IN_SENTENCE = 2;

/**
 * The sentences of a document that tell of sport: its teams bear the names of states, beat, meet and attack each
 * other, and no relation follows from it. A document with three words of sport is about it throughout.
 */
export function findSport(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const termsOf = (sentence: Sentence) =>
    new Set(sentence.tokens.map(({ lower }) => lower).filter((word) => SPORT.has(word)));
  const all = new Set(sentences.flatMap((sentence) => [...termsOf(sentence)]));
  const isThroughout = all.size >= MIN_TERMS_IN_DOCUMENT && all.size * 3 >= sentences.length;
  return new Set(sentences.filter((sentence) => isThroughout || termsOf(sentence).size >= MIN_TERMS_IN_SENTENCE));
}
