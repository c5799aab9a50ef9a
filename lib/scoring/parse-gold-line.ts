import { isDay } from "@/lib/relations/day";
import { isEventType } from "@/lib/relations/event-type";
import { isMediationState } from "@/lib/relations/mediation-state";
import { message } from "@/lib/relations/message";
import type { Outcome } from "@/lib/relations/fault";
import type { GoldDocument } from "./gold-document";

/** Reads one line of a gold file (JSON), or says which field is wrong. */
export function parseGoldLine(line: string): Outcome<GoldDocument> {
  const fault = (field: string): Outcome<GoldDocument> => ({
    ok: false,
    faults: [{ code: "gold-line-invalid", field, message: message("coder.goldLineInvalid", { field }) }],
  });
  let row: Partial<GoldDocument> | null;
  try {
    row = JSON.parse(line) as Partial<GoldDocument> | null;
  } catch {
    return fault("line");
  }
  if (typeof row?.id !== "string" || row.id === "") return fault("id");
  if (typeof row.text !== "string") return fault("text");
  if (!isDay(row.date)) return fault("date");
  const areEvents = row.events?.every(
    ({ source, target, plover }) => isCode(source) && isCode(target) && isEventType(plover),
  );
  if (areEvents === false) return fault("events");
  if (row.mediations?.every(({ state, parties }) => isMediationState(state) && Array.isArray(parties)) === false)
    return fault("mediations");
  return { ok: true, value: row as GoldDocument };
}

const isCode = (value: unknown) => typeof value === "string" && value !== "";
