import fc from "fast-check";
import { expect, it } from "vitest";
import { textWidth } from "./text-width";
import { truncateText, wrapText } from "./wrap-text";

const texts = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.lorem({ maxCount: 40 }));
const widths = fc.integer({ min: 20, max: 900 });

it("keeps every sign but spaces, in order", () => {
  fc.assert(
    fc.property(texts, widths, (text, width) => {
      expect(wrapText(text, width, 13).join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
    }),
  );
});

it("makes no line wider than asked, but for one sign that is wider by itself", () => {
  fc.assert(
    fc.property(texts, widths, (text, width) => {
      for (const line of wrapText(text, width, 13, 600)) {
        if ([...line].length > 1) expect(textWidth(line, 13, 600)).toBeLessThanOrEqual(width);
      }
    }),
  );
});

it("breaks a permalink that has no spaces", () => {
  const link = `http://127.0.0.1:3000/relations/AFG/PAK?publisher=${"x".repeat(200)}`;
  const lines = wrapText(link, 300, 12);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.join("")).toBe(link);
});

it("marks what is cut off", () => {
  expect(wrapText("one two three four", 40, 12, 400, 2).at(-1)).toMatch(/…$/);
  expect(truncateText("short", 100, 12)).toBe("short");
  const cut = truncateText("Democratic Republic of the Congo", 90, 12);
  expect(cut).toMatch(/…$/);
  expect(textWidth(cut, 12)).toBeLessThanOrEqual(90);
});

it("measures as the font does", () => {
  // "Türkiye" in IBM Plex Sans regular: 572 + 568 + 367 + 527 + 250 + 499 + 549 thousandths of an em.
  expect(textWidth("Türkiye", 1000)).toBe(3332);
});
