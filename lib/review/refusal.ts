import type { Fault } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";
import type { Change } from "./change";

/** Why a change is not taken. */
export const REFUSAL_CODES = [
  "overlapping-spans",
  "empty-span",
  "no-participants",
  "no-dyad",
  "no-parties",
  "no-mediator",
  "mediator-is-party",
  "bad-event-date",
  "bad-intensity",
  "bad-document-title",
  "nothing-changed",
  "not-there",
  "already-there",
  "changed-in-between",
  "already-undone",
  "later-change-depends",
  "broken-log",
  "unknown-event",
  "unknown-document",
  "unknown-change",
  "unknown-mediation",
  "unknown-step",
  "unknown-actor",
  "span-outside-document",
  "imported-event",
  "imported-mediation",
  "same-mediation",
  "bad-split",
  "batch-too-large",
  "bad-alias",
  "alias-taken",
  "too-many-aliases",
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A change that is not taken, and why; nothing of it was written. */
export interface Refusal extends Fault {
  code: RefusalCode;
  /** For `changed-in-between` and `later-change-depends`: the changes that stand in the way, the earliest first. */
  between?: Change[];
}

/** A refusal by its code; its text has the id `faults.review.<code>`. */
export function refusal(code: RefusalCode, values?: Record<string, string | number>, between?: Change[]): Refusal {
  return { code, message: message(`faults.review.${code}`, values), ...(between && { between }) };
}

/** A value, or why it was refused. */
export type Reviewed<T> = { ok: true; value: T } | { ok: false; faults: Refusal[] };
