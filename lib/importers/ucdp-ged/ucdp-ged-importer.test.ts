import { describe, expect, test } from "vitest";
import { cutHeadRows } from "../cut-head-rows";
import { importContext } from "../fixtures/import-context";
import { readHead, readSharedTable } from "../fixtures/read-shared-table";
import type { ImportedEvent } from "../imported-row";
import { UCDP_GED_COLUMNS } from "./ucdp-ged-columns";
import { ucdpGedImporter } from "./ucdp-ged-importer";

type Cells = Partial<Record<(typeof UCDP_GED_COLUMNS)[number], string>>;

/** A clash of our own making; each test changes what it is about. */
const CLASH: Cells = {
  id: "900001",
  relid: "SYR-2014-1-1-1",
  year: "2014",
  active_year: "1",
  code_status: "Clear",
  type_of_violence: "1",
  side_a_new_id: "118",
  side_a: "Government of Syria",
  side_b_new_id: "4456",
  side_b: "Syrian insurgents",
  number_of_sources: "2",
  where_coordinates: "Marat town",
  adm_1: "Idlib governorate",
  country: "Syria",
  country_id: "652",
  date_prec: "1",
  date_start: "2014-02-03 00:00:00.000",
  date_end: "2014-02-03 00:00:00.000",
  best: "4",
  gwnoa: "652",
};
const TABLE = { columns: UCDP_GED_COLUMNS, layout: "", certainty: 1, format: {} as never };
const read = ucdpGedImporter.readerOf(TABLE, importContext);
const rowOf = (cells: Cells) =>
  read(
    UCDP_GED_COLUMNS.map((name) => ({ ...CLASH, ...cells })[name] ?? ""),
    7,
  );
const eventOf = (cells: Cells): ImportedEvent => {
  const row = rowOf(cells);
  if (row.kind !== "event") throw new Error(JSON.stringify(row));
  return row.event;
};
const codesOf = (cells: Cells) => eventOf(cells).participants.map(({ code, role }) => `${role} ${code}`);

test("a clash of a government with insurgents is one mutual assault", () => {
  expect(eventOf({})).toEqual({
    eventDate: "2014-02-03",
    datePrecision: "day",
    type: "ASSAULT",
    cameoCode: "190",
    modality: "asserted",
    isReciprocal: true,
    participants: [
      { code: "SYRGOV", name: "Government of Syria", role: "source" },
      { code: "SYRREB", name: "Syrian insurgents", role: "target" },
    ],
    derived: ["type", "intensity", "quad-class"],
    row: { rowId: "900001", place: "Marat town, Idlib governorate, Syria", intensity: -9 },
  });
});

describe("sides", () => {
  test("states by Gleditsch and Ward's numbers, state against state too", () => {
    const cells = { side_a: "Government of India", gwnoa: "750", side_b: "Government of Pakistan", gwnob: "770" };
    expect(codesOf(cells)).toEqual(["source INDGOV", "target PAKGOV"]);
  });

  test("a government without a number by its name, the older one in brackets", () => {
    const code = (side_a: string) => eventOf({ side_a, gwnoa: "" }).participants[0]!.code;
    expect(code("Government of Yemen (North Yemen)")).toBe("YEMGOV");
    expect(code("Government of DR Congo (Zaire)")).toBe("CODGOV");
    expect(code("Government of Kingdom of eSwatini (Swaziland)")).toBe("SWZGOV");
  });

  test("groups that the dictionaries know have their own code, by the day where they came to govern", () => {
    expect(codesOf({ side_b: "LTTE", date_start: "2012-01-01" })[1]).toBe("target LTTE");
    expect(codesOf({ side_b: "Taleban", date_start: "2021-08-14" })[1]).toBe("target TLB");
    expect(codesOf({ side_b: "Taleban", date_start: "2021-08-15" })[1]).toBe("target AFGGOV");
  });

  test("no group is dropped: an unknown one has a code from its name, an acronym's with its number", () => {
    expect(codesOf({ side_b: "Sons of the Valley", side_b_new_id: "77" })[1]).toBe("target GRPSONSOFTHEVALLEY");
    expect(codesOf({ side_b: "QXA", side_b_new_id: "77" })[1]).toBe("target GRPQXA77");
    expect(codesOf({ side_b: "QXA", side_b_new_id: "78" })[1]).toBe("target GRPQXA78");
  });

  test("unnamed insurgents are their state's, or the group that goes by the place", () => {
    expect(codesOf({ side_b: "Kashmir insurgents" })[1]).toBe("target INDREB");
    expect(codesOf({ side_b: "Ambazonia insurgents" })[1]).toBe("target AMBAZONIA");
  });

  test("a group named after a state or a people is not that state", () => {
    for (const side_b of ["Serbian Republic of Bosnia-Herzegovina", "Christians (Nigeria)", "AUC", "Fatah Halab"])
      expect(codesOf({ side_b })[1]).toMatch(/^target GRP/);
  });

  test("an alliance is several members, and its members do not fight each other", () => {
    const event = eventOf({ side_a: "Ahrar al-Sham, Valley Brigade , Valley Brigade", gwnoa: "", side_b: "IS" });
    expect(event.participants.map(({ code }) => code)).toEqual(["AHRARSHAM", "GRPVALLEYBRIGADE", "ISIS"]);
    expect(event.isReciprocal).toBe(false);
  });

  test("an alliance of governments takes its numbers in order", () => {
    const side_a = "Government of United Kingdom, Government of United States of America";
    expect(codesOf({ side_a, gwnoa: "200, 2" }).slice(0, 2)).toEqual(["source GBRGOV", "source USAGOV"]);
    expect(codesOf({ side_a, gwnoa: "" }).slice(0, 2)).toEqual(["source GBRGOV", "source USAGOV"]);
  });

  test("a comma within a name does not part it", () => {
    expect(codesOf({ side_a: "Government of Macedonia, FYR", gwnoa: "" })[0]).toBe("source MKDGOV");
  });

  test("a side that is missing, or the same on both sides, makes no event", () => {
    expect(rowOf({ side_b: "" })).toEqual({ kind: "dropped", reason: "one-actor" });
    expect(rowOf({ side_b: "Government of Syria", gwnob: "652" })).toEqual({ kind: "dropped", reason: "same-actor" });
  });
});

describe("kinds of violence", () => {
  test("one-sided violence is directed at the civilians of the country", () => {
    const event = eventOf({ type_of_violence: "3", side_a: "IS", gwnoa: "", side_b: "Civilians" });
    expect(event).toMatchObject({
      cameoCode: "180",
      isReciprocal: false,
      derived: ["type", "intensity", "quad-class", "actor"],
    });
    expect(event.participants).toEqual([
      { code: "ISIS", name: "IS", role: "source" },
      { code: "SYRCVL", name: "Syria (civilians)", role: "target" },
    ]);
  });

  test("the country by its name where the number is missing; none that is no state", () => {
    const cells = { type_of_violence: "3", side_b: "Civilians", country_id: "" };
    expect(codesOf({ ...cells, country: "Cambodia (Kampuchea)" })[1]).toBe("target KHMCVL");
    expect(rowOf({ ...cells, country: "" })).toEqual({ kind: "dropped", reason: "unknown-actor" });
  });

  test("groups fight each other mutually; another number is a problem", () => {
    const groups = { side_a: "SDF", gwnoa: "", side_b: "IS" };
    expect(eventOf({ ...groups, type_of_violence: "2" })).toMatchObject({ cameoCode: "190", isReciprocal: true });
    expect(rowOf({ type_of_violence: "4" })).toEqual({
      kind: "problem",
      problem: { line: 7, column: "type_of_violence", value: "4", expected: "violence-type" },
    });
  });
});

describe("days", () => {
  test("of the files and of the API", () => {
    expect(eventOf({ date_start: "2014-02-03T00:00:00" }).eventDate).toBe("2014-02-03");
    expect(eventOf({ date_start: "2014-02-03" }).eventDate).toBe("2014-02-03");
  });

  test("the precision says over how long an event may spread", () => {
    const precisions = ["1", "2", "3", "4", "5"].map((date_prec) => eventOf({ date_prec }).datePrecision);
    expect(precisions).toEqual(["day", "week", "week", "month", "year"]);
  });

  test("a day that does not exist is a problem", () => {
    expect(rowOf({ date_start: "2014-02-30 00:00:00.000" })).toMatchObject({
      kind: "problem",
      problem: { column: "date_start", value: "2014-02-30 00:00:00.000", expected: "day" },
    });
  });
});

describe("sources", () => {
  test("headlines are the text, offices the publishers, the first report gives the day", () => {
    const { row } = eventOf({
      source_headline: "Clash near Marat;Four  dead; more hurt;Clash near Marat",
      source_office: "Agency One;Agency Two ;Agency One",
      source_date: "2014-02-05;2014-02-04;",
    });
    expect(row.text).toBe("Clash near Marat; Four dead; more hurt");
    expect(row).toMatchObject({ publisher: "Agency One; Agency Two", publishedDate: "2014-02-04" });
  });

  test("articles are the text where headlines are missing; quotes enclose those that hold semicolons", () => {
    const text = (source_article: string) => eventOf({ source_article }).row.text;
    expect(text('"Agency One,2014-02-04,Two, three; four";"Agency Two,2014-02-05,Five"')).toBe(
      "Agency One,2014-02-04,Two, three; four; Agency Two,2014-02-05,Five",
    );
    expect(text('Agency 1989-05-17 "POWER LINES CUT')).toBe('Agency 1989-05-17 "POWER LINES CUT');
  });

  test("marks of a search engine are taken away", () => {
    expect(eventOf({ source_headline: "[highlight color=11]Dozo[/highlight] raid" }).row.text).toBe("Dozo raid");
  });

  test("an unknown number of sources (−1) and either form of active_year change nothing", () => {
    expect(eventOf({ number_of_sources: "-1", active_year: "TRUE" })).toEqual(eventOf({}));
  });
});

test("a row that is cut short, or has no number, is a problem", () => {
  expect(read(["900001", "SYR", "2014"], 9)).toMatchObject({
    kind: "problem",
    problem: { line: 9, expected: "columns" },
  });
  expect(rowOf({ id: " " })).toMatchObject({ kind: "problem", problem: { column: "id", expected: "row-id" } });
});

describe("recognition", () => {
  const line = UCDP_GED_COLUMNS.map((name) => CLASH[name] ?? "").join(",");

  test("by its head, whatever parts the columns", () => {
    const comma = ucdpGedImporter.recognise(readHead("ged.csv", [UCDP_GED_COLUMNS.join(","), line]));
    expect(comma).toMatchObject({ layout: "UCDP GED (49 columns)", certainty: 1, columns: UCDP_GED_COLUMNS });
    expect(comma!.format).toEqual({ delimiter: ",", isQuoted: true, hasHead: true, kind: "delimited" });
    const semicolons = ucdpGedImporter.recognise(readHead("ged.csv", [UCDP_GED_COLUMNS.join(";")]));
    expect(semicolons!.format.delimiter).toBe(";");
  });

  test("a candidate release without a head, by its cells", () => {
    const table = ucdpGedImporter.recognise(readHead("GEDEvent_v24_0_1.csv", [line, line]))!;
    expect(table.format.hasHead).toBe(false);
    const [cells] = cutHeadRows([line], table.format);
    expect(ucdpGedImporter.readerOf(table, importContext)(cells!, 1)).toEqual({ kind: "event", event: eventOf({}) });
  });

  test("cells of other columns than the needed ones change nothing", () => {
    const table = ucdpGedImporter.recognise(readHead("ged.csv", [UCDP_GED_COLUMNS.join(","), line]))!;
    const full = UCDP_GED_COLUMNS.map((name) => CLASH[name] ?? (/^source_/.test(name) ? "Some; thing" : ""));
    const needed = full.map((cell, at) => (table.neededColumns!.includes(at) ? cell : ""));
    expect(read(needed, 2)).toEqual(read(full, 2));
    expect(read(full, 2).kind).toBe("event");
  });

  test("columns are read by name, in whatever order", () => {
    const columns = [...UCDP_GED_COLUMNS].reverse();
    const reader = ucdpGedImporter.readerOf({ ...TABLE, columns }, importContext);
    expect(
      reader(
        columns.map((name) => CLASH[name] ?? ""),
        2,
      ),
    ).toEqual({ kind: "event", event: eventOf({}) });
  });

  test("tables of conflicts and onsets hold no events", () => {
    const conflicts = "conflict_id,year,gwno_a,gwno_a_2nd,gwno_b,gwno_b_2nd,incompatibility,type_of_conflict";
    expect(ucdpGedImporter.recognise(readHead("acd.csv", [conflicts, "1,2012,750,,,,territory,1"]))).toBeUndefined();
    expect(ucdpGedImporter.recognise(readHead("empty.csv", []))).toBeUndefined();
  });
});

const shared = readSharedTable(ucdpGedImporter, "ucdp/GEDEvent_v23_1_sample.part1.csv");
test.skipIf(!shared)("the sample of GED 23.1: every row is an event", () => {
  const { rows } = shared!;
  const events = rows.flatMap((row) => (row.kind === "event" ? [row.event] : []));
  expect([rows.length, events.length]).toEqual([500, 500]);
  const directed = events.filter(({ isReciprocal }) => !isReciprocal);
  expect(directed.filter(({ cameoCode }) => cameoCode === "180")).toHaveLength(73);
  expect(directed.filter(({ participants }) => participants.length > 2)).toHaveLength(10);
  expect(directed).toHaveLength(83);
  const bothStates = events.filter(({ participants }) => participants.every(({ code }) => /^[A-Z]{3}GOV$/.test(code)));
  expect(bothStates).toHaveLength(8);
});
