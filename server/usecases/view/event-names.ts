import type { RelationEvent } from "@/lib/relations/relation-event";
import { readLexicon } from "@/server/files/read-lexicon";
import { askedLanguage } from "./asked-language";
import { countryNameIn } from "./country-names";

/** Events whose states are named in the language asked for; a person who acts for a state keeps the own name. */
export function withNames(events: RelationEvent[]): RelationEvent[] {
  const language = askedLanguage();
  const lexicon = readLexicon();
  return events.map((event) => ({
    ...event,
    participants: event.participants.map((one) => {
      const name = one.name === lexicon.actorName(one.code) ? countryNameIn(language, one.code) : undefined;
      return name === undefined ? one : { ...one, name };
    }),
  }));
}
