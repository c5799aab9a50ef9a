import { resolveActorString } from "@/lib/coder/actors/resolve-actor-string";
import type { ImportContext } from "@/lib/importers/importer";
import { readLexicon } from "@/server/files/read-lexicon";
import { readAddedAliases } from "@/server/store/read-actors";

const MOST_KEPT_NAMES = 200_000;

/** What importers know of actors: the dictionaries, the names that analysts added, and the coder's reading of names. */
export function importContext(): ImportContext {
  const lexicon = readLexicon(readAddedAliases());
  const known = new Map<string, ReturnType<ImportContext["resolveActor"]>>();
  return {
    lexicon,
    resolveActor: (name, day) => {
      const key = `${day}${name}`;
      let actor = known.get(key);
      if (actor === undefined && !known.has(key)) {
        if (known.size >= MOST_KEPT_NAMES) known.clear();
        const { code } = resolveActorString(name, lexicon, day);
        actor = code === "" ? undefined : { code, name: lexicon.actorName(code) };
        known.set(key, actor);
      }
      return actor;
    },
  };
}
