import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { loadMessages } from "@/messages/load-messages";
import { chartTexts } from "../chart-texts";
import { matrixOf } from "../fixtures/chart-models";
import { swatchWidth } from "../legend-swatch";
import { frameContent } from "./frame-content";
import { frameLayout } from "./frame-layout";

const LOCALE = "ar-u-ca-gregory-nu-latn";
const translate = createTranslator({ locale: LOCALE, messages: loadMessages("ar"), timeZone: "UTC" });
const ARABIC = chartTexts(LOCALE, (id, values) => translate(id as never, values as never));
const SIZE = { width: 976, height: 500 };

describe("a frame in Arabic", () => {
  const content = frameContent(matrixOf(6), "علاقات الجميع", "http://127.0.0.1:3000", SIZE.width, ARABIC);
  const layout = frameLayout(content, SIZE);

  it("holds every line of a paragraph at one edge, the right one where it has Arabic letters", () => {
    for (const line of [...layout.head, ...layout.notes, ...layout.footer])
      if (/\p{Script=Arabic}/u.test(line.text)) expect(line.direction, line.text).toBe("rtl");
  });

  it("begins its legend at the right edge, with the conflict end of the scale first and its sign before the number", () => {
    const [scale] = layout.legend;
    expect(scale!.before!.x).toBe(SIZE.width);
    expect(scale!.before!.text).toMatch(/\u200e−\d+$/u);
    expect(scale!.swatchX + swatchWidth(scale!.item)).toBeLessThan(scale!.before!.x);
    expect(scale!.after.x).toBeLessThan(scale!.swatchX);
    for (const { swatchX, after } of layout.legend) {
      expect(swatchX).toBeGreaterThanOrEqual(0);
      expect(after.x).toBeGreaterThan(0);
    }
  });

  it("names a direction from the one who acts to the one acted on", () => {
    expect(ARABIC.own("rowToColumn", { row: "Hamas", column: "Israel" })).toBe(
      "\u200f\u2068Hamas\u2069 ← \u2068Israel\u2069",
    );
  });

  it("writes the Arabic comma between names that were joined without a language", () => {
    expect(ARABIC.text("قطر, تركيا")).toBe("قطر، تركيا");
    expect(ARABIC.text("Hamas, Israel")).toBe("Hamas, Israel");
    expect(ARABIC.number(-0.004)).toBe("0");
  });
});
