import { expect, it } from "vitest";
import { paragraphDirection, textAnchor, textDirection } from "./text-anchor";

it("a text goes by its first letter or mark", () => {
  expect(textDirection("2025: Iran")).toBe("ltr");
  expect(textDirection("2025: إيران")).toBe("rtl");
  expect(textDirection("\u200f\u2068Iran\u2069 ← \u2068Iraq\u2069")).toBe("rtl");
});

it("a line of a longer text is held at the edge of the whole", () => {
  expect(textAnchor("Hamas ←", "left", "rtl")).toEqual({ textAnchor: "end", direction: "rtl" });
  expect(textAnchor("Hamas ←", "middle", "rtl")).toEqual({ textAnchor: "middle", direction: "rtl" });
});

it("a paragraph of an Arabic file runs from right to left although it begins with a Latin name", () => {
  expect(paragraphDirection("Entente · إصدار 1", "rtl")).toBe("rtl");
  expect(paragraphDirection("Entente · إصدار 1", "ltr")).toBe("ltr");
  expect(paragraphDirection("https://example.org", "rtl")).toBe("ltr");
});
