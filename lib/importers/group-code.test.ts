import { expect, test } from "vitest";
import { isActorCode, topLevelCode } from "@/lib/relations/actor-code";
import { groupCode } from "./group-code";

test("a short name is readable in its code, whatever its case, accents and punctuation", () => {
  expect(groupCode("Dozo Militia")).toBe("GRPDOZOMILITIA");
  expect(groupCode("dózo-militia")).toBe("GRPDOZOMILITIA");
});

test("long names that begin alike have codes of their own, always the same", () => {
  const one = groupCode("Popular Front for the Liberation of the Northern Valleys");
  const other = groupCode("Popular Front for the Liberation of the Southern Valleys");
  expect(one).not.toBe(other);
  expect(one).toBe(groupCode("POPULAR FRONT for the Liberation of the Northern Valleys"));
});

test("names in other letters are told apart", () => {
  expect(groupCode("حركة أ")).not.toBe(groupCode("حركة ب"));
  expect(groupCode("Mouvement Ł")).not.toBe(groupCode("Mouvement Ø"));
});

test("every code has the form of a code and rolls up to nobody", () => {
  for (const name of ["Mil", "GOV", "", "A".repeat(80), "Ñ 23-M", "حركة", "Police Militia"]) {
    const code = groupCode(name);
    expect(isActorCode(code), code).toBe(true);
    expect(topLevelCode(code)).toBe(code);
  }
});
