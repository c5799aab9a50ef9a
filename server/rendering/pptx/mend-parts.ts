import { pageDocument } from "../page-document";
import type { NativeChart } from "./native-chart";

/*
 * What the writer of slides leaves to be desired, mended in the parts that it wrote: one dash and one marker for all
 * lines, a gap written as an empty number, elements that the schema does not allow, notes in one paragraph.
 */

/** The part of a native chart with each line's own dash, width and marker, without empty values, valid by its schema. */
export function mendChart(xml: string, chart: NativeChart): string {
  return changed(xml, (root) => {
    const all = (tag: string, within: Element = root) => [...within.getElementsByTagName(tag)];
    for (const point of all("c:pt"))
      if (point.parentElement?.tagName === "c:numCache" && point.textContent === "") point.remove();
    const lines = all("c:ser");
    lines.forEach((line, index) => {
      const series = chart.series[index];
      if (chart.kind !== "line" || !series) return;
      for (const one of all("c:invertIfNegative", line)) one.remove();
      const look = all("c:spPr", line)[0];
      const stroke = look && all("a:ln", look)[0];
      stroke?.setAttribute("w", String(Math.round(series.width * 12_700)));
      if (stroke) all("a:prstDash", stroke)[0]?.setAttribute("val", series.dash);
      all("c:symbol", line)[0]?.setAttribute("val", series.marker);
    });
    for (const axis of all("c:dateAx")) {
      for (const tag of ["c:lblAlgn", "c:noMultiLvlLbl"]) for (const one of all(tag, axis)) one.remove();
      const [unit, step] = [all("c:majorTimeUnit", axis)[0], all("c:majorUnit", axis)[0]];
      if (unit && step) unit.before(step);
    }
    const legend = all("c:legend")[0];
    const position = legend && all("c:legendPos", legend)[0];
    chart.series.forEach(({ isBandEnd }, index) => {
      if (!isBandEnd || !position) return;
      const entry = root.ownerDocument.createElementNS(root.namespaceURI, "c:legendEntry");
      for (const [tag, value] of [
        ["c:idx", String(index)],
        ["c:delete", "1"],
      ] as const) {
        const child = root.ownerDocument.createElementNS(root.namespaceURI, tag);
        child.setAttribute("val", value);
        entry.append(child);
      }
      position.parentNode!.insertBefore(entry, [...all("c:legendEntry")].at(-1)?.nextSibling ?? position.nextSibling);
    });
  });
}

/** The part of notes with a paragraph for each line. */
export function mendNotes(xml: string): string {
  return changed(xml, (root) => {
    for (const paragraph of [...root.getElementsByTagName("a:p")]) {
      const [text] = [...paragraph.getElementsByTagName("a:t")];
      const lines = (text?.textContent ?? "").split(/\r?\n/);
      if (!text || lines.length < 2) continue;
      for (const line of lines) {
        text.textContent = line;
        paragraph.before(paragraph.cloneNode(true));
      }
      paragraph.remove();
    }
  });
}

/** The part of properties without the day of its making: the same chart is the same file. */
export function mendProperties(xml: string): string {
  return changed(xml, (root) => {
    for (const tag of ["dcterms:created", "dcterms:modified"])
      for (const one of [...root.getElementsByTagName(tag)]) one.remove();
  });
}

function changed(xml: string, change: (root: Element) => void): string {
  const { window } = pageDocument();
  const parsed = new window.DOMParser().parseFromString(xml, "application/xml");
  change(parsed.documentElement);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${new window.XMLSerializer().serializeToString(parsed.documentElement)}`;
}
