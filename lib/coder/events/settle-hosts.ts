import { topLevelCode } from "@/lib/relations/actor-code";
import type { DraftEvent, DraftParticipant } from "./draft-event";
import { isAmong } from "./is-among";

/**
 * Gives the meetings and talks of a document the host that it names, when it names one: a place alone makes no host,
 * and nobody hosts a meeting of their own side.
 */
export function settleHosts(drafts: readonly DraftEvent[], hosts: readonly DraftParticipant[]): DraftEvent[] {
  const host = hosts[0];
  const isOne = new Set(hosts.map(({ code }) => topLevelCode(code))).size === 1;
  if (!host || !isOne) return [...drafts];
  return drafts.map((draft) => {
    const isMeeting =
      draft.type === "CONSULT" && draft.modality === "asserted" && (draft.isReciprocal || draft.mediationState);
    const own = [...draft.sources, ...draft.targets, ...draft.parties];
    const takesPart = isAmong(own, host);
    return isMeeting && draft.mode !== "phone" && !takesPart ? { ...draft, host } : draft;
  });
}
