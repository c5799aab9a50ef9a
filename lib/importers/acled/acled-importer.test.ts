import { describe, expect, it } from "vitest";
import { importContext as context } from "../fixtures/import-context";
import { ACLED_ACTS } from "./acled-acts";
import { acledImporter } from "./acled-importer";
import { COLUMNS_OF_2023, COLUMNS_BEFORE, BATTLE, read, readEvent } from "./fixtures/read-acled";

describe("layouts", () => {
  it("both are recognised, others are not", () => {
    const layoutOf = (line: string) => acledImporter.recognise({ fileName: "x.csv", lines: [line] })?.layout;
    expect(layoutOf(COLUMNS_OF_2023)).toBe("ACLED since 2023 (31 columns)");
    expect(layoutOf(COLUMNS_BEFORE)).toBe("ACLED before 2023 (31 columns)");
    expect(layoutOf(`${COLUMNS_OF_2023},population_best`)).toBe("ACLED since 2023 (32 columns)");
    expect(layoutOf(COLUMNS_OF_2023.replaceAll(",", ";"))).toBe("ACLED since 2023 (31 columns)");
    expect(layoutOf("event_date,actor1,actor2,event_type")).toBeUndefined();
  });

  it("a row says the same with the cells alone that are asked for", () => {
    const table = acledImporter.recognise({ fileName: "a.csv", lines: [COLUMNS_OF_2023] })!;
    const cells = table.columns.map((name) => BATTLE[name] ?? "more");
    const needed = cells.map((cell, at) => (table.neededColumns!.includes(at) ? cell : ""));
    const reader = acledImporter.readerOf(table, context);
    expect(reader(needed, 7)).toEqual(reader(cells, 7));
  });

  it("a row says the same in both", () => {
    expect(readEvent({}, COLUMNS_BEFORE)).toEqual(readEvent({}));
  });
});

describe("a row", () => {
  it("is an event with derived type and intensity, its notes, publisher and place", () => {
    expect(readEvent({})).toEqual({
      eventDate: "2022-02-23",
      datePrecision: "day",
      type: "ASSAULT",
      modality: "asserted",
      isReciprocal: true,
      participants: [
        { code: "ETHMIL", name: "Military Forces of Ethiopia", role: "source" },
        { code: "TPLF", name: "TPLF: Tigray People's Liberation Front", role: "target" },
      ],
      derived: ["type", "intensity", "quad-class"],
      row: {
        rowId: "ETH901",
        intensity: -9,
        text: "On 23 February, soldiers and fighters shot at each other near Riverside.",
        publisher: "Hill Radio; Valley Gazette",
        place: "Riverside",
      },
    });
  });

  it.each([
    ["2022-02-23", "2022"],
    ["23 February 2022", "2022"],
    ["23-02-2022", "2022"],
    ["2/23/22", "2022"],
    ["2/23/2022", "2022"],
  ])("%s is 23 February 2022", (event_date, year) =>
    expect(readEvent({ event_date, year }).eventDate).toBe("2022-02-23"),
  );

  it("the codebook's days come first, even where months could", () => {
    expect(readEvent({ event_date: "05-03-2022" }).eventDate).toBe("2022-03-05");
    expect(readEvent({ event_date: "05 March 2022" }).eventDate).toBe("2022-03-05");
  });

  it.each([
    ["3/5/22", "2022"],
    ["2/23/22", "2021"],
    ["2022-02-30", "2022"],
    ["February 2022", "2022"],
    ["2022", "2022"],
    ["", "2022"],
  ])("the day %s of the year %s is a problem", (event_date, year) => {
    const problem = { line: 7, column: "event_date", value: event_date, expected: "day" };
    expect(read({ event_date, year })).toEqual({ kind: "problem", problem });
  });

  it("the analyst says how a spreadsheet's days are read", () => {
    const result = read({ event_date: "3/5/22" }, COLUMNS_OF_2023, { dateOrder: "month-day-year" });
    expect(result).toMatchObject({ kind: "event", event: { eventDate: "2022-03-05" } });
  });

  it("says how exactly the day is known", () => {
    expect(readEvent({ time_precision: "2" }).datePrecision).toBe("week");
    expect(readEvent({ time_precision: "3" }).datePrecision).toBe("month");
    expect(readEvent({ time_precision: "" }).datePrecision).toBe("day");
  });

  it("without an id or of no known type is a problem", () => {
    expect(read({ event_id_cnty: "" })).toMatchObject({ kind: "problem", problem: { expected: "row-id" } });
    const problem = { line: 7, column: "event_type", value: "Festivals", expected: "acled-event-type" };
    expect(read({ event_type: "Festivals" })).toEqual({ kind: "problem", problem });
  });

  it("with one actor, one actor twice, a bare role or no act is left out", () => {
    expect(read({ actor2: "" })).toEqual({ kind: "dropped", reason: "one-actor" });
    expect(read({ actor2: "Police Forces of Ethiopia (2018-)", inter2: "1" })).toEqual({
      kind: "dropped",
      reason: "same-actor",
    });
    expect(read({ actor2: "Civilians (International)", inter2: "7" })).toEqual({
      kind: "dropped",
      reason: "unknown-actor",
    });
    expect(read({ event_type: "Strategic developments", sub_event_type: "Change to group/activity" })).toEqual({
      kind: "dropped",
      reason: "no-act",
    });
  });

  it("cut short keeps what it has", () => {
    const table = acledImporter.recognise({ fileName: "a.csv", lines: [COLUMNS_OF_2023] })!;
    expect(acledImporter.readerOf(table, context)(["ETH1", "2022-02-23"], 3).kind).toBe("problem");
  });
});

describe("kinds of event", () => {
  it.each([
    ["Battles", "Government regains territory", "ASSAULT", -9],
    ["Explosions/Remote violence", "Air/drone strike", "ASSAULT", -9.5],
    ["Explosions/Remote violence", "Grenade", "ASSAULT", -9],
    ["Violence against civilians", "Abduction/forced disappearance", "ASSAULT", -8.5],
    ["Riots", "Violent demonstration", "PROTEST", -7],
    ["Riots", "Mob violence", "ASSAULT", -9],
    ["Strategic developments", "Looting/property destruction", "COERCE", -7],
    ["Strategic developments", "Non-violent transfer of territory", "RETREAT", 8],
    ["Strategic Developments", "Disrupted weapons use", "MOBILIZE", -6.5],
    ["Battle-No change of territory", "", "ASSAULT", -9],
    ["Remote violence", "", "ASSAULT", -9],
  ])("%s, %s is %s with %s", (event_type, sub_event_type, type, intensity) => {
    expect(readEvent({ event_type, sub_event_type })).toMatchObject({ type, row: { intensity } });
  });

  it("each has a reason and stands in the table once", () => {
    expect(new Set(ACLED_ACTS.map((one) => `${one.eventType}|${one.subEventType}`)).size).toBe(ACLED_ACTS.length);
    expect(ACLED_ACTS.filter(({ why }) => why === "")).toEqual([]);
  });
});
