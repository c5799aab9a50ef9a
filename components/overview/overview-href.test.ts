import { expect, it } from "vitest";
import { DEFAULT_MATRIX_CHOICE } from "@/lib/relations/matrix-choice";
import { overviewHref, parseDyads } from "./overview-href";

it("takes pairs from the address and back, in either order of their codes", () => {
  const { dyads, problems } = parseDyads("PAK-AFG~IRN-ISR~AFG-PAK");
  expect(problems).toEqual([]);
  expect(dyads).toEqual([
    { a: "AFG", b: "PAK" },
    { a: "IRN", b: "ISR" },
  ]);
  expect(overviewHref("from=2025-01-01", { ...DEFAULT_MATRIX_CHOICE, order: "name" }, dyads)).toBe(
    "/?from=2025-01-01&order=name&dyads=AFG-PAK~IRN-ISR",
  );
  expect(overviewHref("", DEFAULT_MATRIX_CHOICE, [])).toBe("/");
});

it("names what is no pair, and pairs beyond six", () => {
  const { dyads, problems } = parseDyads("PAK-PAK~nobody~USA-AFG~USA-CHN~USA-IRN~USA-IRQ~USA-ISR~USA-PAK~USA-RUS");
  expect(dyads).toHaveLength(6);
  expect(problems.map(({ value }) => value)).toEqual(["PAK-PAK", "nobody", "USA-RUS"]);
});
