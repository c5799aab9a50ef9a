/** The Arabic script and others, and the mark that gives a text their direction. */
const RIGHT_TO_LEFT = /[\u200f\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT_TO_RIGHT = /\p{L}/u;

/** Direction of a text by its first letter or mark that has one (Unicode UAX #9, rule P2). */
export function textDirection(text: string): "ltr" | "rtl" {
  for (const sign of text) {
    if (RIGHT_TO_LEFT.test(sign)) return "rtl";
    if (LEFT_TO_RIGHT.test(sign)) return "ltr";
  }
  return "ltr";
}

/**
 * Direction of a paragraph in a file of a language written in direction `base`: where that is from right to left, a
 * paragraph with any letter of such a script runs so too, although it may begin with a name in others.
 */
export function paragraphDirection(text: string, base: "ltr" | "rtl"): "ltr" | "rtl" {
  return base === "rtl" && RIGHT_TO_LEFT.test(text) ? "rtl" : textDirection(text);
}

/**
 * Attributes that put a text's left or right edge at its x: in SVG `start` means the right edge for a text that runs
 * from right to left, so the anchor follows the direction. A line of a longer text takes the direction of the whole.
 */
export function textAnchor(
  text: string,
  edge: "left" | "middle" | "right",
  direction = textDirection(text),
): { textAnchor: "start" | "middle" | "end"; direction?: "rtl" } {
  const isRightToLeft = direction === "rtl";
  const anchor = edge === "middle" ? "middle" : (edge === "left") === isRightToLeft ? "end" : "start";
  return isRightToLeft ? { textAnchor: anchor, direction: "rtl" } : { textAnchor: anchor };
}
