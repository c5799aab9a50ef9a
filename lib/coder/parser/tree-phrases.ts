import type { Complements } from "../syntax/complements";
import type { NounPhrase, Phrase } from "../syntax/phrase";
import type { ClauseReader } from "./clauses-of";

/** The noun phrases of one verb as the tree has them. */
export interface TreeClause {
  agents: NounPhrase[];
  patients: NounPhrase[];
  /** As the shallow stage gives them, for the same rules. */
  complements: Complements;
}

/** What a verb's clause holds, as the noun phrases of the shallow stage. */
export function treeClause(reader: ClauseReader, phrases: readonly Phrase[], verbAt: number): TreeClause {
  const verb = phrases[verbAt]!;
  const clause = reader.clauseOf(verb.kind === "verb-group" ? verb.head : verb.last);
  const phraseAt = (token: number) =>
    phrases.find(
      (phrase): phrase is NounPhrase => phrase.kind === "noun-phrase" && phrase.first <= token && phrase.last >= token,
    );
  /** A phrase that names nobody gives way to its apposition. */
  const phrasesOf = (tokens: readonly number[]) => {
    const found = tokens.flatMap((token) => {
      const phrase = phraseAt(token);
      if (phrase?.mention) return [phrase];
      const named = reader.appositionsOf(token).flatMap((other) => phraseAt(other) ?? []);
      const other = named.find(({ mention }) => mention);
      return other ? [other] : phrase ? [phrase] : [];
    });
    return [...new Set(found)];
  };
  const prepositional = new Map<string, NounPhrase[]>();
  for (const { preposition, at } of clause.obliques)
    prepositional.set(preposition, [...(prepositional.get(preposition) ?? []), ...phrasesOf([at])]);
  const objects = phrasesOf(clause.objects);
  const all = [...new Set([...objects, ...[...prepositional.values()].flat()])].sort((a, b) => a.first - b.first);
  const [inner] = phrasesOf(clause.innerSubjects);
  return {
    agents: phrasesOf(clause.agents),
    patients: phrasesOf(clause.patients),
    complements: {
      objects,
      prepositional,
      all,
      verbalAt: -1,
      thatSubjectAt: inner ? phrases.indexOf(inner) : -1,
      endAt: phrases.length,
    },
  };
}
