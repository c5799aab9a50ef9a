import { MAPPED_FIELDS, type ActorNaming, type ColumnMapping, type DateOrder } from "@/lib/relations/column-mapping";
import type { MappedField } from "@/lib/relations/column-mapping";
import { iso3OfIso2 } from "../iso3-of-iso2";
import { parseDayCell } from "../parse-day-cell";
import { HEADER_WORDS, plainHeader } from "./header-words";
import { isMissing } from "./missing-cell";

/** A day that is told by three numbers, the year last. */
const NUMBERED_DAY = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](?:\d{4}|\d{2})\b/;
const COW_HEADER = /cow|ccode/;
const MOST_OF_THEM = 0.8;

/**
 * What the columns of a table seem to mean, by their names and the first rows. A field stays without a column where no
 * name speaks for one; a guess is made to be corrected.
 */
export function guessMapping(columns: readonly string[], rows: readonly (readonly string[])[]): ColumnMapping {
  const plain = columns.map((column) => plainHeader(column));
  // Of JSON lines, the last member of a path may be the telling one: `when.date`.
  const lastMembers = columns.map((column) => plainHeader(column.split(".").at(-1)!));
  const valuesOf = (at: number) => rows.map((row) => row[at] ?? "").filter((cell) => !isMissing(cell));
  const taken = new Set<number>();
  const found: Partial<Record<MappedField, number>> = {};

  const find = (field: MappedField, words: readonly string[]) => {
    for (const names of [plain, lastMembers])
      for (const word of words) {
        const at = names.findIndex((name, place) => name === word && !taken.has(place) && fits(field, valuesOf(place)));
        if (at >= 0) return at;
      }
    return -1;
  };
  const hasOtherSide = HEADER_WORDS.targetActor.some((word) => plain.includes(word) || lastMembers.includes(word));
  for (const field of ORDER) {
    const isPublisherSource = field === "sourceActor" && !hasOtherSide;
    const at = find(
      field,
      isPublisherSource ? HEADER_WORDS[field].filter((word) => word !== "source") : HEADER_WORDS[field],
    );
    if (at < 0) continue;
    found[field] = at;
    taken.add(at);
  }
  if (found.cameoCode === undefined && found.eventType === undefined) {
    // A column called "type" may hold codes.
    const at = plain.findIndex(
      (name, place) => HEADER_WORDS.eventType.includes(name) && fits("cameoCode", valuesOf(place)),
    );
    if (at >= 0) found.cameoCode = at;
  }

  const actors = [found.sourceActor, found.targetActor].flatMap((at) => (at === undefined ? [] : [at]));
  const actorCells = actors.flatMap(valuesOf);
  const tones = found.tone === undefined ? [] : valuesOf(found.tone).map(Number).filter(Number.isFinite);
  return {
    columns: Object.fromEntries(
      MAPPED_FIELDS.flatMap((field) => (found[field] === undefined ? [] : [[field, columns[found[field]]!]])),
    ),
    dateOrder: guessDateOrder(found.date === undefined ? [] : valuesOf(found.date)),
    actorNaming: guessNaming(
      actorCells,
      actors.map((at) => plain[at]!),
    ),
    ...guessSeparator(actorCells),
    unknownActors: "leave-out",
    ...(found.cameoCode !== undefined && isOfRoots(valuesOf(found.cameoCode)) && { hasCameoRootsOnly: true }),
    toneScale: tones.some((tone) => Math.abs(tone) > 1) ? 100 : 1,
    isReciprocal: false,
  };
}

/** The fields whose words others share come after those that are told apart by their values. */
const ORDER: readonly MappedField[] = [
  "date",
  "targetActor",
  "sourceActor",
  "cameoCode",
  ...MAPPED_FIELDS.filter((field) => !/^(?:date|targetActor|sourceActor|cameoCode)$/.test(field)),
];

function fits(field: MappedField, values: readonly string[]): boolean {
  if (values.length === 0) return true;
  const share = (test: (cell: string) => boolean) => values.filter(test).length / values.length >= MOST_OF_THEM;
  switch (field) {
    case "date":
    case "publishedDate":
      return share((cell) => DATE_ORDERS_TRIED.some((order) => parseDayCell(cell, { order }) !== undefined));
    case "cameoCode":
      return share((cell) => /^\d{1,4}[A-Z]?$/i.test(cell.trim()));
    case "eventType":
      return share((cell) => /\p{L}/u.test(cell));
    case "intensity":
    case "tone":
      return share((cell) => cell.trim() !== "" && Number.isFinite(Number(cell)));
    case "sourceActor":
    case "targetActor":
      return share((cell) => cell.length <= 120 && !/^https?:/.test(cell) && parseDayCell(cell)?.precision !== "day");
    case "url":
      return share((cell) => /^https?:\/\//i.test(cell.trim()));
    default:
      return true;
  }
}

const DATE_ORDERS_TRIED: readonly DateOrder[] = ["day-month-year", "month-day-year"];

function isOfRoots(codes: readonly string[]): boolean {
  return codes.length > 0 && codes.every((code) => /^(?:0?[1-9]|1\d|20)$/.test(code.trim()));
}

function guessDateOrder(values: readonly string[]): DateOrder {
  const numbered = values.flatMap((cell) => {
    const parts = NUMBERED_DAY.exec(cell);
    return parts ? [[Number(parts[1]), Number(parts[2])] as const] : [];
  });
  const hasDayFirst = numbered.some(([first]) => first > 12);
  const hasMonthFirst = numbered.some(([, second]) => second > 12);
  if (hasDayFirst === hasMonthFirst) return "year-month-day";
  return hasDayFirst ? "day-month-year" : "month-day-year";
}

function guessNaming(cells: readonly string[], headers: readonly string[]): ActorNaming {
  if (cells.length === 0) return "names";
  if (headers.some((name) => COW_HEADER.test(name)) && cells.every((cell) => /^\d{1,3}$/.test(cell.trim())))
    return "cow";
  return cells.every((cell) => /^[A-Z]{2}$/.test(cell.trim()) && iso3OfIso2(cell) !== undefined) ? "iso2" : "names";
}

function guessSeparator(cells: readonly string[]): { actorSeparator?: string } {
  const separator = [";", "|"].find((one) => cells.some((cell) => cell.includes(one)));
  return separator === undefined ? {} : { actorSeparator: separator };
}
