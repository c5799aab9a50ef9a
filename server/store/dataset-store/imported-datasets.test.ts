import { readdirSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CubeBuilder } from "@/lib/cube/cube-builder";
import { dyadSums } from "@/lib/cube/dyad-sums";
import { selectRows } from "@/lib/cube/row-selection";
import { toDayNumber } from "@/lib/relations/day";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { unpackEventId } from "@/lib/relations/event-id";
import type { ImportedEvent } from "@/lib/relations/imported-event";
import { saveCodedDocument } from "../save-document";
import { codedEvent, documentToSave } from "../fixtures/coded-document";
import { useTestStore } from "../fixtures/test-store";
import { generation } from "../generation";
import { readDatasets } from "../read-datasets";
import { readEvents } from "../read-events";
import { searchEventIds } from "../search-event-ids";
import { StoreFault } from "../store-fault";
import { closeDatasets, openDatasets } from "./dataset-files";
import { feedDatasets } from "./feed-datasets";
import { importRows } from "./fixtures/import-rows";
import { importedRows } from "./fixtures/imported-rows";
import { takeImportLock } from "./import-lock";
import { readImportedMediations } from "./read-imported-mediations";
import { removeDataset } from "./remove-dataset";

let test: ReturnType<typeof useTestStore>;
beforeEach(() => void (test = useTestStore()));
afterEach(async () => {
  closeDatasets();
  await test.release();
});

type Changes = Partial<Omit<ImportedEvent, "participants" | "row">> & {
  who?: string;
  row?: Partial<ImportedEvent["row"]>;
};
let rowNumber = 0;

/** An event written short: `event({ who: "PAKMIL source, AFG target" })`. */
function event({ who = "PAK source, AFG target", row, ...changes }: Changes = {}): ImportedEvent {
  return {
    eventDate: "2025-11-09",
    datePrecision: "day",
    type: "ACCUSE",
    cameoCode: "112",
    modality: "asserted",
    isReciprocal: false,
    derived: [],
    ...changes,
    participants: who.split(", ").map((part) => {
      const [code, role] = part.split(" ") as [string, ImportedEvent["participants"][number]["role"]];
      return { code, role, name: `Name of ${code}` };
    }),
    row: { rowId: `row-${++rowNumber}`, intensity: -2, ...row },
  };
}

const idsOf = (id: string) => {
  const found = openDatasets().find((dataset) => dataset.id === id);
  return found ? (found.events.prepare(`SELECT "id" FROM "event" ORDER BY "id"`).pluck().all() as number[]) : [];
};
const eventsOf = (id: string) => readEvents(idsOf(id));

describe("grouping", () => {
  it("makes one event of rows that tell one act, mirrored ones too, with the means of rows and of reports", async () => {
    const story = { url: "https://example.org/a" };
    const counts = await importRows("x", [
      event({ who: "PAKMIL source, AFG target", row: { intensity: -2, tone: -0.5, ...story } }),
      event({ row: { intensity: -3, tone: -0.3, ...story } }),
      event({ row: { intensity: -2.5, tone: 0.2, url: "https://example.org/b" } }),
      event({ row: { intensity: -2.5 } }),
      event({ type: "CONSULT", isReciprocal: true, who: "PAK source, AFG target", row: { intensity: 1 } }),
      event({ type: "CONSULT", isReciprocal: true, who: "AFG source, PAK target", row: { intensity: 1 } }),
    ]);
    expect(counts).toMatchObject({ accepted: 6, grouped: 4, newEvents: 2 });
    const events = eventsOf("x");
    expect(events.find(({ type }) => type === "ACCUSE")).toMatchObject({
      reportCount: 4,
      intensity: -2.5,
      // (−0.4 + 0.2) / 2: each report counts once.
      sentiment: -0.1,
    });
    const consultation = events.find(({ type }) => type === "CONSULT");
    expect(consultation).toMatchObject({ reportCount: 2 });
    // None of its rows has a tone, which is not a tone of 0.
    expect(consultation).not.toHaveProperty("sentiment");
  });

  it.each<[string, Changes]>([
    ["another day", { eventDate: "2025-11-10" }],
    ["another type", { type: "THREATEN" }],
    ["the other direction", { who: "AFG source, PAK target" }],
    ["other actors", { who: "PAK source, IRN target" }],
    ["another part", { who: "PAK source, AFG target, QAT host" }],
    ["a body that stands for itself", { who: "PAKREB source, AFG target" }],
    ["another modality", { modality: "future" }],
    ["a state of mediation", { mediationState: "talks" }],
    ["the other sign", { row: { intensity: 2 } }],
    ["a statement", { type: undefined, cameoCode: "010" }],
  ])("keeps apart: %s", async (_, changes) => {
    expect(await importRows("x", [event(), event(changes)])).toMatchObject({ grouped: 0, newEvents: 2 });
  });

  it("counts a row with the same id once, even where it says something else", async () => {
    await importRows("x", [event({ row: { rowId: "7" } })]);
    const again = [event({ row: { rowId: "7" }, type: "THREATEN" }), event({ row: { rowId: "8" } })];
    expect(await importRows("x", again)).toMatchObject({ accepted: 1, duplicates: 1, grouped: 1 });
    expect(eventsOf("x").map(({ type, reportCount }) => [type, reportCount])).toEqual([["ACCUSE", 2]]);
  });
});

describe("reading back", () => {
  it("gives an event with all that its row says", async () => {
    const row = {
      rowId: '41,"x"',
      text: "Talks \\ broke off.\nNo “result”.",
      publisher: "example.org",
      publishedDate: "2025-11-10",
      url: "https://example.org/a?b=1",
      place: "Đà Nẵng",
      story: "https://example.org/a?b=1",
      intensity: -4.4,
      tone: -0.1234,
    };
    await importRows("x", [
      event({
        who: "PAKMIL source, AFG target, QAT host",
        datasetQuadClass: "verbal-conflict",
        derived: ["intensity"],
        row,
      }),
    ]);
    const [id] = idsOf("x");
    expect(unpackEventId(id!).day).toBe(toDayNumber("2025-11-09"));
    expect(readEvents([id!])).toEqual([
      {
        id,
        datasetId: "x",
        type: "ACCUSE",
        quadClass: "verbal-conflict",
        cameoCode: "112",
        datasetQuadClass: "verbal-conflict",
        intensity: -4.4,
        sentiment: -0.1234,
        modality: "asserted",
        isReciprocal: false,
        eventDate: "2025-11-09",
        datePrecision: "day",
        reportCount: 1,
        reviewState: "proposed",
        confidence: 1,
        coderVersion: "",
        participants: [
          { code: "PAKMIL", role: "source", name: "Name of PAKMIL", text: "" },
          { code: "AFG", role: "target", name: "Name of AFG", text: "" },
          { code: "QAT", role: "host", name: "Name of QAT", text: "" },
        ],
        evidence: [],
        rows: [row],
        derived: ["intensity"],
      },
    ]);
  });

  it("keeps the order that is asked for, among coded and imported events", async () => {
    await saveCodedDocument(documentToSave("One.", { events: [codedEvent("ACCUSE", "PAK source, AFG target")] }));
    await importRows("x", [event(), event({ eventDate: "2025-11-01" })]);
    const [early, late] = idsOf("x") as [number, number];
    expect(readEvents([late, 1, early, early + 1, 99]).map(({ id }) => id)).toEqual([late, 1, early]);
  });

  it("finds events by words of text, place, name and address, within days and datasets", async () => {
    await importRows("x", [
      event({ row: { text: "The minister resigned", place: "Kābul" } }),
      event({ eventDate: "2025-11-01", row: { url: "https://example.org/2025/peace-talks-stall-123.html?quake=1" } }),
    ]);
    await importRows("y", [event({ row: { text: "Peace at last" } })]);
    const [early, late] = idsOf("x") as [number, number];
    const [other] = idsOf("y") as [number];
    expect(searchEventIds("minister kabul")).toEqual([late]);
    expect(searchEventIds("talks stall")).toEqual([early]);
    expect(["html", "quake", "123", "2025"].flatMap((word) => searchEventIds(`"${word}"`))).toEqual([]);
    expect(searchEventIds("peace")).toEqual([early, other]);
    expect(searchEventIds("peace", { from: "2025-11-02" })).toEqual([other]);
    expect(searchEventIds("peace", { to: "2025-11-02" })).toEqual([early]);
    expect(searchEventIds("peace", { datasetIds: ["y"] })).toEqual([other]);
    expect(searchEventIds('"name of AFG"')).toHaveLength(3);
  });

  it("hands every event to a cube that is built anew, statements to none", async () => {
    await importRows("x", importedRows(500, { days: 5 }));
    const builder = new CubeBuilder();
    feedDatasets(builder);
    const totals = readDatasets().find(({ id }) => id === "x")!;
    expect(totals.statementCount).toBeGreaterThan(0);
    expect(builder.rowCount).toBe(totals.storedEventCount - totals.statementCount);
    const file = openDatasets().find(({ id }) => id === "x")!.events;
    const sums = file
      .prepare(
        `SELECT count(*) AS eventCount, count("sentiment") AS tonedCount, sum("sentiment") AS sentiment
         FROM "relationEvent" WHERE "type" IS NOT NULL`,
      )
      .get() as Record<"eventCount" | "tonedCount" | "sentiment", number>;
    expect(sums.tonedCount).toBeGreaterThan(0);
    expect(sums.tonedCount).toBeLessThan(sums.eventCount);
    const dyads = dyadSums(selectRows(builder.build(), EMPTY_FILTER));
    const total = (name: keyof typeof sums) => dyads.reduce((sum, one) => sum + one[name], 0);
    expect([total("eventCount"), total("tonedCount")]).toEqual([sums.eventCount, sums.tonedCount]);
    expect(total("sentiment")).toBeCloseTo(sums.sentiment, 6);
  });
});

describe("mediation", () => {
  const talks = (who: string, row: Changes["row"], more: Changes = {}) =>
    event({ type: "CONSULT", cameoCode: "045", mediationState: "talks", who, row: { intensity: 1, ...row }, ...more });

  it("joins the parties of one mediator, day and report, and no others", async () => {
    await importRows("x", [
      talks("TUR mediator, PAK party", { story: "a" }),
      talks("TUR mediator, AFG party", { story: "a" }),
      talks("TUR mediator, IRN party", { story: "b" }),
      talks("QAT mediator, PAK party", { story: "a" }),
      talks("TUR mediator, PAK party", { story: "c" }, { mediationState: "stalled", eventDate: "2025-12-01" }),
    ]);
    const found = readImportedMediations().map(({ mediators, parties, steps }) => [mediators, parties, steps.length]);
    expect(found).toHaveLength(4);
    expect(found).toContainEqual([["TUR"], ["AFG", "PAK"], 1]);
    expect(found).toContainEqual([["TUR"], ["IRN"], 1]);
    expect(found).toContainEqual([["QAT"], ["PAK"], 1]);
  });

  it("gives processes and steps the ids of their first events, which tell them", async () => {
    await importRows("x", [
      talks("TUR mediator, AFG party, PAK party", {}),
      talks("TUR mediator, AFG party, PAK party", {}, { mediationState: "offered", eventDate: "2025-10-01" }),
    ]);
    const [first, second] = idsOf("x") as [number, number];
    const [mediation, ...others] = readImportedMediations();
    expect(others).toEqual([]);
    expect(mediation).toMatchObject({ id: first, state: "talks", firstDate: "2025-10-01", lastDate: "2025-11-09" });
    expect(mediation!.steps.map(({ id, eventIds }) => [id, eventIds])).toEqual([
      [first, [first]],
      [second, [second]],
    ]);
  });
});

describe("removal", () => {
  it("takes a dataset away in one step; the same rows get the same ids when they come again", async () => {
    await importRows("x", importedRows(300));
    await importRows("y", importedRows(200));
    const ids = idsOf("x");
    const before = generation();
    expect(await removeDataset("x")).toEqual({ removedEventCount: ids.length });
    expect(generation()).toBe(before + 1);
    expect(readEvents(ids)).toEqual([]);
    expect(idsOf("y").length).toBeGreaterThan(0);
    expect(readDatasets().find(({ id }) => id === "x")).toMatchObject({ storedEventCount: 0, rowCount: 0 });
    const files = readdirSync(path.join(test.folder, "datasets")).filter((name) => name.startsWith("x."));
    expect(files).toEqual([]);
    await importRows("x", importedRows(300));
    expect(idsOf("x")).toEqual(ids);
  });

  it("waits for no import, and touches no dataset of documents", async () => {
    const faultOf = async (id: string) => {
      const error = await removeDataset(id).catch((fault: unknown) => fault);
      return error instanceof StoreFault ? error.fault.code : error;
    };
    await saveCodedDocument(documentToSave("One."));
    expect(await faultOf("documents")).toBe("dataset-unknown");
    const lock = takeImportLock()!;
    expect(takeImportLock()).toBeUndefined();
    expect(await faultOf("x")).toBe("import-is-running");
    lock.release();
    expect(await faultOf("x")).toBe("dataset-unknown");
  });
});
