import { describe, expect, it, test } from "vitest";
import { importContext } from "../fixtures/import-context";
import { readHead } from "../fixtures/read-shared-table";
import type { ImportedEvent, ImportedRow } from "../imported-row";
import { recogniseTable } from "../recognise-table";
import { columnsOfWidth, type GdeltActorColumns } from "./gdelt-columns";
import { gdeltImporter } from "./gdelt-importer";

/** What a row of our own making says; the rest of its cells is empty. */
interface Said {
  id?: string;
  day?: string;
  added?: string;
  one?: Partial<Record<keyof GdeltActorColumns, string>>;
  other?: Partial<Record<keyof GdeltActorColumns, string>>;
  code?: string;
  root?: string;
  quad?: string;
  goldstein?: string;
  tone?: string;
  place?: string;
  url?: string;
}

const USA = { code: "USA", name: "UNITED STATES", country: "USA" };
const IRN_GOV = { code: "IRNGOV", name: "TEHRAN", country: "IRN", role: "GOV" };

function rowOfWidth(width: 57 | 58 | 61, said: Said = {}): string[] {
  const at = columnsOfWidth(width)!;
  const cells = Array.from({ length: width }, () => "");
  const put = (place: number, value: string) => {
    if (place >= 0) cells[place] = value;
  };
  const code = said.code ?? "042";
  put(at.eventId, said.id ?? "700001");
  put(at.eventDay, said.day ?? "20191023");
  put(at.addedAt, said.added ?? (width === 61 ? "20191024143000" : "20191024"));
  for (const [side, actor] of [said.one ?? USA, said.other ?? IRN_GOV].entries())
    for (const [cell, value] of Object.entries(actor)) put(at.actors[side]![cell as keyof GdeltActorColumns], value);
  put(at.eventCode, code);
  put(at.rootCode, said.root ?? code.slice(0, 2));
  put(at.quadClass, said.quad ?? "1");
  put(at.goldstein, said.goldstein ?? "1.9");
  put(at.tone, said.tone ?? "-3.5");
  put(at.place, said.place ?? "Muscat, Masqat, Oman");
  put(at.url, said.url ?? "https://news.example/talks?a=1&b=2");
  return cells;
}

function read(cells: string[], options?: { usesDateAdded?: boolean }): ImportedRow {
  const table = gdeltImporter.recognise(readHead("x.CSV", [cells.join("\t")]))!;
  return gdeltImporter.readerOf(table, importContext, options)(cells, 7);
}
function eventOf(said: Said, width: 57 | 58 | 61 = 61, options?: { usesDateAdded?: boolean }): ImportedEvent {
  const row = read(rowOfWidth(width, said), options);
  if (row.kind !== "event") throw new Error(JSON.stringify(row));
  return row.event;
}
const codesOf = (event: ImportedEvent) => event.participants.map(({ code, role }) => `${role} ${code}`);

describe("layouts", () => {
  it.each([
    [57, "GDELT 1.0 (57 columns)", undefined],
    [58, "GDELT 1.0 (58 columns)", "https://news.example/talks?a=1&b=2"],
    [61, "GDELT 2.0 (61 columns)", "https://news.example/talks?a=1&b=2"],
  ] as const)("%i columns are told by their tabs", (width, layout, url) => {
    const cells = rowOfWidth(width);
    expect(gdeltImporter.recognise(readHead("anything.txt", [cells.join("\t")]))).toMatchObject({ layout });
    expect(eventOf({}, width).row).toMatchObject({ rowId: "700001", place: "Muscat, Masqat, Oman" });
    expect(eventOf({}, width).row.url).toBe(url);
  });

  it("rows of 57 among those of 58 lack an address only; any other number of cells is a problem", () => {
    const lines = [rowOfWidth(58), rowOfWidth(57)].map((cells) => cells.join("\t"));
    const table = gdeltImporter.recognise(readHead("mixed.tsv", lines))!;
    const reader = gdeltImporter.readerOf(table, importContext);
    expect(reader(rowOfWidth(57), 2).kind).toBe("event");
    expect(reader(rowOfWidth(58).slice(0, 30), 3)).toMatchObject({
      kind: "problem",
      problem: { line: 3, value: expect.stringContaining("700001\t20191023"), expected: "columns" },
    });
  });

  it("re-exports are mapped by the names in their head, an index column and all", () => {
    const head =
      ",GLOBALEVENTID,SQLDATE,Actor1Code,Actor1Name,Actor1CountryCode,Actor1Type1Code,Actor2Code,Actor2Name," +
      "Actor2CountryCode,Actor2Type1Code,EventCode,EventRootCode,QuadClass,GoldsteinScale,AvgTone,DATEADDED,SOURCEURL";
    const cells =
      "0,5,20191023,TUR,TURKEY,TUR,,SYRREB,REBELS,SYR,REB,10,1,1,0.0,-2.0,20191023,https://a.example/b".split(",");
    const found = recogniseTable(readHead("export.csv", [head, cells.join(",")]));
    if (found.is !== "table") throw new Error("not recognised");
    expect(found.importer.kind).toBe("gdelt");
    const row = found.importer.readerOf(found.table, importContext)(cells, 2);
    if (row.kind !== "event") throw new Error(JSON.stringify(row));
    // A spreadsheet ate the zero of 010, a statement.
    expect(row.event.cameoCode).toBe("010");
    expect(row.event.type).toBeUndefined();
    expect(codesOf(row.event)).toEqual(["source TUR", "target SYRREB"]);
  });

  it.each([
    [
      "gdelt-mentions",
      "700001\t20170701234500\t20170701234500\t1\tnews.example\thttps://a.example/b\t2\t-1\t142\t1\t1\t50",
    ],
    ["gdelt-gkg", "20170701234500-T12\t20170701234500\t1\tnews.example\thttps://a.example/b"],
    ["gdelt-gkg", "DATE\tNUMARTS\tCOUNTS\tTHEMES"],
    ["gdelt-file-list", "150383 297a16b493de7cf6ca809a7cc31d0b93 http://data.example/20150218230000.export.CSV.zip"],
  ])("%s hold no events, and it is said which file it is", (what, line) => {
    expect(recogniseTable(readHead("x", [line]))).toEqual({ is: "eventless", what });
  });
});

describe("codes", () => {
  it("stay text, keep the file's own class and intensity, and are typed by CAMEO", () => {
    expect(eventOf({ code: "0311", quad: "1", goldstein: "5.2" })).toMatchObject({
      cameoCode: "0311",
      type: "AGREE",
      datasetQuadClass: "verbal-cooperation",
      derived: [],
      row: { intensity: 5.2, tone: -0.035 },
    });
    // GDELT calls protest verbal conflict, we do not; both are kept.
    expect(eventOf({ code: "141", quad: "3", goldstein: "-6.5" })).toMatchObject({
      type: "PROTEST",
      datasetQuadClass: "verbal-conflict",
    });
  });

  it("of statements have no type, and a missing intensity is filled in and marked", () => {
    expect(eventOf({ code: "010" }).type).toBeUndefined();
    expect(eventOf({ code: "190", goldstein: "" })).toMatchObject({ derived: ["intensity"], row: { intensity: -9 } });
  });

  it.each([
    ["10", "", "01", "010"],
    ["10", "", "1", "010"],
    ["10", "", "10", "10"],
    ["43", "", "4", "043"],
    ["311", "31", "3", "0311"],
    ["10", "010", "", "010"],
    ["10", "10", "", "010"],
    ["43", "", "", "043"],
    ["0256", "025", "02", "0256"],
    ["190", "190", "19", "190"],
  ])("of %s with base %s and root %s is %s: a spreadsheet may have eaten the zero", (code, base, root, expected) => {
    const cells = rowOfWidth(61, { code, root });
    cells[27] = base;
    const row = read(cells);
    expect(row.kind === "event" && row.event.cameoCode).toBe(expected);
  });

  it("that could be two are refused", () => {
    for (const [code, root] of [
      ["10", ""],
      ["20", ""],
      ["190", "02"],
    ] as const)
      expect(read(rowOfWidth(61, { code, root }))).toMatchObject({ problem: { value: code, expected: "cameo-code" } });
  });

  it("that are none, and values that are no numbers, are problems with line, column and value", () => {
    expect(read(rowOfWidth(61, { code: "13y", root: "13" }))).toEqual({
      kind: "problem",
      problem: { line: 7, column: "EventCode", value: "13y", expected: "cameo-code" },
    });
    expect(read(rowOfWidth(61, { goldstein: "hot" }))).toMatchObject({ problem: { column: "GoldsteinScale" } });
    expect(read(rowOfWidth(61, { tone: "warm" }))).toMatchObject({ problem: { column: "AvgTone" } });
    expect(read(rowOfWidth(61, { day: "20190230" }))).toMatchObject({
      problem: { column: "SQLDATE", expected: "day" },
    });
  });
});

describe("actors", () => {
  const codeOf = (one: Said["one"], day?: string) => {
    const row = read(rowOfWidth(61, { one, other: { code: "CHN", name: "CHINA", country: "CHN" }, day }));
    return row.kind === "event" ? row.event.participants[0]!.code : row.kind === "dropped" ? row.reason : "problem";
  };

  it.each([
    [{ code: "USAGOV", name: "WHITE HOUSE", country: "USA", role: "GOV" }, "USAGOV"],
    [{ code: "GBRGOVMIL", name: "MINISTRY", country: "GBR", role: "GOV" }, "GBRGOV"],
    [{ code: "WSB", name: "WEST BANK", country: "WSB" }, "PSE"],
    [{ code: "ROM", name: "ROMANIA", country: "ROM" }, "ROU"],
    [{ code: "KSV", name: "KOSOVO", country: "KSV" }, "XKX"],
    [{ code: "IGOUNO", name: "UNITED NATIONS", group: "UNO" }, "UNO"],
    [{ code: "IGOEUREEC", name: "EUROPEAN UNION", group: "EEC" }, "EUR"],
    [{ code: "IGOUNO", name: "UNITED NATIONS" }, "UNO"],
    [{ code: "IGOUNOREFHCR", name: "UNHCR", group: "UNO", role: "IGO" }, "UNO"],
    [{ code: "IGOUNODEVWBKMED", name: "WORLD BANK", group: "UNO", role: "IGO" }, "IGOWBK"],
    [{ code: "IGOWSTNAT", name: "NATO", country: "WST", group: "NAT", role: "IGO" }, "NATO"],
    [{ code: "IGOAFRAFU", name: "THE AU", country: "AFR", role: "IGO" }, "AFU"],
    [{ code: "IGOSEAASN", name: "ASEAN", country: "SEA", group: "ASN", role: "IGO" }, "ASN"],
    [{ code: "NGODNKREF", name: "DANISH REFUGEE COUNCIL", country: "DNK", role: "NGO" }, "DNKNGO"],
    [{ code: "PSEREBHMS", name: "HAMAS", country: "PSE", group: "HMS", role: "REB" }, "HMS"],
    [{ code: "MNCUSA", name: "BOEING", country: "USA", role: "MNC" }, "USABUS"],
    [{ code: "POLREL", name: "KRAKOW", country: "POL" }, "POLREL"],
    [{ code: "SSDGOV", name: "JUBA", role: "GOV" }, "SSDGOV"],
    [{ code: "SCGSRB", name: "SERBIA", country: "SRB" }, "SRB"],
    [{ code: "GZS", name: "GAZA STRIP", country: "GZS" }, "PSE"],
    [{ code: "TMP", name: "EAST TIMOR", country: "TMP" }, "TLS"],
    [{ code: "ZAR", name: "ZAIRE", country: "ZAR" }, "COD"],
    [{ code: "TURkur", name: "KURD", country: "TUR", ethnic: "kur" }, "TURCVL"],
    [{ code: "kur", name: "KURD", ethnic: "kur" }, "unknown-actor"],
    [{ code: "MOS", name: "MUSLIM", religion: "MOS" }, "unknown-actor"],
    [{ code: "IGO", name: "A COMMITTEE", role: "IGO" }, "unknown-actor"],
    [{ code: "XXX", name: "NOWHERE", country: "XXX" }, "unknown-actor"],
    [{ code: "AFR", name: "AFRICA", country: "AFR" }, "unknown-actor"],
    [{ code: "EUR", name: "EUROPE", country: "EUR" }, "unknown-actor"],
    [{ code: "GOV", name: "PRESIDENT", role: "GOV" }, "unknown-actor"],
    [{ code: "CHNMIL", name: "ARMY", country: "CHN", role: "MIL" }, "same-actor"],
    [{}, "one-actor"],
  ])("%j is %s", (one, code) => expect(codeOf(one)).toBe(code));

  it("the Taliban are Afghanistan's government from the day they took it", () => {
    const taliban = { code: "AFGTAL", name: "TALIBAN", country: "AFG", group: "TAL" };
    expect(codeOf(taliban, "20210814")).toBe("TLB");
    expect(codeOf(taliban, "20210815")).toBe("AFG");
  });
});

test("rows of one act from either side are alike but for who comes first", () => {
  const sides = [
    { one: USA, other: IRN_GOV, code: "042" },
    { one: IRN_GOV, other: USA, code: "043" },
  ];
  const [visit, welcome] = sides.map((said) => eventOf(said));
  for (const event of [visit!, welcome!]) expect(event).toMatchObject({ isReciprocal: true, type: "CONSULT" });
  expect(visit!.participants.map(({ code }) => code)).toEqual(welcome!.participants.map(({ code }) => code).reverse());
  // An attack is not mutual, nor is a mediation: who does it matters.
  for (const code of ["190", "193", "045"]) expect(eventOf({ code }).isReciprocal).toBe(false);
});

test("a reader keeps nothing of one row that would change another", () => {
  const table = gdeltImporter.recognise(readHead("x.CSV", [rowOfWidth(61).join("\t")]))!;
  const reader = gdeltImporter.readerOf(table, importContext);
  const wide = { code: "IGOUNO", name: "UNITED NATIONS", group: "UNO" };
  // The same code and name with another country, with another role, after a row that is none.
  const rows = [
    { one: { code: "X", name: "ARMY", country: "FRA", role: "MIL" } },
    { one: { code: "X", name: "ARMY", country: "CHN", role: "MIL" } },
    { code: "13y", root: "13" },
    { one: wide, day: "20210814" },
    { one: { ...USA, name: "WASHINGTON" } },
  ].map((said) => rowOfWidth(61, said));
  const forth = rows.map((cells, at) => reader(cells, at));
  const back = rows.map((cells, at) => reader(cells, at)).reverse();
  expect(forth).toEqual(back.reverse());
  expect(rows.map((cells, at) => gdeltImporter.readerOf(table, importContext)(cells, at))).toEqual(forth);
});

describe("days", () => {
  it("are those of the event, with that of the report beside it, or the report's where the analyst says so", () => {
    expect(eventOf({ day: "20181024" })).toMatchObject({
      eventDate: "2018-10-24",
      row: { publishedDate: "2019-10-24" },
    });
    const added = { eventDate: "2019-10-24", derived: ["date"] };
    expect(eventOf({ day: "20181024" }, 61, { usesDateAdded: true })).toMatchObject(added);
    expect(eventOf({ day: "20181024" }, 58, { usesDateAdded: true })).toMatchObject(added);
  });
});

test("a mediator is told apart from the party, as far as the code tells", () => {
  const one = { code: "TUR", name: "TURKEY", country: "TUR" };
  const other = { code: "UKR", name: "UKRAINE", country: "UKR" };
  const partsOf = (code: string) => {
    const event = eventOf({ one, other, code });
    return [event.mediationState, ...codesOf(event)];
  };
  expect(partsOf("045")).toEqual(["talks", "mediator TUR", "party UKR"]);
  expect(partsOf("039")).toEqual(["offered", "mediator TUR", "party UKR"]);
  expect(partsOf("038")).toEqual(["accepted", "party TUR", "mediator UKR"]);
  expect(partsOf("126")).toEqual(["rejected", "party TUR", "mediator UKR"]);
  expect(partsOf("165")).toEqual(["withdrawn", "mediator TUR", "party UKR"]);
  expect(partsOf("028")).toEqual(["requested", "party TUR", "party UKR"]);
  expect(partsOf("135")).toEqual([undefined, "source TUR", "target UKR"]);
  expect(eventOf({ code: "043" }).isReciprocal).toBe(true);
});

test("quotes are characters like any other, and a place may have none", () => {
  const cells = rowOfWidth(61, { place: '"Green" Zone, Iraq' });
  const { format } = gdeltImporter.recognise(readHead("x.CSV", [cells.join("\t")]))!;
  expect(format).toEqual({ kind: "delimited", delimiter: "\t", isQuoted: false, hasHead: false });
  expect(eventOf({ place: '"Green" Zone, Iraq' }).row.place).toBe('"Green" Zone, Iraq');
  expect(eventOf({ place: "" }).row.place).toBeUndefined();
});

test("tone is a hundredth of the document's, within −1 and +1, absent where the file has none", () => {
  expect(eventOf({ tone: "9.25" }).row.tone).toBeCloseTo(0.0925);
  expect(eventOf({ tone: "-250" }).row.tone).toBe(-1);
  expect(eventOf({ tone: "" }).row.tone).toBeUndefined();
});

test("only addresses of the web become links; others still join the rows of one report", () => {
  expect(eventOf({ url: "javascript:alert(1)" }).row).toMatchObject({ story: "javascript:alert(1)" });
  expect(eventOf({ url: "javascript:alert(1)" }).row.url).toBeUndefined();
});
