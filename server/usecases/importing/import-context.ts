import { resolveActorString } from "@/lib/coder/actors/resolve-actor-string";
import type { ImportContext } from "@/lib/importers/importer";
import type { AddedAlias } from "@/lib/relations/added-alias";
import { readLexicon } from "@/server/files/read-lexicon";

const MOST_KEPT_NAMES = 200_000;

/** What importers know of actors: the dictionaries, the names that analysts added, and the coder's reading of names. */
export function importContext(added: readonly AddedAlias[]): ImportContext {
  const lexicon = readLexicon(added);
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
