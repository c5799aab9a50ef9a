import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { generation } from "@/server/store/generation";
import { readAliases } from "@/server/store/read-actors";
import { store } from "@/server/store/store";
import { getDocument } from "./get-document";
import { listDatasets } from "./list-datasets";
import { listDocuments } from "./list-documents";
import { proposeDocument } from "./propose-document";
import { saveDocument } from "./save-document";

let test: ReturnType<typeof useTestStore>;
beforeEach(() => void (test = useTestStore()));
afterEach(() => test.release());

const input = (changes = {}) => ({
  text: "Pakistan accused Afghanistan of sheltering militants.\n\nIran offered to mediate between Pakistan and Afghanistan.",
  title: "Accusations",
  publisher: "Desk",
  publishedDate: "2025-11-09",
  url: "",
  ...changes,
});

async function saved(changes = {}, droppedKeys: string[] = []) {
  const outcome = await saveDocument(input(changes), droppedKeys);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
}

async function proposed(changes = {}) {
  const outcome = await proposeDocument(input(changes));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
}

describe("proposing and saving", () => {
  it("shows before saving what is there after it", async () => {
    const { document, coded, actorNames } = await proposed();
    expect(coded.events.length).toBeGreaterThan(0);
    expect(generation()).toBe(0);
    const { documentId, isNew } = await saved();
    expect(isNew).toBe(true);
    const page = (await getDocument(documentId))!;
    expect(page.document).toEqual(document);
    const told = (events: { type: string; evidence: unknown }[]) =>
      events.map(({ type, evidence }) => `${type} ${([evidence].flat()[0] as { quote: string }).quote}`).sort();
    expect(told(page.events)).toEqual(told(coded.events));
    expect(page.mediations.map((mediation) => mediation.key).sort()).toEqual(
      coded.mediations.map((mediation) => mediation.key).sort(),
    );
    expect(page.actorNames).toEqual(actorNames);
    for (const event of page.events)
      for (const { text, start, end } of event.participants)
        if (start !== undefined) expect(page.document.text.slice(start, end)).toBe(text);
  });

  it("leaves out what the analyst dropped", async () => {
    const { coded } = await proposed();
    const dropped = [coded.events[0]!.key, ...coded.mediations.map((mediation) => mediation.key)];
    const { documentId } = await saved({}, dropped);
    const page = (await getDocument(documentId))!;
    expect(page.events).toHaveLength(coded.events.length - 1);
    expect(page.mediations).toEqual([]);
  });

  it("takes the same text as the same document, however its lines end", async () => {
    const { documentId } = await saved();
    const again = await saved({ text: `\ufeff${input().text.replaceAll("\n", "\r\n")}\r\n`, title: "Another title" });
    expect(again).toEqual({ documentId, isNew: false });
    expect((await proposed()).existingDocumentId).toBe(documentId);
    expect((await getDocument(documentId))!.document.title).toBe("Accusations");
  });

  it("keeps offsets right where surrogates stand alone", async () => {
    const { documentId } = await saved({ text: `🙂 \ud800 مرحبا ${input().text}` });
    const { document, events } = (await getDocument(documentId))!;
    expect(events.length).toBeGreaterThan(0);
    for (const { evidence } of events)
      for (const { start, end, quote } of evidence) expect(document.text.slice(start, end)).toBe(quote);
  });

  it("says what is wrong and stores nothing", async () => {
    const german =
      "Der türkische Außenminister traf am Montag in Istanbul seinen pakistanischen Amtskollegen und sprach mit ihm.";
    expect(await saveDocument(input({ text: german }), [])).toMatchObject({
      ok: false,
      faults: [{ code: "other-language", field: "text", message: { values: { language: "German" } } }],
    });
    expect(await saveDocument(input({ text: " ", publishedDate: "1700-01-01" }), [])).toMatchObject({
      ok: false,
      faults: [{ code: "text-empty" }, { code: "date-too-old" }],
    });
    expect(await listDatasets()).toEqual([]);
  });

  it("saves a text in which nothing happens, and warns before", async () => {
    const aMonthAhead = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const { warnings } = await proposed({ text: "A quiet day.", publishedDate: aMonthAhead });
    expect(warnings.map((warning) => warning.id)).toEqual(["faults.date-in-future", "faults.nothing-found"]);
    expect((await saved({ text: "A quiet day." })).isNew).toBe(true);
  });

  it("says that the disk is full and keeps nothing of the document; with room again it is saved", async () => {
    await saved({ text: "Iran met Iraq in Baghdad." });
    const limitTo = (pages: number) => store().writeSql((database) => database.pragma(`max_page_count = ${pages}`));
    await limitTo(store().reader.pragma("page_count", { simple: true }) as number);
    const large = input({ text: `${input().text} ${"A quiet day followed. ".repeat(500)}` });
    expect(await saveDocument(large, [])).toMatchObject({ ok: false, faults: [{ code: "disk-full-at-save" }] });
    expect((await listDocuments({ filter: EMPTY_FILTER })).total).toBe(1);
    expect(store().reader.pragma("integrity_check", { simple: true })).toBe("ok");
    await limitTo(1_000_000);
    expect(await saveDocument(large, [])).toMatchObject({ ok: true, value: { isNew: true } });
  });

  it("gives one document when the same text is saved twice at the same moment", async () => {
    const outcomes = await Promise.all([saved(), saved(), saved()]);
    expect(outcomes.map(({ isNew }) => isNew).sort()).toEqual([false, false, true]);
    expect(new Set(outcomes.map(({ documentId }) => documentId)).size).toBe(1);
    expect(await listDatasets()).toMatchObject([{ documentCount: 1 }]);
  });

  it("codes a long text, in a thread, as it codes a short one", async () => {
    const { text } = input();
    const long = `${text}\n\n${"A quiet day followed. ".repeat(1_000)}`;
    const { coded } = await proposed({ text: long });
    const short = await proposed({ text });
    expect(coded.events.map(({ key }) => key)).toEqual(short.coded.events.map(({ key }) => key));
    expect(coded.events.length).toBeGreaterThan(0);
  });

  it("takes a missing title from the text", async () => {
    expect((await proposed({ title: "" })).document.title).toBe(
      "Pakistan accused Afghanistan of sheltering militants.",
    );
  });

  it("brings the dictionaries' actors into the store with their other names", async () => {
    await saved();
    expect(readAliases("PAK").length).toBeGreaterThan(0);
  });
});

describe("listing documents", () => {
  it("pages through all of them once, the last added first", async () => {
    for (let i = 0; i < 103; i++) await saved({ text: `Quiet day number ${i}.`, title: `Day ${i}` });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listDocuments({ filter: EMPTY_FILTER, ...(cursor && { cursor }) });
      expect(page.total).toBe(103);
      seen.push(...page.documents.map((document) => document.id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toHaveLength(103);
    expect(new Set(seen).size).toBe(103);
    expect((await listDocuments({ filter: EMPTY_FILTER, cursor: "no cursor" })).documents).toHaveLength(50);
  });

  it("sorts by the day of publication, either way, across pages", async () => {
    const days = Array.from({ length: 60 }, (_, i) => `2025-${String(1 + (i % 4)).padStart(2, "0")}-11`);
    for (const [i, publishedDate] of days.entries())
      await saved({ text: `Quiet day ${i}.`, title: `${i}`, publishedDate });
    for (const order of ["ascending", "descending"] as const) {
      const first = await listDocuments({ filter: EMPTY_FILTER, sort: "published", order });
      const second = await listDocuments({
        filter: EMPTY_FILTER,
        sort: "published",
        order,
        cursor: first.nextCursor!,
      });
      const seen = [...first.documents, ...second.documents];
      expect(new Set(seen.map(({ id }) => id)).size).toBe(60);
      const sorted = [...days].sort();
      expect(seen.map(({ publishedDate }) => publishedDate)).toEqual(order === "ascending" ? sorted : sorted.reverse());
    }
  });

  it("narrows by words, publisher, days and actors, taking signs as they are", async () => {
    await saved({ publisher: "Desk_1", title: "100% done" });
    await saved({ text: "A quiet day.", publisher: "Desk 1", publishedDate: "2025-01-01" });
    const titles = async (filter = {}, query = "") =>
      (await listDocuments({ filter: { ...EMPTY_FILTER, ...filter }, query })).documents.map(({ title }) => title);
    expect(await titles({}, "desk_1")).toEqual(["100% done"]);
    expect(await titles({}, "0% d")).toEqual(["100% done"]);
    expect(await titles({}, "' OR 1=1 --")).toEqual([]);
    expect(await titles({ publisher: ["Desk 1"] })).toEqual(["Accusations"]);
    expect(await titles({ from: "2025-11-01" })).toEqual(["100% done"]);
    expect(await titles({ to: "2025-11-01" })).toEqual(["Accusations"]);
    expect(await titles({ actors: ["AFG"] })).toEqual(["100% done"]);
    expect(await titles({ actors: ["FRA"] })).toEqual([]);
  });
});
