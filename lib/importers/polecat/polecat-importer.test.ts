import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { importContext } from "../fixtures/import-context";
import { readHead } from "../fixtures/read-shared-table";
import type { ImportedEvent } from "../imported-row";
import type { RecognisedTable } from "../importer";
import { POLECAT_COLUMNS } from "./polecat-columns";
import { polecatImporter } from "./polecat-importer";

type Cells = Partial<Record<(typeof POLECAT_COLUMNS)[number], string>>;

/** A meeting of our own making; each test changes what it is about. */
const VISIT: Cells = {
  "Event ID": "0a1b2c_3",
  "Event Date": "2023-01-03",
  "Event Type": "CONSULT",
  "Event Mode": "visit",
  Intensity: "4.0",
  "Quad Code": "VERBAL COOPERATION",
  Contexts: "diplomatic",
  "Actor Name": "Hakan Fidan",
  "Actor Country": "TUR",
  "Actor COW": "640",
  "Primary Actor Sector": "GOV",
  "Recipient Name": "Qatar",
  "Recipient Country": "QAT",
  "Recipient COW": "694",
  City: "Doha",
  Province: "Baladiyat ad Dawhah",
  Country: "Qatar",
  Source: "Example News",
  "Publication Date": "2023-01-04",
  "Story People": "Hakan Fidan; Somebody Else",
  Language: "en",
  Version: "NGEC_coder-Vers001",
};
const cellsOf = (cells: Cells, columns: readonly string[] = POLECAT_COLUMNS) =>
  columns.map((name) => (({ ...VISIT, ...cells }) as Record<string, string>)[name] ?? "None");
const TABLE: RecognisedTable = { columns: POLECAT_COLUMNS, layout: "", certainty: 1, format: {} as never };
const read = polecatImporter.readerOf(TABLE, importContext);
const rowOf = (cells: Cells) => read(cellsOf(cells), 5);
const eventOf = (cells: Cells): ImportedEvent => {
  const row = rowOf(cells);
  if (row.kind !== "event") throw new Error(JSON.stringify(row));
  return row.event;
};
const codesOf = (cells: Cells) => eventOf(cells).participants.map(({ code, role }) => `${role} ${code}`);

test("type, intensity, quad class, story and report are the file's own", () => {
  expect(eventOf({})).toEqual({
    eventDate: "2023-01-03",
    datePrecision: "day",
    type: "CONSULT",
    datasetQuadClass: "verbal-cooperation",
    modality: "asserted",
    isReciprocal: true,
    participants: [
      { code: "TURGOV", name: "Hakan Fidan", role: "source" },
      { code: "QAT", name: "Qatar", role: "target" },
    ],
    derived: [],
    row: {
      rowId: "0a1b2c_3",
      publisher: "Example News",
      publishedDate: "2023-01-04",
      place: "Doha, Baladiyat ad Dawhah, Qatar",
      story: "0a1b2c",
      intensity: 4,
    },
  });
});

describe("acts", () => {
  test("every type of PLOVER is read, no other", () => {
    for (const type of ["AGREE", "RETREAT", "PROTEST", "ASSAULT"])
      expect(eventOf({ "Event Type": type }).type).toBe(type);
    expect(rowOf({ "Event Type": "FIGHT" })).toEqual({
      kind: "problem",
      problem: { line: 5, column: "Event Type", value: "FIGHT", expected: "event-type" },
    });
    expect(rowOf({ "Event Type": "None" })).toMatchObject({ problem: { value: "None", expected: "event-type" } });
  });

  test("an act upon a recipient is directed, a consultation mutual", () => {
    expect(eventOf({ "Event Type": "ACCUSE", "Event Mode": "disapprove" }).isReciprocal).toBe(false);
    expect(eventOf({ "Event Mode": "None" }).isReciprocal).toBe(true);
  });

  test("a missing intensity is that of the mode, and marked; another than −10 … +10 is a problem", () => {
    expect(eventOf({ Intensity: "None" })).toMatchObject({ derived: ["intensity"], row: { intensity: 4 } });
    expect(eventOf({ Intensity: "-7.5", "Event Type": "COERCE" }).row.intensity).toBe(-7.5);
    for (const Intensity of ["12", "high", "1e1"])
      expect(rowOf({ Intensity })).toMatchObject({ problem: { column: "Intensity", expected: "intensity" } });
  });

  test("the file's quad class is kept where it differs from the type's", () => {
    expect(eventOf({ "Quad Code": "MATERIAL CONFLICT" }).datasetQuadClass).toBe("material-conflict");
    expect(eventOf({ "Quad Code": "None" })).not.toHaveProperty("datasetQuadClass");
  });
});

describe("several actors in a cell are participants of one event", () => {
  test("lists of one length belong together", () => {
    const cells = {
      "Actor Name": "Hakan Fidan; Antony Blinken",
      "Actor Country": "TUR; USA",
      "Primary Actor Sector": "GOV; GOV",
    };
    expect(codesOf(cells)).toEqual(["source TURGOV", "source USAGOV", "target QAT"]);
  });

  test("lists that are not parallel: each name for itself, then the countries that no name belongs to", () => {
    const cells = {
      "Actor Name": "European Union; Paris; Somebody",
      "Actor Country": "FRA; DEU",
      "Primary Actor Sector": "IGO; GOV; GOV",
    };
    expect(codesOf(cells)).toEqual(["source EUR", "source FRAGOV", "source DEU", "target QAT"]);
  });

  test("one country for several names counts once", () => {
    const cells = { "Actor Name": "Antony Blinken; Some Envoy", "Actor Country": "USA", "Primary Actor Sector": "GOV" };
    expect(new Set(codesOf(cells).slice(0, -1))).toEqual(new Set(["source USAGOV"]));
  });

  test("what two agree or do together has both as actors and nobody as recipient", () => {
    const none = { "Recipient Name": "None", "Recipient Country": "None", "Recipient COW": "None" };
    const both = {
      "Actor Name": "Armenia; Azerbaijan",
      "Actor Country": "ARM; AZE",
      "Primary Actor Sector": "None",
      ...none,
    };
    expect(codesOf({ ...both, "Event Type": "AGREE", "Event Mode": "None" })).toEqual(["source ARM", "source AZE"]);
    expect(eventOf({ ...both, "Event Type": "RETREAT", "Event Mode": "ceasefire" }).isReciprocal).toBe(true);
    expect(rowOf({ ...both, "Event Type": "ASSAULT", "Event Mode": "None" })).toEqual({
      kind: "dropped",
      reason: "one-actor",
    });
  });
});

describe("actors", () => {
  const actor = (cells: Cells) => codesOf({ "Actor COW": "None", ...cells })[0];

  test("the country by its number where the code is missing", () => {
    expect(actor({ "Actor Country": "None", "Actor COW": "2", "Actor Name": "None" })).toBe("source USAGOV");
    expect(actor({ "Actor Country": "None", "Actor COW": "260", "Actor Name": "None" })).toBe("source DEUGOV");
  });

  test("Namibia is a country, a missing value is `None`", () => {
    expect(actor({ "Actor Country": "NAM", "Actor Name": "None", "Primary Actor Sector": "None" })).toBe("source NAM");
  });

  test("sectors that are no organ of the state stand for themselves", () => {
    expect(actor({ "Primary Actor Sector": "CVL", "Actor Name": "protesters" })).toBe("source TURCVL");
  });

  test("armed groups and organisations have their own code, a country beside them or not", () => {
    const hamas = { "Actor Name": "Hamas", "Actor Country": "PSE", "Primary Actor Sector": "REB" };
    expect(actor(hamas)).toBe("source HMS");
    expect(actor({ "Actor Name": "United Nations", "Actor Country": "None", "Primary Actor Sector": "IGO" })).toBe(
      "source UNO",
    );
    const taliban = { "Actor Name": "Taliban", "Actor Country": "AFG", "Primary Actor Sector": "REB" };
    expect(actor({ ...taliban, "Event Date": "2020-05-01" })).toBe("source TLB");
  });

  test("a body that only an encyclopedia knows has a code from its name; other unknowns make no event", () => {
    const band = { "Actor Name": "Valley Liberation Band", "Actor Country": "None", "Primary Actor Sector": "REB" };
    expect(actor({ ...band, "Wikipedia Actor ID": "12345" })).toBe("source GRPVALLEYLIBERATIONBAND");
    expect(rowOf({ ...band, "Actor COW": "None" })).toEqual({ kind: "dropped", reason: "unknown-actor" });
  });

  test("the raw name is read where the resolved one is missing", () => {
    const cells = { "Actor Name": "None", "Actor Country": "None", "Primary Actor Sector": "None" };
    expect(actor({ ...cells, "Actor Name Raw": "European Union" })).toBe("source EUR");
  });

  test("people and organisations of the story are no actors; nobody with itself", () => {
    const nobody = { "Recipient Name": "None", "Recipient Country": "None", "Recipient COW": "None" };
    expect(rowOf(nobody)).toEqual({ kind: "dropped", reason: "one-actor" });
    expect(rowOf({ "Recipient Name": "Ankara", "Recipient Country": "TUR" })).toEqual({
      kind: "dropped",
      reason: "same-actor",
    });
  });
});

describe("a third party brings two together", () => {
  const talks = { "Event Mode": "third-party", "Primary Actor Sector": "None" };
  const pair = {
    "Recipient Name": "Pakistan; Afghanistan",
    "Recipient Country": "PAK; AFG",
    "Recipient COW": "770; 700",
  };

  test("one actor outside a pair is the mediator", () => {
    const event = eventOf({ ...talks, ...pair, "Actor Name": "Türkiye" });
    expect(event).toMatchObject({ type: "CONSULT", mediationState: "talks", isReciprocal: false });
    expect(codesOf({ ...talks, ...pair, "Actor Name": "Türkiye" })).toEqual(["mediator TUR", "party PAK", "party AFG"]);
  });

  test("on either side", () => {
    const cells = { "Actor Name": "Pakistan; Afghanistan", "Actor Country": "PAK; AFG", "Actor COW": "770; 700" };
    expect(codesOf({ ...talks, ...cells })).toEqual(["party PAK", "party AFG", "mediator QAT"]);
  });

  test("two actors, or more than a pair, leave the mediator unknown", () => {
    expect(codesOf({ ...talks, "Actor Name": "Türkiye" })).toEqual(["party TUR", "party QAT"]);
    const three = {
      "Recipient Name": "Pakistan; Afghanistan; Iran",
      "Recipient Country": "PAK; AFG; IRN",
      "Recipient COW": "None",
    };
    expect(codesOf({ ...talks, ...three, "Actor Name": "Türkiye" }).some((one) => one.startsWith("mediator"))).toBe(
      false,
    );
  });
});

describe("days", () => {
  test("a day that does not exist is a problem", () => {
    expect(rowOf({ "Event Date": "2023-02-30" })).toMatchObject({ problem: { column: "Event Date", expected: "day" } });
    expect(rowOf({ "Event Date": "None" })).toMatchObject({ problem: { value: "None", expected: "day" } });
  });

  test("a report without a day keeps its event", () => {
    expect(eventOf({ "Publication Date": "None" }).row).not.toHaveProperty("publishedDate");
  });
});

describe("recognition", () => {
  const recognise = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    polecatImporter.recognise(
      readHead(
        "ngecEventsDV.txt",
        [head, ...rows].map((cells) => cells.join("\t")),
      ),
    )!;
  const event = { kind: "event", event: eventOf({}) };

  test("by its head; quotes are characters like any other", () => {
    const table = recognise(POLECAT_COLUMNS, [cellsOf({ "Actor Name": '"Hakan' })]);
    expect(table.format).toEqual({ delimiter: "\t", isQuoted: false, hasHead: true, kind: "delimited" });
    expect(table).toMatchObject({ layout: "POLECAT (40 columns)", columns: POLECAT_COLUMNS });
    expect(polecatImporter.readerOf(table, importContext)(cellsOf({ Source: `Ha'aretz "en"` }), 2)).toMatchObject({
      event: { row: { publisher: `Ha'aretz "en"` } },
    });
  });

  test("a head with names that the rows lack", () => {
    const head = [
      ...POLECAT_COLUMNS.slice(0, 7),
      "Headline",
      "Event Text",
      ...POLECAT_COLUMNS.slice(7),
      "Feed",
      "Story ID",
    ];
    const table = recognise(head, [cellsOf({}), cellsOf({})]);
    expect(table.columns).toEqual(POLECAT_COLUMNS);
    expect(polecatImporter.readerOf(table, importContext)(cellsOf({}), 2)).toEqual(event);
    expect(recognise([...POLECAT_COLUMNS, "Something", "New"], [cellsOf({})]).columns).toEqual(POLECAT_COLUMNS);
  });

  test("rows that have those columns keep the head", () => {
    const head = ["Headline", ...POLECAT_COLUMNS];
    const row = ["A headline", ...cellsOf({})];
    const table = recognise(head, [row]);
    expect(table.columns).toEqual(head);
    expect(polecatImporter.readerOf(table, importContext)(row, 2)).toEqual(event);
  });

  test("cells of other columns than the needed ones change nothing", () => {
    const table = recognise(POLECAT_COLUMNS, [cellsOf({})]);
    const full = cellsOf({ "Actor Country": "None", "Actor COW": "640", "Actor Name Raw": "Fidan" });
    const needed = full.map((cell, at) => (table.neededColumns!.includes(at) ? cell : ""));
    const reader = polecatImporter.readerOf(table, importContext);
    expect(reader(needed, 2)).toEqual(reader(full, 2));
    expect(reader(full, 2).kind).toBe("event");
  });

  test("empty columns at the end", () => {
    const table = recognise([...POLECAT_COLUMNS, "", ""], [[...cellsOf({}), "", ""]]);
    expect(table.columns).toEqual(POLECAT_COLUMNS);
    expect(polecatImporter.readerOf(table, importContext)([...cellsOf({}), "", ""], 2)).toEqual(event);
  });

  test("`Event Intensity`, another order, another delimiter", () => {
    const head = [...POLECAT_COLUMNS].reverse().map((name) => (name === "Intensity" ? "Event Intensity" : name));
    const row = cellsOf({}, [...POLECAT_COLUMNS].reverse());
    const table = recognise(head, [row]);
    expect(polecatImporter.readerOf(table, importContext)(row, 2)).toEqual(event);
    const comma = polecatImporter.recognise(readHead("mideast.csv", [head.join(","), row.join(",")]))!;
    expect(comma.format).toMatchObject({ delimiter: ",", isQuoted: true });
  });

  test("a row that is cut short is a problem; other tables are not POLECAT's", () => {
    expect(read(["0a1b2c_3", "2023-01-03"], 8)).toMatchObject({
      kind: "problem",
      problem: { line: 8, expected: "columns" },
    });
    expect(rowOf({ "Event ID": "None" })).toMatchObject({ problem: { column: "Event ID", expected: "row-id" } });
    expect(polecatImporter.recognise(readHead("x.csv", ["Event ID\tEvent Date\tCAMEO Code"]))).toBeUndefined();
  });
});

const header = path.resolve(process.cwd(), "../shared/data/polecat/ngecEventsDV_HEADER_ONLY.txt");
test.skipIf(!existsSync(header))("the head of the real files", () => {
  const lines = readFileSync(header, "utf8").trimEnd().split(/\r?\n/);
  expect(polecatImporter.recognise(readHead("ngecEventsDV.txt", lines))!.columns).toEqual(POLECAT_COLUMNS);
});
