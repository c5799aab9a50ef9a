import { topLevelCode } from "@/lib/relations/actor-code";
import type { ActorNames } from "@/lib/relations/named-actor";
import { readLexicon } from "@/server/files/read-lexicon";
import { askedLanguage } from "./view/asked-language";
import { countryNameIn } from "./view/country-names";

interface ActorsMentioned {
  events: readonly { participants: readonly { code: string }[] }[];
  mediations: readonly { mediators: readonly string[]; parties: readonly string[]; host?: string }[];
}

/** Display names of all actors in events and mediations, both exact and top-level codes. */
export function actorNamesOf({ events, mediations }: ActorsMentioned): ActorNames {
  const lexicon = readLexicon();
  const codes = [
    ...events.flatMap((event) => event.participants.map((participant) => participant.code)),
    ...mediations.flatMap(({ mediators, parties, host }) => [...mediators, ...parties, ...(host ? [host] : [])]),
  ];
  const all = new Set(codes.flatMap((code) => [code, topLevelCode(code)]));
  const language = askedLanguage();
  return Object.fromEntries(
    [...all].sort().map((code) => [code, countryNameIn(language, code) ?? lexicon.actorName(code)]),
  );
}
