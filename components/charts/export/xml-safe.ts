import type { ChartTexts } from "../chart-texts";

/** The text without what XML 1.0 forbids: control signs and halves of surrogate pairs. */
export function xmlSafe(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uFFFD]/g, "");
}

/** The texts of a chart without what a file of XML cannot hold. */
export function fileTexts(texts: ChartTexts): ChartTexts {
  return {
    ...texts,
    text: (label) => xmlSafe(texts.text(label)),
    own: (id, values) => xmlSafe(texts.own(id, values)),
  };
}
