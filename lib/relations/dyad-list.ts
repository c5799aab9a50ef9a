import { isActorCode } from "./actor-code";
import { dyadKey, toDyad, type Dyad } from "./dyad";
import { LIST_SEPARATOR } from "./event-filter-url";

/** Dyads that can be compared at once. */
export const MAX_COMPARED_DYADS = 4;

/** Reads `AFG-PAK~IND-PAK`, in either order of the codes; what is no dyad, or one more than `most`, is in `problems`. */
export function parseDyads(text: string, most = MAX_COMPARED_DYADS): { dyads: Dyad[]; problems: string[] } {
  const dyads = new Map<string, Dyad>();
  const problems: string[] = [];
  for (const item of text.split(LIST_SEPARATOR).filter(Boolean)) {
    const [one = "", other = "", ...rest] = item.split("-");
    const isDyad = rest.length === 0 && isActorCode(one) && isActorCode(other) && one !== other;
    const dyad = isDyad ? toDyad(one, other) : undefined;
    if (!dyad || (dyads.size >= most && !dyads.has(dyadKey(dyad)))) problems.push(item);
    else dyads.set(dyadKey(dyad), dyad);
  }
  return { dyads: [...dyads.values()], problems };
}

/** The dyads as `parseDyads` reads them. */
export function formatDyads(dyads: readonly Dyad[]): string {
  return dyads.map(dyadKey).join(LIST_SEPARATOR);
}
