import type { Database } from "better-sqlite3";
import type { DroppedProposals } from "@/lib/agreement/without-dropped";

/** Keeps what an analyst dropped of a document, in the place of what was kept of it before. */
export function keepDropped(database: Database, documentId: string, { acts, steps }: DroppedProposals): void {
  database.prepare(`DELETE FROM "DroppedProposal" WHERE "documentId" = ?`).run(documentId);
  const insert = database.prepare(`INSERT INTO "DroppedProposal" ("documentId", "kind", "proposal") VALUES (?, ?, ?)`);
  for (const act of acts) insert.run(documentId, "event", JSON.stringify(act));
  for (const step of steps) insert.run(documentId, "mediation", JSON.stringify(step));
}

/** What an analyst dropped of a document. */
export function readDropped(database: Database, documentId: string): DroppedProposals {
  const rows = database
    .prepare(`SELECT "kind", "proposal" FROM "DroppedProposal" WHERE "documentId" = ? ORDER BY "id"`)
    .all(documentId) as { kind: "event" | "mediation"; proposal: string }[];
  const of = <One>(wanted: string) =>
    rows.filter(({ kind }) => kind === wanted).map(({ proposal }) => JSON.parse(proposal) as One);
  return { acts: of("event"), steps: of("mediation") };
}
