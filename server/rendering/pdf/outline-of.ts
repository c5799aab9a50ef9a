import { numbersOf } from "./style";

/** The outline of a shape of SVG as a path, empty where it has none; absent for an element that is no shape. */
export function outlineOf(element: Element): string | undefined {
  const n = (name: string) => Number.parseFloat(element.getAttribute(name) ?? "0");
  switch (element.tagName.toLowerCase()) {
    case "path":
      return element.getAttribute("d") ?? "";
    case "line":
      return `M${n("x1")} ${n("y1")}L${n("x2")} ${n("y2")}`;
    case "circle": {
      const [x, y, r] = [n("cx"), n("cy"), n("r")];
      return `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`;
    }
    case "rect":
      return rectangle(n("x"), n("y"), n("width"), n("height"), n("rx"));
    case "polygon":
    case "polyline": {
      const points = numbersOf(element.getAttribute("points") ?? "");
      const end = element.tagName.toLowerCase() === "polygon" ? "Z" : "";
      return points.length === 0 ? "" : `M${points.join(" ")}${end}`;
    }
    default:
      return undefined;
  }
}

function rectangle(x: number, y: number, width: number, height: number, radius: number): string {
  if (!(width > 0 && height > 0)) return "";
  const [right, bottom] = [x + width, y + height];
  const r = Math.min(radius, width / 2, height / 2);
  if (r === 0) return `M${x} ${y}H${right}V${bottom}H${x}Z`;
  const arc = (toX: number, toY: number) => `A${r} ${r} 0 0 1 ${toX} ${toY}`;
  return [
    `M${x + r} ${y}H${right - r}${arc(right, y + r)}V${bottom - r}${arc(right - r, bottom)}`,
    `H${x + r}${arc(x, bottom - r)}V${y + r}${arc(x + r, y)}Z`,
  ].join("");
}
