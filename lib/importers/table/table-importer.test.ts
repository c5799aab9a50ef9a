import { describe, expect, it } from "vitest";
import type { ColumnMapping } from "@/lib/relations/column-mapping";
import { eventOf, readFile, rolesOf } from "./fixtures/read-table";

describe("a table with a head", () => {
  const LINES = [
    "event_id,event_date,actor1,actor2,event_type,goldstein,tone,url,source,notes,location",
    '7,2024-05-01,Pakistan,Afghanistan,ACCUSE,-2,-0.4,https://news.example/a?x=1,Hill Radio,"Said, ""enough"".",Torkham',
    "8,2024-05-02,PAKMIL,TTP,ASSAULT,,,,Hill Radio,,",
  ];

  it("is guessed whole", () => {
    const { table, mapping, faults } = readFile(LINES);
    expect(table.format).toEqual({ delimiter: ",", isQuoted: true, hasHead: true, kind: "delimited" });
    expect(faults).toEqual([]);
    expect(mapping).toMatchObject({
      columns: {
        rowId: "event_id",
        date: "event_date",
        sourceActor: "actor1",
        targetActor: "actor2",
        eventType: "event_type",
        intensity: "goldstein",
        tone: "tone",
        url: "url",
        publisher: "source",
        text: "notes",
        place: "location",
      },
      actorNaming: "names",
      toneScale: 1,
    });
  });

  it("says what the file has and marks what was derived", () => {
    const [first, second] = readFile(LINES).results.map(eventOf);
    expect(first).toEqual({
      eventDate: "2024-05-01",
      datePrecision: "day",
      type: "ACCUSE",
      modality: "asserted",
      isReciprocal: false,
      participants: [
        { code: "PAK", name: "Pakistan", role: "source" },
        { code: "AFG", name: "Afghanistan", role: "target" },
      ],
      derived: ["quad-class"],
      row: {
        rowId: "7",
        intensity: -2,
        tone: -0.4,
        url: "https://news.example/a?x=1",
        publisher: "Hill Radio",
        text: 'Said, "enough".',
        place: "Torkham",
      },
    });
    expect(rolesOf(second!)).toEqual(["source PAKMIL", "target TTP"]);
    expect(second).toMatchObject({ derived: ["intensity", "quad-class"], row: { intensity: -9 } });
  });

  it.each(["\t", ";", "|"])("may be cut by %j", (delimiter) => {
    const lines = ["date,from,to,type", "2024-05-01,Pakistan,Iran,CONSULT"].map((line) =>
      line.replaceAll(",", delimiter),
    );
    const { table, results } = readFile(lines);
    expect(table.format.delimiter).toBe(delimiter);
    expect(rolesOf(eventOf(results[0]))).toEqual(["source PAK", "target IRN"]);
  });

  it.each([
    [
      "day,sender,receiver,action",
      { date: "day", sourceActor: "sender", targetActor: "receiver", eventType: "action" },
    ],
    [
      "Event Date,Source,Target,Event",
      { date: "Event Date", sourceActor: "Source", targetActor: "Target", eventType: "Event" },
    ],
    [
      "date,Actor1,Actor2,source,type",
      { date: "date", sourceActor: "Actor1", targetActor: "Actor2", publisher: "source" },
    ],
    ["Date,From,To,Mediator,Type", { sourceActor: "From", targetActor: "To", mediator: "Mediator" }],
  ])("columns %s", (head, columns) => {
    const row = head.split(",").map((name) => (/da(y|te)/i.test(name) ? "2024-05-01" : "AGREE"));
    expect(readFile([head, row.join(",")]).mapping.columns).toMatchObject(columns);
  });

  it("without a column for somebody says so, and takes one for all rows", () => {
    const lines = ["date,country,type", "2024-05-01,Panama,visit"];
    expect(readFile(lines).faults.map(({ code }) => code)).toEqual(["mapping-no-target"]);
    const { faults, results } = readFile(lines, { fixedTargetActor: "USA", isReciprocal: true });
    expect(faults).toEqual([]);
    expect(eventOf(results[0])).toMatchObject({
      type: "CONSULT",
      isReciprocal: true,
      participants: [
        { code: "PAN", role: "source" },
        { code: "USA", role: "target" },
      ],
      row: { intensity: 4 },
    });
  });

  it("rows without an id are known by their cells", () => {
    const lines = [
      "date,from,to,type",
      "2024-05-01,Iran,Iraq,AID",
      "2024-05-01,Iran,Iraq,AID",
      "2024-05-02,Iran,Iraq,AID",
    ];
    const [first, again, other] = readFile(lines).results.map((result) => eventOf(result).row.rowId);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });
});

describe("days", () => {
  const linesOf = (...days: string[]) => ["date,from,to,type", ...days.map((day) => `${day},Iran,Iraq,AID`)];

  it("whose order is told by one row of the head are read by it", () => {
    const { mapping, results } = readFile(linesOf("03/04/2022", "23/04/2022"));
    expect(mapping.dateOrder).toBe("day-month-year");
    expect(eventOf(results[0]).eventDate).toBe("2022-04-03");
    expect(eventOf(readFile(linesOf("03/04/22", "04/23/22")).results[0]).eventDate).toBe("2022-03-04");
  });

  it("that can be read in two ways are problems until the analyst says how", () => {
    const { results } = readFile(linesOf("03/04/2022"));
    expect(results[0]).toEqual({
      kind: "problem",
      problem: { line: 2, column: "date", value: "03/04/2022", expected: "day" },
    });
    const corrected = readFile(linesOf("03/04/2022"), { dateOrder: "month-day-year" });
    expect(eventOf(corrected.results[0]).eventDate).toBe("2022-03-04");
  });

  it("may be a month or a year", () => {
    expect(eventOf(readFile(linesOf("2022-04")).results[0])).toMatchObject({
      eventDate: "2022-04-01",
      datePrecision: "month",
    });
  });
});

describe("acts", () => {
  const read = (type: string, corrections?: Partial<ColumnMapping>, column = "type") =>
    readFile([`date,from,to,${column}`, `2024-05-01,Iran,Iraq,${type}`], corrections).results[0];

  it.each([
    ["CONSULT", "CONSULT", 2.5],
    ["consult/visit", "CONSULT", 4],
    ["Assault (aerial)", "ASSAULT", -9.5],
    ["Treaty", "AGREE", 2.5],
    ["036", "AGREE", 2.5],
  ])("%s", (word, type, intensity) => expect(eventOf(read(word))).toMatchObject({ type, row: { intensity } }));

  it("codes keep their zero, and get back the one that a spreadsheet ate", () => {
    expect(eventOf(read("0311", {}, "code"))).toMatchObject({
      cameoCode: "0311",
      type: "AGREE",
      derived: ["type", "intensity", "quad-class"],
    });
    expect(eventOf(read("311", {}, "code")).cameoCode).toBe("0311");
    expect(eventOf(read("43", {}, "code")).cameoCode).toBe("043");
    expect(eventOf(read("190", {}, "code")).cameoCode).toBe("190");
    expect(read("2101", {}, "code")).toMatchObject({
      kind: "problem",
      problem: { expected: "cameo-code", value: "2101" },
    });
  });

  it("a column of roots is read as roots, a lone root among codes is unclear", () => {
    const codes = (...all: string[]) =>
      readFile(["date,from,to,code", ...all.map((code) => `2024-05-01,Iran,Iraq,${code}`)]).results;
    expect(codes("4", "14", "19").map((result) => eventOf(result).cameoCode)).toEqual(["04", "14", "19"]);
    expect(codes("190", "14")[1]).toMatchObject({ kind: "problem", problem: { value: "14", expected: "cameo-code" } });
  });

  it("codes tell of mediations and of what both do", () => {
    const offered = eventOf(read("039", {}, "code"));
    expect(rolesOf(offered)).toEqual(["mediator IRN", "party IRQ"]);
    expect(offered).toMatchObject({ mediationState: "offered", isReciprocal: false });
    expect(rolesOf(eventOf(read("126", {}, "code")))).toEqual(["party IRN", "mediator IRQ"]);
    expect(eventOf(read("057", {}, "code")).isReciprocal).toBe(true);
    expect(eventOf(read("190", {}, "code")).isReciprocal).toBe(false);
  });

  it("statements have no type", () => {
    const event = eventOf(read("010", {}, "code"));
    expect(event.type).toBeUndefined();
    expect(event.row.intensity).toBe(0);
  });

  it("words of the file's own are what the analyst says", () => {
    expect(read("pow-wow")).toMatchObject({
      kind: "problem",
      problem: { column: "type", value: "pow-wow", expected: "event-type" },
    });
    expect(eventOf(read("pow-wow", { typeOfWord: { "pow-wow": "CONSULT" } }))).toMatchObject({
      type: "CONSULT",
      derived: ["intensity", "quad-class"],
    });
    expect(eventOf(read("pow-wow", { fixedEventType: "COOPERATE" }))).toMatchObject({
      type: "COOPERATE",
      derived: ["type", "intensity", "quad-class"],
    });
  });

  it("numbers out of range are problems", () => {
    const lines = [
      "date,from,to,type,intensity,tone",
      "2024-05-01,Iran,Iraq,AID,11,0",
      "2024-05-01,Iran,Iraq,AID,7,-35",
      "2024-05-01,Iran,Iraq,AID,x,",
    ];
    const { mapping, results } = readFile(lines, {
      columns: {
        date: "date",
        sourceActor: "from",
        targetActor: "to",
        eventType: "type",
        intensity: "intensity",
        tone: "tone",
      },
    });
    expect(results[0]).toMatchObject({
      kind: "problem",
      problem: { column: "intensity", value: "11", expected: "intensity" },
    });
    expect(mapping.toneScale).toBe(100);
    expect(eventOf(results[1]).row).toMatchObject({ intensity: 7, tone: -0.35 });
    expect(results[2]).toMatchObject({ kind: "problem", problem: { value: "x" } });
  });

  it("a mediator stands between the parties, in a state that the file or the act says", () => {
    const head = "date,from,to,mediator,type,mediation_state";
    const read = (row: string) => eventOf(readFile([head, row]).results[0]);
    const stalled = read("2024-05-01,Iran,Iraq,Qatar,talks,Stalled");
    expect(rolesOf(stalled)).toEqual(["party IRN", "party IRQ", "mediator QAT"]);
    expect(stalled).toMatchObject({ mediationState: "stalled", row: { intensity: -3 } });
    expect(read("2024-05-01,Iran,Iraq,Qatar,AGREE,").mediationState).toBe("agreement");
    expect(rolesOf(read("2024-05-01,Iran,Iraq,,AGREE,"))).toEqual(["source IRN", "target IRQ"]);
    expect(readFile([head, "2024-05-01,Iran,Iraq,Qatar,AGREE,paused"]).results[0]).toMatchObject({
      kind: "problem",
      problem: { column: "mediation_state", expected: "mediation-state" },
    });
  });
});
