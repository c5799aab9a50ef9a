import { describe, expect, it } from "vitest";
import { importContext as context } from "../fixtures/import-context";
import type { ImportedEvent } from "../imported-row";
import type { ReaderOptions } from "../importer";
import { ACLED_ACTS } from "./acled-acts";
import { acledImporter, alliesOf } from "./acled-importer";

const COLUMNS_OF_2023 =
  "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp";
const COLUMNS_BEFORE =
  "data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,timestamp,iso3";

const BATTLE: Record<string, string> = {
  event_id_cnty: "ETH901",
  event_date: "2022-02-23",
  year: "2022",
  time_precision: "1",
  event_type: "Battles",
  sub_event_type: "Armed clash",
  actor1: "Military Forces of Ethiopia (2018-)",
  inter1: "1",
  actor2: "TPLF: Tigray People's Liberation Front",
  inter2: "2",
  country: "Kenya",
  location: "Riverside",
  source: "Hill Radio; Valley Gazette",
  notes: "On 23 February, soldiers and fighters shot at each other near Riverside. [size=no report]",
};

function read(changes: Record<string, string>, head = COLUMNS_OF_2023, options?: ReaderOptions) {
  const columns = head.split(",");
  const table = acledImporter.recognise({ fileName: "a.csv", lines: [head] })!;
  const row: Record<string, string> = { ...BATTLE, ...changes };
  return acledImporter.readerOf(
    table,
    context,
    options,
  )(
    columns.map((name) => row[name] ?? ""),
    7,
  );
}

function readEvent(changes: Record<string, string>, head?: string): ImportedEvent {
  const result = read(changes, head);
  if (result.kind !== "event") throw new Error(JSON.stringify(result));
  return result.event;
}

const rolesOf = ({ participants }: ImportedEvent) => participants.map(({ role, code }) => `${role} ${code}`);

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

describe("actors", () => {
  it.each([
    ["Military Forces of Sudan (2011-2019, Omar al-Bashir)", "1", "SDNMIL", "Military Forces of Sudan"],
    ["Police Forces of India (2014-)", "1", "INDCOP", "Police Forces of India"],
    ["Government of Mali (2021-)", "1", "MLIGOV", "Government of Mali"],
    ["Military Forces of the United States (2021-)", "8", "USAMIL", "Military Forces of the United States"],
    ["Military Forces of Chad (2021-) Presidential Guard", "1", "TCDMIL", "Military Forces of Chad Presidential Guard"],
    ["Civilians (Mali)", "7", "MLICVL", "Civilians (Mali)"],
    ["Protesters (India)", "6", "INDCVL", "Protesters (India)"],
    ["Unidentified Armed Group (Chad)", "3", "TCDUAF", "Unidentified Armed Group (Chad)"],
    ["Unidentified Communal Militia (Nigeria)", "4", "NGAPRM", "Unidentified Communal Militia (Nigeria)"],
    ["Unidentified Gang (Haiti)", "3", "HTICRM", "Unidentified Gang (Haiti)"],
    ["Al Shabaab", "2", "SHB", "Al Shabaab"],
    ["ISWAP: Islamic State West Africa Province", "2", "ISWAP", "ISWAP: Islamic State West Africa Province"],
    ["NATO: North Atlantic Treaty Organization", "8", "NATO", "NATO: North Atlantic Treaty Organization"],
    ["MINUSMA: United Nations Stabilization Mission in Mali (2013-2023)", "8", "UNO"],
    ["Riverside Self-Defense Group (Kenya)", "4", "GRPRIVERSIDESELFD", "Riverside Self-Defense Group (Kenya)"],
    ["Military Forces of Libya (2014-) Haftar Faction", "2", "GRPMILITARYFORCES"],
  ])("%s", (actor2, inter2, code, name?: string) => {
    const changes = { actor1: "Military Forces of Peru (2021-)", actor2, inter2 };
    const target = readEvent(changes).participants[1]!;
    expect(target.code.startsWith(code), target.code).toBe(true);
    if (name) expect(target.name).toBe(name);
    if (!code.startsWith("GRP")) expect(target.code).toBe(code);
  });

  it("a militia of a people is not its country, and two of them are two", () => {
    const event = readEvent({
      actor1: "Highland Ethnic Militia (Nigeria)",
      inter1: "4",
      actor2: "Lowland Ethnic Militia (Nigeria)",
      inter2: "4",
    });
    expect(new Set(event.participants.map(({ code }) => code)).size).toBe(2);
    expect(event.participants.every(({ code }) => code.startsWith("GRP"))).toBe(true);
  });

  it("private guards are no organ of the state", () => {
    const [, target] = readEvent({ actor2: "Private Security Forces (Iraq)", inter2: "8" }).participants;
    expect(target!.code).toMatch(/^GRP/);
  });

  it("known allies of armed sides take part, peoples and trades do not", () => {
    const event = readEvent({
      assoc_actor_1: "Military Forces of Eritrea (1993-); Amhara Ethnic Group (Ethiopia)",
      assoc_actor_2: "Farmers (Ethiopia)",
    });
    expect(rolesOf(event)).toEqual(["source ETHMIL", "source ERIMIL", "target TPLF"]);
  });

  it("lists are split on a semicolon and a blank, never inside a name", () => {
    expect(
      alliesOf("WRS: Women against Racism, Sexism & Austerity; Military Forces of Sudan (2011-2019, Omar al-Bashir)"),
    ).toEqual([
      "WRS: Women against Racism, Sexism & Austerity",
      "Military Forces of Sudan (2011-2019, Omar al-Bashir)",
    ]);
  });
});

describe("direction", () => {
  const CIVILIANS = { actor2: "Civilians (Mali)", inter2: "7" };
  const ARMED = { actor1: "Military Forces of Mali (2021-)", inter1: "1" };
  const ABROAD = { actor1: "Civilians (Mali)", inter1: "7", actor2: "Military Forces of Niger (2023-)", inter2: "1" };

  it("fighting is mutual, in whichever column they stand", () => {
    expect(readEvent({}).isReciprocal).toBe(true);
  });

  it("civilians are the target of violence against them, in whichever column they stand", () => {
    const attack = { event_type: "Violence against civilians", sub_event_type: "Attack" };
    expect(rolesOf(readEvent({ ...attack, ...CIVILIANS }))).toEqual(["source ETHMIL", "target MLICVL"]);
    expect(rolesOf(readEvent({ ...attack, ...ABROAD }))).toEqual(["source NERMIL", "target MLICVL"]);
    expect(readEvent({ ...attack, ...ABROAD }).isReciprocal).toBe(false);
  });

  it.each([
    ["1", "7"],
    ["State forces", "Civilians"],
    ["STATE FORCES", "civilians"],
    ["", ""],
  ])("sides coded %s and %s", (inter1, inter2) => {
    const changes = { event_type: "Violence against civilians", sub_event_type: "Attack", ...ARMED, ...CIVILIANS };
    expect(rolesOf(readEvent({ ...changes, inter1, inter2 }))).toEqual(["source MLIMIL", "target MLICVL"]);
  });

  it("protesters act, and suffer an intervention", () => {
    const protest = { event_type: "Protests", actor1: "Protesters (India)", inter1: "Protesters" };
    const police = { actor2: "Police Forces of India (2014-)", inter2: "State forces" };
    const read = (sub_event_type: string) => readEvent({ ...protest, ...police, sub_event_type });
    expect([read("Peaceful protest").type, ...rolesOf(read("Peaceful protest"))]).toEqual([
      "PROTEST",
      "source INDCVL",
      "target INDCOP",
    ]);
    expect([read("Protest with intervention").type, ...rolesOf(read("Protest with intervention"))]).toEqual([
      "COERCE",
      "source INDCOP",
      "target INDCVL",
    ]);
    expect(read("Excessive force against protestors")).toEqual(read("Excessive force against protesters"));
    expect(read("Excessive force against protesters").type).toBe("ASSAULT");
  });

  it("an agreement is mutual and cooperative", () => {
    const event = readEvent({ event_type: "Strategic developments", sub_event_type: "Agreement" });
    expect(event).toMatchObject({ type: "AGREE", isReciprocal: true, row: { intensity: 2.5 } });
  });

  it("forces of a state arrest", () => {
    const event = readEvent({
      event_type: "Strategic developments",
      sub_event_type: "Arrests",
      actor1: "Al Shabaab",
      inter1: "2",
      actor2: "Military Forces of Somalia (2012-)",
      inter2: "1",
    });
    expect(rolesOf(event)).toEqual(["source SOMMIL", "target SHB"]);
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
