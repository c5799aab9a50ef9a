/** What an element of a drawing inherits, with its own values over them; lengths in units of the frame. */
export interface Style {
  fill: string;
  stroke: string;
  strokeWidth: number;
  dash: number[];
  lineCap: "butt" | "round" | "square";
  lineJoin: "miter" | "round" | "bevel";
  fontSize: number;
  fontWeight: 400 | 600;
  textAnchor: "start" | "middle" | "end";
  direction: "ltr" | "rtl";
  fillOpacity: number;
  strokeOpacity: number;
  /** Of the element and of all around it. */
  opacity: number;
  strokeFirst: boolean;
}

/** SVG's own defaults. */
export const FIRST_STYLE: Style = {
  fill: "#000000",
  stroke: "none",
  strokeWidth: 1,
  dash: [],
  lineCap: "butt",
  lineJoin: "miter",
  fontSize: 16,
  fontWeight: 400,
  textAnchor: "start",
  direction: "ltr",
  fillOpacity: 1,
  strokeOpacity: 1,
  opacity: 1,
  strokeFirst: false,
};

/** The style of an element within one of the given style (SVG 2, presentation attributes). */
export function styleOf(element: Element, around: Style): Style {
  const given = (name: string) => element.getAttribute(name) ?? undefined;
  const number = (name: string, inherited: number) => {
    const value = Number.parseFloat(given(name) ?? "");
    return Number.isFinite(value) ? value : inherited;
  };
  const dash = given("stroke-dasharray");
  return {
    fill: colourOf(given("fill")) ?? around.fill,
    stroke: colourOf(given("stroke")) ?? around.stroke,
    strokeWidth: number("stroke-width", around.strokeWidth),
    dash: dash === undefined ? around.dash : numbersOf(dash),
    lineCap: (given("stroke-linecap") as Style["lineCap"]) ?? around.lineCap,
    lineJoin: (given("stroke-linejoin") as Style["lineJoin"]) ?? around.lineJoin,
    fontSize: number("font-size", around.fontSize),
    fontWeight: number("font-weight", around.fontWeight) >= 600 ? 600 : 400,
    textAnchor: (given("text-anchor") as Style["textAnchor"]) ?? around.textAnchor,
    direction: (given("direction") as Style["direction"]) ?? around.direction,
    fillOpacity: number("fill-opacity", around.fillOpacity),
    strokeOpacity: number("stroke-opacity", around.strokeOpacity),
    opacity: number("opacity", 1) * around.opacity,
    strokeFirst: (given("paint-order") ?? (around.strokeFirst ? "stroke" : "")).startsWith("stroke"),
  };
}

/** The numbers in a list of SVG: `6 3`, `6,3`. */
export function numbersOf(text: string): number[] {
  return [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi)].map(([number]) => Number(number));
}

/** A colour as `#rrggbb`; what is no `rgb(…)` stays as it is. */
function colourOf(value: string | undefined): string | undefined {
  if (!value?.startsWith("rgb(")) return value;
  return `#${numbersOf(value)
    .slice(0, 3)
    .map((part) => Math.round(part).toString(16).padStart(2, "0"))
    .join("")}`;
}
