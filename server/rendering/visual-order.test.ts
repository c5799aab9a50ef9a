import { describe, expect, it } from "vitest";
import { visualOrder } from "./visual-order";

const shown = (line: string, direction: "ltr" | "rtl") =>
  visualOrder(line, direction)
    .map(({ sign }) => sign)
    .join("");

describe("the order of signs from left to right", () => {
  it("is that of writing in a text without Arabic", () => {
    expect(shown("A → B (−1.5)", "ltr")).toBe("A → B (−1.5)");
  });

  it("turns Arabic round and keeps numbers and Latin words in it", () => {
    expect(shown("ابت 90 ABC", "rtl")).toBe("ABC 90 تبا");
    expect(shown("ابت 1.645 جح", "rtl")).toBe("حج 1.645 تبا");
  });

  it("turns brackets about where they stand", () => {
    expect(shown("ابت (جح)", "rtl")).toBe("(حج) تبا");
  });

  it("leads an arrow from the first name to the second, whatever their letters", () => {
    expect(shown("\u200f\u2068Hamas\u2069 ← \u2068Israel\u2069", "rtl")).toBe("Israel ← Hamas");
    expect(shown("\u200f\u2068قطر\u2069 ← \u2068Israel\u2069", "rtl")).toBe("Israel ← رطق");
  });

  it("keeps a sign before its number where an isolate or a mark says so", () => {
    expect(shown("من \u2068−1\u2069 إلى \u2068+1\u2069", "rtl")).toBe("+1 ىلإ −1 نم");
    expect(shown("اب \u200e−0.15", "rtl")).toBe("−0.15 با");
  });

  it("keeps marks with the letter that they belong to", () => {
    expect(visualOrder("مَن", "rtl").map(({ sign }) => sign)).toEqual(["ن", "مَ"]);
  });
});
