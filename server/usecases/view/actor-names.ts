import type { ActorCode } from "@/lib/relations/actor-code";
import type { ActorNames, NamedActor } from "@/lib/relations/named-actor";
import { readLexicon } from "@/server/files/read-lexicon";
import type { CubeIndex } from "@/server/store/cube-index";
import { askedLanguage } from "./asked-language";
import { countryNameIn } from "./country-names";

/** An actor with its name: a state's in the language asked for, else from the store, the dictionaries, or its code. */
export function namedActor(index: CubeIndex, code: ActorCode): NamedActor {
  const known = index.actors.get(code) ?? readLexicon().actors.find((actor) => actor.code === code);
  const name = countryNameIn(askedLanguage(), code) ?? known?.name ?? readLexicon().actorName(code);
  return { code, name, kind: known?.kind ?? "other" };
}

/** The actor of a code that occurs in the store or stands in the dictionaries; absent for any other. */
export function findActor(index: CubeIndex, code: ActorCode): NamedActor | undefined {
  const isKnown = index.actors.has(code) || readLexicon().actors.some((actor) => actor.code === code);
  return isKnown || index.cube.actors.includes(code) ? namedActor(index, code) : undefined;
}

/** Names of all these actors, by code. */
export function actorNames(index: CubeIndex, codes: Iterable<ActorCode>): ActorNames {
  return Object.fromEntries([...new Set(codes)].map((code) => [code, namedActor(index, code).name]));
}
