import { dyadSums } from "@/lib/cube/dyad-sums";
import { selectRows } from "@/lib/cube/row-selection";
import { toDyad } from "@/lib/relations/dyad";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import type { Mediation } from "@/lib/relations/mediation";
import { bestNamed, foldName } from "@/lib/relations/name-match";
import type { SearchResults } from "@/lib/relations/search-results";
import { cubeIndex, type CubeIndex } from "@/server/store/cube-index";
import { readDocumentPage } from "@/server/store/read-documents";
import { readSavedViews } from "@/server/store/saved-view-rows";
import { participantsOf } from "./get-overview";
import { namedActor } from "./view/actor-names";
import { knownActors, searchableActors, type SearchableActor } from "./view/searchable-actors";

/** Most of each kind that is found. */
const MOST = { actors: 8, dyads: 5, mediations: 5, documents: 5, views: 5 };
/** Readings of each half of "india pakistan" that are tried. */
const MOST_READINGS = 4;
/** Words between the names of a pair. */
const JOINERS = new Set(["and", "vs", "versus", "with", "to"]);

/**
 * Actors by any name in any spelling, dyads by two names (`PAK AFG`, `pakistan india`), mediations by those who take
 * part, documents by title, publisher or text, saved views by name: a few of each. For no words the last saved views.
 */
export async function searchStore(query: string, only?: "actors" | "known-actors"): Promise<SearchResults> {
  const words = foldName(query).split(" ").filter(Boolean);
  const found: SearchResults = { actors: [], dyads: [], mediations: [], documents: [], views: [] };
  if (words.length === 0) return only ? found : { ...found, views: readSavedViews().slice(0, MOST.views) };
  const index = cubeIndex();
  const actors = only === "known-actors" ? knownActors(index) : searchableActors(index);
  found.actors = bestNamed(actors, query)
    .slice(0, MOST.actors)
    .map(({ code, name, kind, eventCount }) => ({ code, name, kind, eventCount }));
  if (only) return found;
  return {
    ...found,
    dyads: findDyads(index, actors, words),
    mediations: findMediations(index, actors, words),
    documents: findDocuments(query),
    views: readSavedViews()
      .filter(({ name }) => words.every((word) => foldName(name).includes(word)))
      .slice(0, MOST.views),
  };
}

/** Each way to cut the words into two names; the pairs with the most events first. */
function findDyads(index: CubeIndex, actors: readonly SearchableActor[], words: readonly string[]) {
  const named = (part: readonly string[]) => bestNamed(actors, part.join(" ")).slice(0, MOST_READINGS);
  const pairs = new Map<string, SearchResults["dyads"][number]>();
  for (let cut = 1; cut < words.length; cut++) {
    const right = JOINERS.has(words[cut]!) && cut + 1 < words.length ? words.slice(cut + 1) : words.slice(cut);
    const [ones, others] = [named(words.slice(0, cut)), named(right)];
    if (ones.length === 0 || others.length === 0) continue;
    const codes = (some: readonly SearchableActor[]) => some.map(({ code }) => code);
    const rows = selectRows(index.cube, { ...EMPTY_FILTER, actors: codes(ones), with: codes(others) });
    for (const { a, b, eventCount } of dyadSums(rows)) {
      const dyad = toDyad(a, b);
      pairs.set(`${dyad.a}-${dyad.b}`, { a: namedActor(index, dyad.a), b: namedActor(index, dyad.b), eventCount });
    }
  }
  return [...pairs.values()].sort((x, y) => y.eventCount - x.eventCount).slice(0, MOST.dyads);
}

/** Those in which each word begins a name of one who takes part, the latest first. */
function findMediations(index: CubeIndex, actors: readonly SearchableActor[], words: readonly string[]) {
  const wanted = words.filter((word) => !JOINERS.has(word) && !"mediation".startsWith(word));
  if (wanted.length === 0) return [];
  const codesOfWord = wanted.map((word) => new Set(bestNamed(actors, word).map(({ code }) => code)));
  const isFound = (mediation: Mediation) => {
    const players = participantsOf(mediation);
    return codesOfWord.every((codes) => players.some((player) => codes.has(player)));
  };
  const names = (codes: readonly string[]) => codes.map((code) => namedActor(index, code).name);
  return index.mediations
    .filter(isFound)
    .sort((x, y) => (x.lastDate === y.lastDate ? y.id - x.id : x.lastDate < y.lastDate ? 1 : -1))
    .slice(0, MOST.mediations)
    .map(({ id, mediators, parties, state, lastDate }) => {
      return { id, mediators: names(mediators), parties: names(parties), state, lastDate };
    });
}

function findDocuments(query: string): SearchResults["documents"] {
  const place = { query, sort: "published", order: "descending", limit: MOST.documents } as const;
  return readDocumentPage(EMPTY_FILTER, place).documents.map(({ id, title, publisher, publishedDate }) => {
    return { id, title, publisher, publishedDate };
  });
}
