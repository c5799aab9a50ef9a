import type { RecodingConflict } from "@/lib/agreement/recoding-conflict";
import type { ActorNames } from "@/lib/relations/named-actor";
import { readOpenConflicts } from "@/server/store/recoding/recoding-conflicts";
import { actorNamesOf } from "../actor-names-of";

const PAGE_SIZE = 20;

/** One page of the conflicts between analysts and the coder of which nobody has decided. */
export interface ConflictPage {
  count: number;
  conflicts: RecodingConflict[];
  nextOffset?: number;
  actorNames: ActorNames;
}

/** The conflicts that coding again has found and of which nobody has decided, 20 at a time. */
export async function listConflicts({ offset = 0 } = {}): Promise<ConflictPage> {
  const { count, conflicts } = readOpenConflicts({ offset, limit: PAGE_SIZE });
  const next = offset + PAGE_SIZE;
  const acts = conflicts.flatMap(({ difference: { before, after, reviewed } }) =>
    [before, after, reviewed?.act].filter((act) => act !== null && act !== undefined),
  );
  return {
    count,
    conflicts,
    ...(next < count && { nextOffset: next }),
    actorNames: actorNamesOf({ events: acts, mediations: [] }),
  };
}
