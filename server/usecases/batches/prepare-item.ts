import { parseDayCell } from "@/lib/importers/parse-day-cell";
import type { BatchChoices, DateOrigin } from "@/lib/relations/document-batch";
import type { DocumentInput } from "@/lib/relations/document-input";
import type { Fault, Outcome } from "@/lib/relations/fault";
import type { FileRowProblem } from "@/lib/relations/import-run";
import { decodeWindows1252 } from "@/server/files/dataset-file/windows-1252";
import type { FileText } from "@/server/files/read-file-text";
import { readUpload } from "../read-upload";
import type { BatchItem } from "./batch-items";

/** A document as it will be handed to the coder, or why it cannot be. */
export type PreparedItem =
  { kind: "input"; input: DocumentInput; dateOrigin: DateOrigin } | { kind: "problems"; problems: FileRowProblem[] };

const PLAIN = /\.(txt|text|md)$/i;
const PAGE = /\.x?html?$/i;
const PAGE_START = /^\s*(<\?xml[^>]*>\s*)?<(!doctype html|html|head)\b/i;
/** What the page of a server that does not have an article says; such a page is short. */
const ERROR_PAGE =
  /^\W*(?:error\W+)?(?:[45]\d\d\b|(?:page )?not found\b|access denied|forbidden\b|bad gateway|service (?:temporarily )?unavailable|internal server error|just a moment|attention required)/i;
const LONGEST_ERROR_PAGE = 1_500;

/**
 * Reads one item of a batch. What it says of itself goes before what was given for all; a day is never guessed: it is
 * told in a cell, in full in the file or its text, or given for all, and `dateOrigin` says which.
 */
export async function prepareItem(item: BatchItem, choices: BatchChoices): Promise<PreparedItem> {
  if (item.kind === "problem") return { kind: "problems", problems: [item.problem] };
  if (item.kind === "row") return prepareRow(item, choices);
  const bytes = await item.read();
  const read = bytes.ok ? await readText(bytes.value, item.fileName) : bytes;
  if (!read.ok) return { kind: "problems", problems: toProblems(item, read.faults) };
  const { text, title = "", publisher = "", publishedDate = "", url = "" } = read.value;
  const isPage = PAGE.test(item.fileName);
  if (isPage && text.length < LONGEST_ERROR_PAGE && (ERROR_PAGE.test(title) || ERROR_PAGE.test(text)))
    return problem(item, "article-page", title || text);
  if (!isPage && PAGE_START.test(text)) return problem(item, "file-is-web-page", text);
  const input = { text, title, publisher: choices.publisher || publisher, url, publishedDate };
  return withDate(item, input, choices, "text");
}

function prepareRow(item: BatchItem & { kind: "row" }, choices: BatchChoices): PreparedItem {
  const { text = "", title = "", publisher = "", publishedDate = "", url = "" } = item.cells;
  const day = parseDayCell(publishedDate);
  if (publishedDate.trim() !== "" && day?.precision !== "day")
    return problem(item, "day", publishedDate, "publishedDate");
  const input = { text, title, publisher: publisher.trim() || choices.publisher, url, publishedDate: day?.day ?? "" };
  return withDate(item, input, choices, "cell");
}

function withDate(
  item: BatchItem,
  input: DocumentInput,
  { publishedDate }: BatchChoices,
  own: DateOrigin,
): PreparedItem {
  if (input.publishedDate !== "") return { kind: "input", input, dateOrigin: own };
  if (publishedDate === "") return problem(item, "date-missing", "", "publishedDate");
  return { kind: "input", input: { ...input, publishedDate }, dateOrigin: "given" };
}

async function readText(bytes: Uint8Array, fileName: string): Promise<Outcome<FileText>> {
  const read = await readUpload(bytes, fileName);
  if (read.ok || read.faults[0]?.code !== "file-undecodable" || !PLAIN.test(fileName) || bytes.includes(0)) return read;
  return readUpload(Buffer.from(decodeWindows1252(Buffer.from(bytes))), fileName);
}

function problem(item: BatchItem, expected: string, value: string, column?: string): PreparedItem {
  const { fileName, line } = item;
  const shown = value.replaceAll(/\s+/g, " ").trim().slice(0, 200);
  return { kind: "problems", problems: [{ fileName, line, value: shown, expected, ...(column && { column }) }] };
}

/** The faults of an item as problems of its file and line. */
export function toProblems(item: BatchItem, faults: readonly Fault[], input?: DocumentInput): FileRowProblem[] {
  const { fileName, line } = item;
  return faults.map(({ code, field }) => {
    const isField = input !== undefined && field !== undefined && field in input;
    const value = isField ? input[field as keyof DocumentInput].slice(0, 200) : fileName.split("/").at(-1)!;
    return { fileName, line, value, expected: code, ...(isField && { column: field }) };
  });
}
