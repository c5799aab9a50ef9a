import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { takingTheCoders } from "@/lib/agreement/recoding-conflict";
import { readEvents } from "@/server/store/read-events";
import { findDocument } from "@/server/store/read-documents";
import { saveRecoding } from "@/server/store/recoding/save-recoding";
import { stopBrokenRuns, wantRecodingCancelled, addRecodingRun } from "@/server/store/recoding/recoding-runs";
import { store } from "@/server/store/store";
import { codeInThread } from "@/server/workers/code-in-thread";
import { addActorName } from "../name-actor";
import { reviewEvents } from "../review-events";
import { saveDocument } from "../save-document";
import { saveLexiconActors } from "../save-lexicon-actors";
import { keepAnalystsWord } from "./keep-analysts-word";
import { listConflicts } from "./list-conflicts";
import { getRecoding, listRecodings } from "./list-recodings";
import { recodingEnded, startRecoding } from "./start-recoding";

let test: ReturnType<typeof useTestStore>;
beforeEach(async () => {
  test = useTestStore();
  await saveLexiconActors();
});
afterEach(() => test.release());

const save = async (text: string) => {
  const saved = await saveDocument(
    { text, title: "A day", publisher: "Desk", publishedDate: "2025-06-01", url: "" },
    [],
  );
  if (!saved.ok) throw new Error(JSON.stringify(saved.faults));
  return saved.value.documentId;
};
const DAYS = ["Monday", "Tuesday", "Wednesday"];
const saveThree = async () => {
  for (const day of DAYS)
    await save(`Colombia accused Venezuela of bias on ${day}. The Bosphorus Republic accused Chad of fraud on ${day}.`);
  await store().writeSql((database) =>
    database.prepare(`UPDATE "SourceDocument" SET "coderVersion" = 'rules 0.1'`).run(),
  );
};
const ids = () => store().reader.prepare(`SELECT "id" FROM "RelationEvent"`).pluck().all() as number[];

describe("coding again in the background", () => {
  it("codes what another version coded, reports what came out otherwise, and leaves nothing waiting", async () => {
    await saveThree();
    expect(await listRecodings()).toMatchObject({
      outdatedCount: 3,
      outdated: [{ coderVersion: "rules 0.1", count: 3 }],
    });
    await addActorName("TUR", "Bosphorus Republic", { who: "", reason: "", baseVersion: 0 });
    const runId = (await startRecoding())!;
    expect(await startRecoding()).toBeUndefined();
    await recodingEnded();
    const page = (await getRecoding(runId))!;
    expect(page.run).toMatchObject({ state: "done", documentTotal: 3, documentCount: 3, sameCount: 3, newCount: 3 });
    expect(page.results).toHaveLength(3);
    expect(page.results[0]!.report).toMatchObject({ coderVersionBefore: "rules 0.1", differences: [{ kind: "new" }] });
    expect((await listRecodings()).outdatedCount).toBe(0);
    expect(await getRecoding(99)).toBeUndefined();
  });

  it("keeps what an analyst said, and counts a conflict where the coder says otherwise", async () => {
    const documentId = await save("Colombia accused Venezuela of bias.");
    const [event] = readEvents(ids());
    await reviewEvents([{ eventId: event!.id, kind: "accept", baseVersion: 0, reason: "" }], "A. B.");
    await store().writeSql((database) => {
      database.prepare(`UPDATE "SourceDocument" SET "coderVersion" = 'rules 0.1'`).run();
    });
    const stored = (await findDocument(documentId))!.document;
    const coded = { ...(await codeInThread(stored)), events: [], mediations: [] };
    const run = (await addRecodingRun("rules 9"))!;
    await saveRecoding(documentId, coded, { from: stored, at: "2025-11-23T00:00:00Z", runId: run.id });
    expect((await getRecoding(run.id))!.run).toMatchObject({ goneCount: 1, conflictCount: 1 });
    expect(readEvents([event!.id])[0]).toMatchObject({ reviewState: "accepted", type: event!.type });

    const { count, conflicts } = await listConflicts();
    expect([count, conflicts[0]!.eventId, conflicts[0]!.version]).toEqual([1, event!.id, 1]);
    expect(takingTheCoders(conflicts[0]!)).toEqual({ eventId: event!.id, kind: "reject", baseVersion: 1 });
    expect(await keepAnalystsWord(conflicts[0]!.id)).toBe(true);
    expect(await keepAnalystsWord(conflicts[0]!.id)).toBe(false);
    expect((await listConflicts()).count).toBe(0);
  });

  it("waits with a conflict until somebody takes the coder's word, which settles it", async () => {
    const documentId = await save("Colombia accused Venezuela of bias.");
    const [event] = readEvents(ids());
    await reviewEvents([{ eventId: event!.id, kind: "accept", baseVersion: 0, reason: "" }], "A. B.");
    const stored = (await findDocument(documentId))!.document;
    const coded = await codeInThread(stored);
    const events = coded.events.map((one) => ({ ...one, type: "THREATEN" as const }));
    await saveRecoding(documentId, { ...coded, events }, { from: stored, at: "2025-11-23T00:00:00Z" });
    const { conflicts } = await listConflicts();
    expect(conflicts).toHaveLength(1);
    const said = await reviewEvents([takingTheCoders(conflicts[0]!)], "A. B.");
    expect(said.ok).toBe(true);
    expect(readEvents([event!.id])[0]).toMatchObject({ reviewState: "accepted", type: "THREATEN" });
    expect((await listConflicts()).count).toBe(0);
  });

  it("writes nothing of a document that was edited or removed while it was coded", async () => {
    const documentId = await save("Colombia accused Venezuela of bias.");
    const stored = (await findDocument(documentId))!.document;
    const coded = { ...(await codeInThread(stored)), events: [] };
    const from = { title: stored.title, publishedDate: "2024-01-01" };
    expect(await saveRecoding(documentId, coded, { from, at: "" })).toBe("edited");
    expect(await saveRecoding("none", coded, { from, at: "" })).toBe("gone");
    expect(ids()).toHaveLength(1);
  });

  it("ends after the present document when that is wanted, and what is left can be coded later", async () => {
    await saveThree();
    const started = startRecoding();
    const runId = (await started)!;
    expect(await wantRecodingCancelled(runId)).toBe(true);
    await recodingEnded();
    const { run } = (await getRecoding(runId))!;
    expect(run).toMatchObject({ state: "cancelled" });
    expect(run.documentCount).toBeLessThan(3);
    expect((await listRecodings()).outdatedCount).toBe(3 - run.documentCount);
    expect(await wantRecodingCancelled(runId)).toBe(false);
    await startRecoding();
    await recodingEnded();
    expect((await listRecodings()).outdatedCount).toBe(0);
  });

  it("says of a run that the end of the program broke off that it is stopped", async () => {
    await saveThree();
    const run = (await addRecodingRun("rules 9"))!;
    await stopBrokenRuns();
    expect((await getRecoding(run.id))!.run).toMatchObject({ state: "stopped", documentCount: 0 });
    expect(await addRecodingRun("rules 9")).toBeDefined();
  });
});
