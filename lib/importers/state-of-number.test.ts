import { expect, test } from "vitest";
import { states } from "@/data/lexicon/lexicon-rows";
import { stateOfNumber } from "./state-of-number";

test("numbers name states, padded or as decimals", () => {
  expect(stateOfNumber("652", "gw")).toBe("SYR");
  expect(stateOfNumber("020", "cow")).toBe("CAN");
  expect(stateOfNumber("750.0", "gw")).toBe("IND");
});

test("the two lists differ in Serbia and the Pacific", () => {
  expect(stateOfNumber("340", "gw")).toBe("SRB");
  expect(stateOfNumber("340", "cow")).toBeUndefined();
  expect([stateOfNumber("970", "gw"), stateOfNumber("970", "cow")]).toEqual(["KIR", "NRU"]);
});

test("what is no number of a state is none", () => {
  for (const cell of ["", "0", "999", "-1", "2, 200", "USA"]) expect(stateOfNumber(cell, "gw")).toBeUndefined();
});

test("every member state of the United Nations has a number in both lists", () => {
  const numbered = (system: "cow" | "gw") =>
    new Set(Array.from({ length: 1000 }, (_, number) => stateOfNumber(String(number), system)));
  const missing = (system: "cow" | "gw") =>
    states.filter((row) => row.status === "un-member" && !numbered(system).has(row.code)).map((row) => row.code);
  expect(missing("cow")).toEqual([]);
  expect(missing("gw")).toEqual([]);
});
