import { describe, expect, test } from "vitest";
import { cutHeadRows } from "../cut-head-rows";
import { importContext } from "../fixtures/import-context";
import { readHead, readSharedTable } from "../fixtures/read-shared-table";
import type { ImportedEvent } from "../imported-row";
import type { RecognisedTable } from "../importer";
import { codeOfLabel, parseCode } from "./code-of-label";
import { icewsImporter } from "./icews-importer";
import { sectorOf } from "./sector-of";

const COLUMNS = [
  "Event ID",
  "Event Date",
  "Source Name",
  "Source Sectors",
  "Source Country",
  "Event Text",
  "CAMEO Code",
  "Intensity",
  "Target Name",
  "Target Sectors",
  "Target Country",
  "Story ID",
  "Sentence Number",
  "Publisher",
  "City",
  "District",
  "Province",
  "Country",
  "Latitude",
  "Longitude",
] as const;
type Cells = Partial<Record<(typeof COLUMNS)[number], string>>;

/** A row of our own making; each test changes what it is about. */
const COMPLAINT: Cells = {
  "Event ID": "70000001",
  "Event Date": "2018-06-14",
  "Source Name": "Foreign Affairs (Norway)",
  "Source Sectors": "Executive,Foreign Ministry,Government",
  "Source Country": "Norway",
  "Event Text": "Criticize or denounce",
  "CAMEO Code": "111",
  Intensity: "-2",
  "Target Name": "Russia",
  "Target Sectors": "NULL",
  "Target Country": "Russian Federation",
  "Story ID": "81000",
  "Sentence Number": "3",
  Publisher: "Example Agency",
  City: "Oslo",
  District: "NULL",
  Province: "Oslo",
  Country: "Norway",
};
const cellsOf = (cells: Cells, columns: readonly string[] = COLUMNS) =>
  columns.map((name) => (({ ...COMPLAINT, ...cells }) as Record<string, string>)[name] ?? "");
const TABLE: RecognisedTable = { columns: COLUMNS, layout: "", certainty: 1, format: {} as never };
const read = icewsImporter.readerOf(TABLE, importContext);
const rowOf = (cells: Cells) => read(cellsOf(cells), 4);
const eventOf = (cells: Cells): ImportedEvent => {
  const row = rowOf(cells);
  if (row.kind !== "event") throw new Error(JSON.stringify(row));
  return row.event;
};
const codesOf = (cells: Cells) => eventOf(cells).participants.map(({ code, role }) => `${role} ${code}`);

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
    expect(eventOf({ Intensity: "NULL" })).toMatchObject({ derived: ["intensity", "quad-class"], row: { intensity: -3 } });
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

describe("actors", () => {
  const source = (name: string, sectors: string, country: string) =>
    codesOf({
      "Source Name": name,
      "Source Sectors": sectors,
      "Source Country": country,
      "Target Name": "Peru",
      "Target Country": "Peru",
    })[0];

  test.each([
    ["Military (Chile)", "Military,Government", "Chile", "CHLMIL"],
    ["Military (Chile)", "Government,Military", "Chile", "CHLMIL"],
    ["Police (Chile)", "Police,Government", "Chile", "CHLCOP"],
    ["Citizen (Chile)", "Social,General Population / Civilian / Social", "Chile", "CHLCVL"],
    ["Armed Rebel (Chad)", "Dissident,Rebel", "Chad", "TCDREB"],
    ["Protester (Chad)", "Dissident,Protestors / Popular Opposition / Mobs", "Chad", "TCDOPP"],
    ["Somebody Unheard Of", "", "Chile", "CHL"],
  ])("%s (%s) of %s is %s", (name, sectors, country, code) =>
    expect(source(name, sectors, country)).toBe(`source ${code}`),
  );

  test("countries by ICEWS's own names", () => {
    const code = (country: string) => source(country, "NA", country);
    expect(code("Russian Federation")).toBe("source RUS");
    expect(code("Occupied Palestinian Territory")).toBe("source PSE");
    expect(code("Democratic Republic of Congo")).toBe("source COD");
    expect(code("Congo")).toBe("source COG");
    expect(code("the former Yugoslav Republic of Macedonia")).toBe("source MKD");
    expect(code("Cote d'Ivoire")).toBe("source CIV");
    expect(code("Falkland Islands")).toBe("source GBR");
  });

  test("Namibia is a country, `NA`, `NULL` and nothing are missing", () => {
    expect(source("Namibia", "NA", "Namibia")).toBe("source NAM");
    for (const missing of ["NA", "NULL", ""]) expect(source("United Nations", missing, missing)).toBe("source UNO");
  });

  test("organisations and their people have no country, or that of their passport", () => {
    const sectors = "International Government Organization,Regional,Regional Diplomatic IGOs";
    expect(source("European Union", sectors, "NULL")).toBe("source EUR");
    expect(source("Federica Mogherini", sectors, "Italy")).toBe("source EUR");
  });

  test("groups have their own code, whoever acts for them", () => {
    expect(source("Taliban", "Insurgents,Dissident", "Afghanistan")).toBe("source TLB");
    expect(source("Militant (Hezbollah)", "Dissident,Organized Violent", "Lebanon")).toBe("source HZB");
    expect(source("Valley Liberation Band", "International Insurgents", "NA")).toBe("source GRPVALLEYLIBERATIONBAND");
  });

  test("an office of the day counts more than sectors of the past", () => {
    const sectors = "Elite,Dissident,Parties,Opposition Major Party (Out Of Government),(National) Major Party";
    expect(source("Narendra Modi", sectors, "India")).toBe("source INDGOV");
  });

  test("regions and unspecified actors make no event, nobody acts on itself", () => {
    const from = (name: string, country: string) =>
      rowOf({ "Source Name": name, "Source Sectors": "", "Source Country": country });
    expect(from("Southeast Asia", "NA")).toEqual({ kind: "dropped", reason: "unknown-actor" });
    expect(from("Unspecified Actor", "NA")).toEqual({ kind: "dropped", reason: "one-actor" });
    expect(from("Military (Russia)", "Russian Federation")).toEqual({ kind: "dropped", reason: "same-actor" });
  });

  test("sectors in any order say the same", () => {
    const opposition = [
      "Parties",
      "Legislative / Parliamentary",
      "Opposition Major Party (Out Of Government)",
      "Government",
    ];
    expect([opposition, opposition.toReversed()].map((list) => sectorOf(list.join(",")))).toEqual(["OPP", "OPP"]);
    expect(sectorOf("Elite,Government,Executive,Parties")).toBe("GOV");
    expect(sectorOf("")).toBe("");
  });
});

describe("quotes", () => {
  const event = { kind: "event", event: eventOf({}) };
  const recognise = (head: string, ...lines: string[]) =>
    icewsImporter.recognise(readHead("events.tab", [head, ...lines]))!;

  test.each([
    ["texts enclosed", (cell: string) => `"${cell}"`],
    ["doubled", (cell: string) => `""${cell}""`],
    ["only where commas are", (cell: string) => (cell.includes(",") ? `"${cell}"` : cell)],
    ["none", (cell: string) => cell],
  ])("%s", (_, quote) => {
    const line = cellsOf({}).map(quote).join("\t");
    const table = recognise(COLUMNS.map(quote).join("\t"), line);
    expect(table).toMatchObject({ layout: "ICEWS (20 columns)", columns: COLUMNS });
    expect(icewsImporter.readerOf(table, importContext)(cutHeadRows([line], table.format)[0]!, 2)).toEqual(event);
  });

  test("around whole lines", () => {
    const line = `"${cellsOf({}).join("\t")}"`;
    const table = recognise(`"${COLUMNS.join("\t")}"`, line);
    expect(icewsImporter.readerOf(table, importContext)(cutHeadRows([line], table.format)[0]!, 2)).toEqual(event);
  });

  test("one that stands alone does not swallow the rows behind it", () => {
    const table = recognise(COLUMNS.join("\t"));
    expect(table.format).toEqual({ delimiter: "\t", isQuoted: false, hasHead: true, kind: "delimited" });
    expect(eventOf({ Publisher: 'The "Daily' }).row.publisher).toBe('The "Daily');
  });

  test("a table with commas is cut with regard to them", () => {
    expect(recognise(COLUMNS.join(",")).format).toMatchObject({ delimiter: ",", isQuoted: true });
  });
});

test("columns are read by name; a row that is cut short is a problem; other tables are not ICEWS's", () => {
  const columns = [...COLUMNS].reverse();
  const reader = icewsImporter.readerOf({ ...TABLE, columns }, importContext);
  expect(reader(cellsOf({}, columns), 2)).toEqual({ kind: "event", event: eventOf({}) });
  expect(read(["70000001", "2018-06-14"], 6)).toMatchObject({
    kind: "problem",
    problem: { line: 6, expected: "columns" },
  });
  expect(icewsImporter.recognise(readHead("x.tab", ["Event ID\tEvent Date\tEvent Type\tActor Name"]))).toBeUndefined();
  expect(icewsImporter.recognise(readHead("x.tab", []))).toBeUndefined();
});

test("cells of other columns than the needed ones change nothing", () => {
  const { neededColumns } = icewsImporter.recognise(readHead("events.tab", [COLUMNS.join("\t")]))!;
  const full = cellsOf({ Latitude: "59.9", District: "Sentrum" });
  const needed = full.map((cell, at) => (neededColumns!.includes(at) ? cell : ""));
  expect(read(needed, 2)).toEqual(read(full, 2));
  expect(read(full, 2).kind).toBe("event");
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
