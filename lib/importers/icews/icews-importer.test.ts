import { describe, expect, test } from "vitest";
import { importContext } from "../fixtures/import-context";
import { readHead, readSharedTable } from "../fixtures/read-shared-table";
import { codeOfLabel, parseCode } from "./code-of-label";
import { icewsImporter } from "./icews-importer";
import { COLUMNS, TABLE, cellsOf, rowOf, eventOf, codesOf } from "./fixtures/read-icews";

test("code, intensity, story, publisher and place are the file's own; the label is no text", () => {
  expect(eventOf({})).toEqual({
    eventDate: "2018-06-14",
    datePrecision: "day",
    type: "ACCUSE",
    cameoCode: "111",
    modality: "asserted",
    isReciprocal: false,
    participants: [
      { code: "NORGOV", name: "Foreign Affairs (Norway)", role: "source" },
      { code: "RUS", name: "Russia", role: "target" },
    ],
    derived: ["quad-class"],
    row: {
      rowId: "70000001 2018-06-14",
      intensity: -2,
      publisher: "Example Agency",
      place: "Oslo, Norway",
      story: "81000",
    },
  });
});

describe("ids and days", () => {
  test("an id that comes again on another day is another row", () => {
    expect(eventOf({ "Event Date": "2018-06-15" }).row.rowId).not.toBe(eventOf({}).row.rowId);
    expect(rowOf({ "Event ID": "" })).toMatchObject({ problem: { column: "Event ID", expected: "row-id" } });
  });

  test("the file of 2017 writes month, day and year, and may be told otherwise", () => {
    expect(eventOf({ "Event Date": "1/9/2017" }).eventDate).toBe("2017-01-09");
    const other = icewsImporter.readerOf(TABLE, importContext, { dateOrder: "day-month-year" });
    expect(other(cellsOf({ "Event Date": "1/9/2017" }), 2)).toMatchObject({ event: { eventDate: "2017-09-01" } });
    expect(other(cellsOf({}), 2)).toMatchObject({ event: { eventDate: "2018-06-14" } });
  });

  test("a day that does not exist is a problem", () => {
    expect(rowOf({ "Event Date": "2018-06-31" })).toEqual({
      kind: "problem",
      problem: { line: 4, column: "Event Date", value: "2018-06-31", expected: "day" },
    });
  });
});

describe("codes", () => {
  test("stay text, with the zero that a spreadsheet ate", () => {
    expect(eventOf({ "CAMEO Code": "036" })).toMatchObject({ cameoCode: "036", type: "AGREE" });
    expect(["40", "010", "10", "311", "190", "1951"].map(parseCode)).toEqual([
      "040",
      "010",
      "010",
      "0311",
      "190",
      "1951",
    ]);
  });

  test("what is no code is a problem", () => {
    for (const value of ["13y", "199", "", "4"])
      expect(rowOf({ "CAMEO Code": value })).toEqual({
        kind: "problem",
        problem: { line: 4, column: "CAMEO Code", value, expected: "cameo-code" },
      });
  });

  test("where a file has no codes the label tells them, and the type is marked", () => {
    const columns = COLUMNS.filter((name) => name !== "CAMEO Code");
    const table = icewsImporter.recognise(readHead("Events.2017.tab", [columns.join("\t")]))!;
    expect(table.layout).toBe("ICEWS (19 columns, without codes)");
    const reader = icewsImporter.readerOf(table, importContext);
    expect(reader(cellsOf({ "Event Text": "Threaten with repression" }, columns), 2)).toMatchObject({
      event: { cameoCode: "137", type: "THREATEN", derived: ["type", "quad-class"] },
    });
    expect(reader(cellsOf({ "Event Text": "Do something new" }, columns), 2)).toMatchObject({
      problem: { column: "Event Text", expected: "cameo-label" },
    });
  });

  test("labels are known in the wordings of all years", () => {
    expect(codeOfLabel("Mediate")).toBe("045");
    expect(codeOfLabel("Engage in mediation")).toBe("045");
    expect(codeOfLabel("Meet at a ‘third’ location")).toBe("044");
    expect(codeOfLabel("Demand easing of popular dissent")).toBe("1052");
    expect(codeOfLabel("Reduce or stop material aid")).toBe("162");
    expect(codeOfLabel("Appeal for de-escalation of military engagement")).toBe("0256");
  });

  test("statements have no type", () => {
    const event = eventOf({ "CAMEO Code": "010", Intensity: "0" });
    expect(event.cameoCode).toBe("010");
    expect(event).not.toHaveProperty("type");
  });

  test("a missing intensity is that of the type, and marked; one beyond −10 … +10 is a problem", () => {
    expect(eventOf({ Intensity: "NULL" })).toMatchObject({
      derived: ["intensity", "quad-class"],
      row: { intensity: -3 },
    });
    expect(rowOf({ Intensity: "-11" })).toMatchObject({ problem: { column: "Intensity", expected: "intensity" } });
  });
});

describe("rows that come twice, from either side", () => {
  test("what both do together is mutual", () => {
    for (const code of ["036", "040", "042", "043", "046", "057", "030", "050"])
      expect(eventOf({ "CAMEO Code": code }).isReciprocal, code).toBe(true);
    for (const code of ["0311", "045", "112", "190"])
      expect(eventOf({ "CAMEO Code": code }).isReciprocal, code).toBe(false);
  });

  test("who mediates is told by the code", () => {
    expect(codesOf({ "CAMEO Code": "045" })).toEqual(["mediator NORGOV", "party RUS"]);
    expect(eventOf({ "CAMEO Code": "126" })).toMatchObject({ mediationState: "rejected", type: "REJECT" });
    expect(codesOf({ "CAMEO Code": "126" })).toEqual(["party NORGOV", "mediator RUS"]);
  });
});

const shared = readSharedTable(icewsImporter, "icews/events.2018.sample.part1.tab");
test.skipIf(!shared)(
  "the sample of June 2018: no row is a problem, and dyads are most of those with two countries",
  () => {
    const { rows } = shared!;
    const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
    expect([rows.length, count("problem")]).toEqual([1852, 0]);
    const events = rows.flatMap((row) => (row.kind === "event" ? [row.event] : []));
    const dropped = rows.flatMap((row) => (row.kind === "dropped" ? [row.reason] : []));
    expect(events.length + dropped.length).toBe(1852);
    expect(events.length).toBeGreaterThan(1500);
    expect(dropped.filter((reason) => reason === "unknown-actor").length).toBeLessThan(0.03 * rows.length);
    expect(new Set(events.map(({ row }) => row.rowId)).size).toBe(events.length);
  },
);
