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

type ActorsByLanguage = WeakMap<CubeIndex, Map<Language, SearchableActor[]>>;

const actorsOf: ActorsByLanguage = new WeakMap();
const knownActorsOf: ActorsByLanguage = new WeakMap();

/** All actors that take part in a stored event, those with the most events first, then by code. */
export function searchableActors(index: CubeIndex): SearchableActor[] {
  return inAskedLanguage(actorsOf, index, () => named(index, eventCounts(index)));
}

/** All actors that the store knows, also bodies of states and those without an event; in the same order. */
export function knownActors(index: CubeIndex): SearchableActor[] {
  return inAskedLanguage(knownActorsOf, index, () => {
    const counts = new Map(eventCounts(index));
    return named(
      index,
      [...index.actors.keys()].map((code) => [code, counts.get(code) ?? 0] as const),
    );
  });
}

function inAskedLanguage(known: ActorsByLanguage, index: CubeIndex, make: () => SearchableActor[]): SearchableActor[] {
  const language = askedLanguage();
  let byLanguage = known.get(index);
  if (!byLanguage) known.set(index, (byLanguage = new Map()));
  let actors = byLanguage.get(language);
  if (!actors) byLanguage.set(language, (actors = make()));
  return actors;
}

function eventCounts(index: CubeIndex): (readonly [code: string, count: number])[] {
  return actorSums(selectRows(index.cube, EMPTY_FILTER)).map(({ actor, eventCount }) => [actor, eventCount] as const);
}

function named(index: CubeIndex, counts: readonly (readonly [code: string, count: number])[]): SearchableActor[] {
  return counts
    .map(([actor, eventCount]) => {
      const own = namedActor(index, actor);
      const aliases = [...new Set([...readLexicon().aliasesOf(actor), ...(index.aliases.get(actor) ?? [])])];
      const names = [own.name, ...aliases, ...(countryNames().get(actor) ?? [])];
      return { ...own, eventCount, aliases, foldedNames: [...new Set(names.map(foldName))] };
    })
    .sort((x, y) => y.eventCount - x.eventCount || (x.code < y.code ? -1 : 1));
}
