import { describe, expect, it } from "vitest";
import { alliesOf } from "./acled-importer";
import { readEvent, rolesOf } from "./fixtures/read-acled";

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
