import { expect, it } from "vitest";
import { textRuns } from "./text-runs";

const runs = (text: string, direction: "ltr" | "rtl") =>
  textRuns(text, 400, direction)!.map((run) => [run.text, run.font.family.replace("IBM Plex Sans", "")]);

it("a text in Latin letters is one stretch, spaces included", () => {
  expect(runs("A → B, 90 %", "ltr")).toEqual([["A -> B, 90 %", ""]]);
});

it("Arabic words stand from right to left, each in the order of writing, with numbers in the other font", () => {
  expect(runs("آخر 90 يومًا", "rtl")).toEqual([
    ["يومًا", " Arabic"],
    [" 90 ", ""],
    ["آخر", " Arabic"],
  ]);
});

it("a script without a font of ours is refused", () => {
  expect(textRuns("北京", 400, "ltr")).toBeUndefined();
});
