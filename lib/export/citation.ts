import type { ChartMetadata } from "./chart-metadata";
import type { ChartWords } from "./to-json";

/** Signs that mean something to BibTeX. */
const SPECIAL = /[\\{}$&#^_~%]/g;
const ESCAPES: Record<string, string> = { "\\": "\\textbackslash{}", "^": "\\^{}", "~": "\\~{}" };

/** A chart as an entry of BibTeX; `accessed` is the day of access. Its key is the chart and the head of its hash. */
export function toBibtex(words: ChartWords, metadata: ChartMetadata, accessed: string): string {
  const fields: [string, string][] = [
    ["title", braced(words.title)],
    ["author", "{Entente}"],
    ["year", accessed.slice(0, 4)],
    ["howpublished", `\\url{${metadata.permalink.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ["urldate", accessed],
    ["note", escaped(noteOf(words, metadata))],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${keyOf(metadata)},\n${lines.join(",\n")}\n}\n`;
}

/** The same for programs that read CSL-JSON. */
export function toCslJson(words: ChartWords, metadata: ChartMetadata, accessed: string): string {
  const date = accessed.split("-").map(Number);
  const item = {
    id: keyOf(metadata),
    type: "webpage",
    title: words.title,
    author: [{ literal: "Entente" }],
    issued: { "date-parts": [[date[0]]] },
    accessed: { "date-parts": [date] },
    URL: metadata.permalink,
    note: noteOf(words, metadata),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function keyOf({ chart, contentHash }: ChartMetadata): string {
  return `entente-${chart}-${contentHash.slice(0, 8)}`;
}

function noteOf({ measure, filter }: ChartWords, metadata: ChartMetadata): string {
  const { datasets, eventCount, range, measureVersion, coderVersion, contentHash } = metadata;
  return [
    `${measure}.`,
    `${filter}.`,
    `${eventCount} events${range ? `, ${range.from} to ${range.to}` : ""}.`,
    ...(datasets.length > 0 ? [`Data: ${datasets.join(", ")}.`] : []),
    `Measures ${measureVersion}, coder ${coderVersion}, content ${contentHash.slice(0, 16)}.`,
  ].join(" ");
}

function escaped(text: string): string {
  return text.replace(SPECIAL, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}

/** A title whose capitals a style must not change. */
function braced(text: string): string {
  return `{${escaped(text)}}`;
}
