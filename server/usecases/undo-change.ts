import type { Change } from "@/lib/review/change";
import type { Reviewed } from "@/lib/review/refusal";
import { writeUndo } from "@/server/store/review/write-events";

/** Takes a change back. Refuses one that is taken back already, and one whose fields were changed again since. */
export async function undoChange(
  changeId: number,
  { who, reason }: { who: string; reason: string },
): Promise<Reviewed<Change>> {
  return writeUndo(changeId, reason, { who: who.trim(), at: new Date().toISOString() });
}
