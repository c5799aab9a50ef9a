import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { parseGoldLine } from "@/lib/scoring/parse-gold-line";
import { parseGoldText } from "@/lib/scoring/parse-gold-text";
import { scoreTexts } from "@/lib/scoring/score-texts";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { writeDecisions } from "@/server/store/review/write-events";
import { store } from "@/server/store/store";
import { compareGoldTexts } from "./compare-gold-texts";
import { exportGold } from "./export-gold";
import { getAgreement, giveAgreement } from "./get-agreement";
import { addActorName } from "./name-actor";
import { recodeDocument } from "./recode-document";
import { saveDocument } from "./save-document";
import { saveLexiconActors } from "./save-lexicon-actors";

let test: ReturnType<typeof useTestStore>;
beforeEach(async () => {
  test = useTestStore();
  await saveLexiconActors();
});
afterEach(() => test.release());

const TEXT =
  "Pakistan accused Afghanistan of sheltering gunmen. India expelled two diplomats of China. The weather was fine.";
const input = (text = TEXT) => ({ text, title: "A day", publisher: "Desk", publishedDate: "2025-06-01", url: "" });
const save = async (text?: string) => {
  const saved = await saveDocument(input(text), []);
  if (!saved.ok) throw new Error(JSON.stringify(saved.faults));
};
const idOf = (type: string) =>
  store().reader.prepare(`SELECT "id" FROM "RelationEvent" WHERE "type" = ?`).pluck().get(type) as number;
const say = async (type: string, kind: "accept" | "reject") => {
  const said = await writeDecisions([{ eventId: idOf(type), kind, baseVersion: 0 }], {
    who: "A. B.",
    at: "2025-11-23T08:00:00.000Z",
  });
  if (!said.ok) throw new Error(said.faults[0]!.code);
};

describe("agreement of machine and analysts", () => {
  it("waits until all events of a document are reviewed, then measures the machine by what stands", async () => {
    await save();
    await say("ACCUSE", "accept");
    expect(await getAgreement(EMPTY_FILTER)).toMatchObject({ agreement: { documentCount: 0 }, unfinishedCount: 1 });
    for (const type of store()
      .reader.prepare(`SELECT "type" FROM "RelationEvent" WHERE "reviewState" = 'proposed'`)
      .pluck()
      .all())
      await say(type as string, "reject");
    const whole = await getAgreement(EMPTY_FILTER);
    const { agreement } = whole;
    expect(whole).toMatchObject({ agreement: { documentCount: 1 }, unfinishedCount: 0, differenceCount: 1 });
    expect(agreement.act).toMatchObject({ firstCount: 2, secondCount: 1, bothCount: 1, precision: 0.5, recall: 1 });
    expect(agreement.differences[0]).toMatchObject({ kind: "only-first", first: { source: "IND", target: "CHN" } });
    const ofPakistan = await getAgreement({ ...EMPTY_FILTER, actors: ["PAK"] });
    expect(ofPakistan.agreement.act).toMatchObject({ firstCount: 1, precision: 1 });
    expect(ofPakistan.actorNames).toMatchObject({ PAK: "Pakistan" });
  });

  it("gives the reviewed documents as gold that scoring reads, with what stands and nothing else", async () => {
    await save();
    await say("ACCUSE", "accept");
    for (const type of store()
      .reader.prepare(`SELECT "type" FROM "RelationEvent" WHERE "reviewState" = 'proposed'`)
      .pluck()
      .all())
      await say(type as string, "reject");
    const { documents, withheldCount } = await exportGold();
    expect(withheldCount).toBe(0);
    expect((await exportGold({ reviewedBy: "A. B." })).documents).toEqual(documents);
    expect((await exportGold({ reviewedBy: "C. D." })).documents).toEqual([]);
    const lines = documents.map((document) => parseGoldLine(JSON.stringify(document)));
    expect(lines.every(({ ok }) => ok)).toBe(true);
    expect(documents[0]!.events).toEqual([
      { source: "PAK", target: "AFG", plover: "ACCUSE", quad: expect.any(Number), modality: "asserted" },
    ]);
    const gold = documents.map((document) => parseGoldText(document as never, "whole"));
    const texts = gold.flatMap((one) => (one.ok ? [one.value] : []));
    const machine = [
      { source: "PAK", target: "AFG", plover: "ACCUSE" as const },
      { source: "IND", target: "CHN", plover: "SANCTION" as const },
    ];
    const scores = scoreTexts(texts, [{ id: documents[0]!.id, events: machine, mediations: [], actors: [] }], {
      scheme: "whole",
      isInterState: () => true,
    });
    expect(scores.levels.type).toMatchObject({ right: 1, predicted: 2, gold: 1 });
  });

  it("measures what is stored by a file with the ids of stored documents, each difference with its event", async () => {
    await save();
    await say("ACCUSE", "accept");
    const { id, text } = store().reader.prepare(`SELECT "id", "text" FROM "SourceDocument"`).get() as Record<
      string,
      string
    >;
    const line = (more: object) =>
      JSON.stringify({ id, text, events: [{ source: "PAK", target: "AFG", plover: "ACCUSE" }], ...more });
    const whole = await compareGoldTexts(undefined, `${line({})}\n${line({ id: "unknown" })}`);
    if (!whole.ok) throw new Error(whole.faults[0]!.code);
    expect(whole.value).toMatchObject({ onlySecondCount: 1, differenceCount: 1 });
    expect(whole.value.agreement.act).toMatchObject({ firstCount: 2, secondCount: 1, bothCount: 1 });
    expect(whole.value.agreement.differences[0]).toMatchObject({
      kind: "only-first",
      first: { source: "IND", eventId: idOf("SANCTION") },
    });
    const codeOf = async (file: string) => {
      const refused = await compareGoldTexts(undefined, file);
      return refused.ok ? "compared" : refused.faults[0]!.code;
    };
    expect(await codeOf(line({ text: "Another text." }))).toBe("texts-differ");
    expect(await codeOf(line({ id: "unknown" }))).toBe("no-stored-document");
    expect(await codeOf("{")).toBe("line-unreadable");
  });

  it("sets an earlier version's coding beside the present one, without what an analyst has spoken of", async () => {
    await save(
      "Colombia accused Venezuela of bias. The Bosphorus Republic is mediating between Colombia and Venezuela.",
    );
    const documentId = store().reader.prepare(`SELECT "id" FROM "SourceDocument"`).pluck().get() as string;
    await addActorName("TUR", "Bosphorus Republic", { who: "", reason: "", baseVersion: 0 });
    const version = "rules 0.0";
    await store().writeSql((database) => {
      database.prepare(`UPDATE "SourceDocument" SET "coderVersion" = ?`).run(version);
    });
    expect(await recodeDocument(documentId)).toMatchObject({ coderVersionBefore: version });
    const found = await getAgreement(EMPTY_FILTER, { version });
    expect(found).toMatchObject({ version, versions: [{ coderVersion: version, count: 1 }] });
    const { act, differences } = found.agreement;
    expect(act.firstCount).toBe(1);
    expect(act.bothCount).toBe(1);
    expect(act.secondCount).toBeGreaterThan(1);
    expect(differences.every(({ kind, second }) => kind === "only-second" && second!.eventId)).toBeTruthy();
    await say("ACCUSE", "accept");
    const { agreement } = await getAgreement(EMPTY_FILTER, { version });
    expect(agreement.act).toMatchObject({ firstCount: 0, secondCount: act.secondCount - 1, precision: null, f1: null });
    expect((await getAgreement({ ...EMPTY_FILTER, actors: ["FJI"] }, { version })).agreement.documentCount).toBe(0);
    expect((await getAgreement(EMPTY_FILTER, { version: "none" })).version).toBeUndefined();
    expect(await giveAgreement(EMPTY_FILTER, "none")).toBeUndefined();
    expect(await giveAgreement(EMPTY_FILTER, version)).toContain(`\r\ndyad_and_type,,0,${act.secondCount - 1},0,,0,,`);
  });

  it("leaves out documents of datasets that may not be given on, and says how many", async () => {
    await save();
    await say("ACCUSE", "accept");
    await store().writeSql((database) => {
      database.prepare(`UPDATE "RelationEvent" SET "reviewState" = 'accepted'`).run();
      database.prepare(`UPDATE "Dataset" SET "isRedistributable" = 0`).run();
    });
    expect(await exportGold()).toEqual({ documents: [], withheldCount: 1 });
  });
});
