import { describe, expect, test } from "vitest";
import { rowOf, eventOf, codesOf, type Cells } from "./fixtures/read-polecat";

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
