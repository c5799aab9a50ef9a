import { describe, expect, it } from "vitest";
import { isActorCode, topLevelCode } from "./actor-code";
import { dyadKey, toDyad } from "./dyad";
import { EVENT_TYPES, quadClassOf } from "./event-type";
import {
  courseOfMediation,
  isOngoing,
  MEDIATION_STATE_GLYPHS,
  MEDIATION_STATES,
  reachedTable,
} from "./mediation-state";
import { isCountedModality, MODALITIES } from "./modality";
import { QUAD_CLASSES, quadClassNumber } from "./quad-class";

describe("the vocabulary", () => {
  it("gives each quad class four of the sixteen types", () => {
    for (const quadClass of QUAD_CLASSES) {
      const count = EVENT_TYPES.filter((type) => quadClassOf(type) === quadClass).length;
      expect([quadClass, count]).toEqual([quadClass, { 1: 4, 2: 3, 3: 4, 4: 5 }[quadClassNumber(quadClass)]]);
    }
  });

  it("counts asserted acts, and future ones only for AGREE", () => {
    const counted = MODALITIES.flatMap((m) =>
      (["AGREE", "ASSAULT"] as const).filter((t) => isCountedModality(m, t)).map((t) => `${m} ${t}`),
    );
    expect(counted).toEqual(["asserted AGREE", "asserted ASSAULT", "future AGREE"]);
  });

  it("rolls organs of a state up and nothing else", () => {
    const codes = [
      "PAK",
      "PAKGOV",
      "PAKMIL",
      "USAGOVMIL",
      "SYRREB",
      "VENOPP",
      "UNO",
      "NATO",
      "TTP",
      "M23",
      "IGOSPY",
      "NGOCOP",
    ];
    expect(codes.map(topLevelCode)).toEqual([
      "PAK",
      "PAK",
      "PAK",
      "USA",
      "SYRREB",
      "VENOPP",
      "UNO",
      "NATO",
      "TTP",
      "M23",
      "IGOSPY",
      "NGOCOP",
    ]);
    expect(isActorCode("pak") || isActorCode("P") || isActorCode("PA-K")).toBe(false);
  });

  it("orders a dyad and refuses one of an actor with itself", () => {
    expect(dyadKey(toDyad("PAK", "AFG"))).toBe("AFG-PAK");
    expect(() => toDyad("PAK", "PAK")).toThrow(RangeError);
  });

  it("gives every mediation state its own glyph", () => {
    expect(new Set(Object.values(MEDIATION_STATE_GLYPHS)).size).toBe(MEDIATION_STATES.length);
    expect(MEDIATION_STATES.filter(isOngoing)).toEqual(["accepted", "talks"]);
    expect((["stalled", "talks", "offered"] as const).toSorted(courseOfMediation)).toEqual([
      "offered",
      "talks",
      "stalled",
    ]);
    expect(reachedTable(["offered", "rejected"])).toBe(false);
    expect(reachedTable(["offered", "talks", "stalled"])).toBe(true);
  });
});
