import { expect, test } from "vitest";
import { bestNamed, foldName, nameRank } from "./name-match";

const folded = ({ code, names }: { code: string; names: string[] }) => ({ code, foldedNames: names.map(foldName) });
const ACTORS = [
  { code: "TUR", names: ["Türkiye", "Turkey", "Republic of Turkey", "Turkish"] },
  { code: "TKM", names: ["Turkmenistan", "Turkmen"] },
  { code: "PAK", names: ["Pakistan", "Pakistani", "Islamabad"] },
  { code: "AFG", names: ["Afghanistan", "Afghan"] },
  { code: "CIV", names: ["Côte d'Ivoire", "Ivory Coast"] },
  { code: "QAT", names: ["Qatar"] },
  { code: "IRN", names: ["Iran"] },
  { code: "IRQ", names: ["Iraq"] },
].map(folded);
const found = (typed: string) => bestNamed(ACTORS, typed).map(({ code }) => code);

test.each([
  ["tur", ["TUR", "TKM"]],
  ["turkiye", ["TUR"]],
  ["Türk", ["TUR", "TKM"]],
  ["turkish", ["TUR"]],
  ["of turkey", ["TUR"]],
  ["cote d’ivoire", ["CIV"]],
  ["COAST IVORY", ["CIV"]],
  ["pakstan", ["PAK"]],
  ["afganisthan", ["AFG"]],
  ["quatar", ["QAT"]],
  ["iran", ["IRN"]],
  ["iraq", ["IRQ"]],
  ["key", []],
  ["xyzzy", []],
  [" ", []],
])("%j finds %j", (typed, codes) => {
  expect(found(typed)).toEqual(codes);
});

test("a code stands before a name, a whole name before a beginning", () => {
  const items = [
    { code: "MALI", names: ["Malia"] },
    { code: "MLI", names: ["Mali"] },
    { code: "XXX", names: ["Malians", "mali"] },
  ].map(folded);
  expect(items.map((item) => nameRank(item, "mali"))).toEqual([0, 1, 1]);
  expect(bestNamed(items, "malia").map(({ code }) => code)).toEqual(["MALI", "XXX"]);
});

test("folding leaves letters of every script and numbers", () => {
  expect(foldName("  Łódź – DIYARBAKIR’da, 2nd  ")).toBe("lodz diyarbakir da 2nd");
  expect(foldName("باكستان")).toBe("باكستان");
});
