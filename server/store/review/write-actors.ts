import type { Database } from "better-sqlite3";
import type { ActorState } from "@/lib/review/actor-state";
import { applyChange } from "@/lib/review/apply-change";
import type { Change, ChangeDraft, SubjectState } from "@/lib/review/change";
import { isSameValue } from "@/lib/review/is-same-value";
import { refusal, type Reviewed } from "@/lib/review/refusal";
import { undoPatch } from "@/lib/review/undo-patch";
import { advanceGeneration } from "../generation";
import { store } from "../store";
import { insertChange, readChanges } from "./change-rows";
import { Refused, taken, writeOrRefuse } from "./refused";
import type { Saying } from "./saying";

/** Which names an analyst gives an actor. */
export interface ActorDecision {
  code: string;
  after: ActorState;
  /** The actor's version that the analyst saw. */
  baseVersion: number;
  reason: string;
}

/** An actor under review: its added names, and all that was said of it. */
export interface ReviewedActor {
  state: SubjectState<ActorState>;
  changes: Change[];
}

/** How an actor stands; undefined for an unknown code. */
export function readReviewedActor(code: string, database: Database = store().reader): ReviewedActor | undefined {
  if (!database.prepare(`SELECT 1 FROM "Actor" WHERE "code" = ?`).get(code)) return undefined;
  const addedAliases = database
    .prepare(`SELECT "alias" FROM "ActorAlias" WHERE "actorCode" = ? AND "isAdded" ORDER BY "alias"`)
    .pluck()
    .all(code) as string[];
  const changes = readChanges(database, { kind: "actor", id: code });
  return { state: { version: changes.length, value: { addedAliases } }, changes };
}

/** Gives an actor these added names in place of those it had, in one transaction with the record. */
export function writeActor(
  { code, after, baseVersion, reason }: ActorDecision,
  saying: Saying,
): Promise<Reviewed<Change>> {
  return writeOrRefuse((database) => {
    const actor = readReviewedActor(code, database);
    if (!actor) throw new Refused(refusal("unknown-actor", { code }));
    if (baseVersion !== actor.state.version)
      throw new Refused(refusal("changed-in-between", { id: code }, actor.changes.slice(baseVersion)));
    const before = actor.state.value!;
    if (isSameValue(before, after)) throw new Refused(refusal("nothing-changed"));
    const subject = { kind: "actor" as const, id: code };
    return applyToActor(database, actor, { ...saying, before, after, subject, kind: "correct", reason, baseVersion });
  });
}

/** Takes a change of an actor back, in a change of its own, within a transaction. */
export function undoActorChange(database: Database, change: Change, reason: string, saying: Saying): Change {
  const actor = readReviewedActor(change.subject.id, database);
  if (!actor) throw new Refused(refusal("unknown-actor", { code: change.subject.id }));
  const later = actor.changes.filter((one) => one.baseVersion > change.baseVersion);
  return applyToActor(database, actor, {
    ...saying,
    ...taken(undoPatch(actor.state, change, later)),
    subject: change.subject,
    kind: "undo",
    reason,
    undoes: change.id,
    baseVersion: actor.state.version,
  });
}

function applyToActor(database: Database, { state }: ReviewedActor, draft: ChangeDraft): Change {
  const code = draft.subject.id;
  const { addedAliases } = taken(applyChange(state, draft)).value!;
  database.prepare(`DELETE FROM "ActorAlias" WHERE "actorCode" = ? AND "isAdded"`).run(code);
  const add = database.prepare(
    `INSERT OR IGNORE INTO "ActorAlias" ("actorCode", "alias", "isAdded") VALUES (?, ?, true)`,
  );
  for (const alias of addedAliases) add.run(code, alias);
  const change = insertChange(database, draft);
  // Names stand on pages that are kept until the data change.
  advanceGeneration(database);
  return change;
}
