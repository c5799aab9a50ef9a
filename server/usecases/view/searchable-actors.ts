import { actorSums } from "@/lib/cube/actor-sums";
import { selectRows } from "@/lib/cube/row-selection";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import type { Language } from "@/lib/relations/language";
import { foldName } from "@/lib/relations/name-match";
import type { NamedActor } from "@/lib/relations/named-actor";
import { readLexicon } from "@/server/files/read-lexicon";
import type { CubeIndex } from "@/server/store/cube-index";
import { namedActor } from "./actor-names";
import { askedLanguage } from "./asked-language";
import { countryNames } from "./country-names";

/** An actor of stored events with all names under which it is found. */
export interface SearchableActor extends NamedActor {
  eventCount: number;
  /** Further names in English: aliases, demonyms, capitals. */
  aliases: string[];
  /** Its name first, then all others in any language, as `foldName` folds them. */
  foldedNames: string[];
}

const actorsOf = new WeakMap<CubeIndex, Map<Language, SearchableActor[]>>();

/** All actors that take part in a stored event, those with the most events first, then by code. */
export function searchableActors(index: CubeIndex): SearchableActor[] {
  const language = askedLanguage();
  let byLanguage = actorsOf.get(index);
  if (!byLanguage) actorsOf.set(index, (byLanguage = new Map()));
  let actors = byLanguage.get(language);
  if (!actors) byLanguage.set(language, (actors = readActors(index)));
  return actors;
}

function readActors(index: CubeIndex): SearchableActor[] {
  return actorSums(selectRows(index.cube, EMPTY_FILTER))
    .map(({ actor, eventCount }) => {
      const named = namedActor(index, actor);
      const aliases = [...new Set([...readLexicon().aliasesOf(actor), ...(index.aliases.get(actor) ?? [])])];
      const names = [named.name, ...aliases, ...(countryNames().get(actor) ?? [])];
      return { ...named, eventCount, aliases, foldedNames: [...new Set(names.map(foldName))] };
    })
    .sort((x, y) => y.eventCount - x.eventCount || (x.code < y.code ? -1 : 1));
}
