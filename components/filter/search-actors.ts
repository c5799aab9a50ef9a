import type { ActorGroup } from "@/lib/relations/event-filter-groups";
import { groupCode } from "@/lib/relations/event-filter-groups";
import type { FilterOptions } from "@/lib/relations/filter-options";
import { bestNamed, foldName, type Named } from "@/lib/relations/name-match";

/** What the list of actors offers: an actor or a group. */
export interface ActorChoice extends Named {
  name: string;
  eventCount?: number;
  group?: ActorGroup;
}

/** Actors that the page carries, to be found by name, code, alias or demonym. */
export function actorChoices(actors: FilterOptions["actors"]): ActorChoice[] {
  return actors.map(({ code, name, eventCount, aliases }) => {
    return { code, name, eventCount, foldedNames: [name, ...aliases].map(foldName) };
  });
}

/** Groups under the names that `nameOf` gives them. */
export function groupChoices(groups: readonly ActorGroup[], nameOf: (group: ActorGroup) => string): ActorChoice[] {
  return groups.map((group) => {
    const name = nameOf(group);
    return { code: groupCode(group.id), name, group, foldedNames: [name, ...group.aliases, group.id].map(foldName) };
  });
}

/**
 * What is offered for what is typed, best first; everything in the order given while nothing is. Those that the server
 * `found` stand after those that the page carries, by whichever name they were found.
 */
export function offeredActors(
  carried: readonly ActorChoice[],
  found: readonly ActorChoice[],
  typed: string,
): ActorChoice[] {
  if (foldName(typed) === "") return [...carried];
  const best = bestNamed(carried, typed);
  const codes = new Set(best.map(({ code }) => code));
  return [...best, ...found.filter(({ code }) => !codes.has(code))];
}
