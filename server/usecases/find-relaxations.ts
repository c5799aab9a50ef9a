import type { EventFilter } from "@/lib/relations/event-filter";
import { filterWithout, hasPart } from "@/lib/relations/event-filter-without";
import type { MediationState } from "@/lib/relations/mediation-state";
import { RELAXABLE_PARTS, type Relaxation } from "@/lib/relations/relaxation";
import { listActors } from "./list-actors";
import { listDocuments } from "./list-documents";
import { listDyads } from "./list-dyads";
import { listEvents } from "./list-events";
import { listMediations } from "./list-mediations";

/** What a page was asked for besides the filter. */
export interface RelaxedPage {
  lists: "events" | "relations" | "actors" | "mediations" | "documents";
  /** Words of its search. */
  query?: string;
  /** Of mediations. */
  state?: MediationState | "ongoing";
  /** Actors that the page's own path fixes, in place of those of the filter; they are never left out. */
  fixed?: Partial<Pick<EventFilter, "actors" | "with">>;
}

/**
 * Which parts of what a page was asked for can be left out by themselves so that it lists something, the one that
 * excludes most first. Empty when no single part is to blame.
 */
export async function findRelaxations(filter: EventFilter, page: RelaxedPage): Promise<Relaxation[]> {
  const found: Relaxation[] = [];
  for (const part of RELAXABLE_PARTS) {
    const isSaid = part === "query" || part === "state" ? Boolean(page[part]?.trim()) : hasPart(filter, part);
    const isFixed = (part === "actors" || part === "with") && page.fixed?.[part] !== undefined;
    if (!isSaid || isFixed) continue;
    const count = await countOf({ ...filterWithout(filter, part), ...page.fixed }, { ...page, [part]: undefined });
    if (count > 0) found.push({ part, count });
  }
  return found.sort((x, y) => y.count - x.count);
}

async function countOf(filter: EventFilter, { lists, query, state }: RelaxedPage): Promise<number> {
  const asked = { ...(query && { query }) };
  if (lists === "events") return (await listEvents(filter, asked)).totalEventCount;
  if (lists === "relations") return (await listDyads(filter, asked)).total;
  if (lists === "actors") return (await listActors(filter, asked)).total;
  if (lists === "documents") return (await listDocuments({ filter, ...asked })).total;
  return (await listMediations(filter, { ...asked, ...(state && { state }) })).total;
}
