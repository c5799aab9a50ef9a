import { cutHeadRows } from "../cut-head-rows";
import type { EventlessKind, FileHead, RecognisedTable } from "../importer";
import { columnsOfHead, columnsOfWidth, neededPlaces } from "./gdelt-columns";

const LAYOUTS: Readonly<Record<number, string>> = {
  57: "GDELT 1.0 (57 columns)",
  58: "GDELT 1.0 (58 columns)",
  61: "GDELT 2.0 (61 columns)",
};

/** GDELT's events, told by the number of tabs in the lines or by the names in the head; never by the file's name. */
export function findGdeltTable(head: FileHead): RecognisedTable | undefined {
  return findPlain(head) ?? findNamed(head);
}

function findPlain({ lines }: FileHead): RecognisedTable | undefined {
  const rows = lines.filter((line) => line !== "").map((line) => line.split("\t"));
  const isEvent = (cells: string[]) =>
    columnsOfWidth(cells.length) !== undefined && /^\d+$/.test(cells[0]!) && /^\d{8}$/.test(cells[1]!);
  const widths = rows.filter(isEvent).map((cells) => cells.length);
  if (widths.length === 0 || widths.length < rows.length / 2) return undefined;
  // Files that were put together hold rows of 57 and of 58 cells; a missing address is no fault.
  const width = Math.max(...widths);
  const columns = columnsOfWidth(width)!;
  const names = Array.from({ length: width }, (_, place) => String(place + 1));
  for (const [name, place] of Object.entries(columns))
    if (typeof place === "number" && place >= 0) names[place] = OWN_NAMES[name] ?? name;
  columns.actors.forEach((actor, at) => {
    for (const [cell, place] of Object.entries(actor) as [string, number][])
      names[place] = `Actor${at + 1}${ACTOR_CELL_NAMES[cell] ?? cell}`;
  });
  return {
    format: { kind: "delimited", delimiter: "\t", isQuoted: false, hasHead: false },
    columns: names,
    layout: LAYOUTS[width]!,
    certainty: 1,
    neededColumns: neededPlaces(columns),
  };
}

const OWN_NAMES: Readonly<Record<string, string>> = {
  eventId: "GLOBALEVENTID",
  eventDay: "SQLDATE",
  addedAt: "DATEADDED",
  eventCode: "EventCode",
  baseCode: "EventBaseCode",
  rootCode: "EventRootCode",
  quadClass: "QuadClass",
  goldstein: "GoldsteinScale",
  tone: "AvgTone",
  place: "ActionGeo_FullName",
  url: "SOURCEURL",
};
const ACTOR_CELL_NAMES: Readonly<Record<string, string>> = {
  code: "Code",
  name: "Name",
  country: "CountryCode",
  group: "KnownGroupCode",
  ethnic: "EthnicCode",
  religion: "Religion1Code",
  role: "Type1Code",
};

function findNamed({ lines }: FileHead): RecognisedTable | undefined {
  for (const delimiter of [",", "\t", ";", "|"] as const) {
    const head = cutHeadRows(lines.slice(0, 1), { delimiter, isQuoted: true })[0] ?? [];
    const names = head.map((name) => name.replace(/^\uFEFF/, "").trim());
    const columns = columnsOfHead(names);
    if (!columns) continue;
    return {
      // Rows of the original below a head keep its lone quotes.
      format: { kind: "delimited", delimiter, isQuoted: delimiter !== "\t", hasHead: true },
      columns: names,
      layout: `GDELT, re-exported (${names.length} columns)`,
      // Phoenix and other sets name some of these columns too.
      certainty: columns.eventId >= 0 && columns.goldstein >= 0 ? 0.95 : 0.4,
      neededColumns: neededPlaces(columns),
    };
  }
  return undefined;
}

const MENTIONS_HEAD = "mentionidentifier";
const EVENTLESS: readonly { kind: EventlessKind; isLine: (line: string) => boolean }[] = [
  {
    kind: "gdelt-mentions",
    isLine: (line) =>
      /^\d+\t\d{14}\t\d{14}\t[1-6]\t/.test(line) || line.toLowerCase().replace(/_/g, "").includes(MENTIONS_HEAD),
  },
  {
    kind: "gdelt-gkg",
    isLine: (line) =>
      /^\d{14}-T?\d+\t\d{14}\t/.test(line) || /^DATE\tNUMARTS\t/.test(line) || /\bgkgrecordid\b/i.test(line),
  },
  { kind: "gdelt-file-list", isLine: (line) => /^\d+ [0-9a-f]{32} https?:\/\/\S+$/.test(line) },
];

/** Which of GDELT's files without events the head is of, if one. */
export function findGdeltEventless({ lines }: FileHead): EventlessKind | undefined {
  const first = lines.find((line) => line.trim() !== "");
  return first === undefined ? undefined : EVENTLESS.find(({ isLine }) => isLine(first.replace(/^\uFEFF/, "")))?.kind;
}
