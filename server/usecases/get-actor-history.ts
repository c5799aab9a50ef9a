import type { ActorHistory } from "@/lib/review/actor-history";
import { pastChanges } from "@/lib/review/event-history";
import { readReviewedActor } from "@/server/store/review/write-actors";

/** The names that analysts gave an actor, and all that was said of them; undefined for an unknown code. */
export async function getActorHistory(code: string): Promise<ActorHistory | undefined> {
  const found = readReviewedActor(code);
  if (!found?.state.value) return undefined;
  const { state, changes } = found;
  return { code, version: state.version, state: found.state.value, changes: pastChanges(state, changes) };
}
