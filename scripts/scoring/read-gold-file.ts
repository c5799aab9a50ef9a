import { readFileSync } from "node:fs";
import type { Outcome } from "@/lib/relations/fault";
import type { CodedText } from "@/lib/scoring/coded-text";
import { schemeOf, type GoldScheme } from "@/lib/scoring/gold-scheme";
import type { GoldActorName, GoldText } from "@/lib/scoring/gold-text";
import { isActorNameRow, parseGoldActorName, parseGoldText } from "@/lib/scoring/parse-gold-text";
import { parseJson } from "@/lib/scoring/parse-json";
import { parsePrediction } from "@/lib/scoring/parse-prediction";
import { CommandFault } from "@/scripts/commands/command-fault";
import { inWords } from "@/scripts/start/say";

/** The lines of a gold file: texts or names of actors, and how they name actors. */
export interface GoldFile {
  scheme: GoldScheme;
  texts: GoldText[];
  actorNames: GoldActorName[];
  /** All lines, those that the selection leaves out too. */
  lineCount: number;
}

/** A condition on a field of the line: it must contain the value, or with `~` before the value not begin with it. */
export interface Selection {
  field: string;
  value: string;
}

/** Reads gold of either scheme. Throws a CommandFault that names the file and the line. */
export function readGoldFile(file: string, selections: readonly Selection[], asked?: GoldScheme): GoldFile {
  const lines = readLines(file);
  const scheme = asked ?? schemeOf(lines[0]?.row);
  const isNames = lines[0] !== undefined && isActorNameRow(lines[0].row);
  const seen = new Map<string, number>();
  const ofLine = <Value extends { id: string }>(at: number, outcome: Outcome<Value>): Value => {
    const value = valueOf(outcome, file, at);
    const before = seen.get(value.id);
    if (before !== undefined)
      throw new CommandFault(`${file}, line ${at}: the id "${value.id}" stands in line ${before} already.`);
    seen.set(value.id, at);
    return value;
  };
  const chosen = (row: Record<string, unknown>) => selections.every((selection) => isSelected(row, selection));
  return {
    scheme,
    lineCount: lines.length,
    texts: isNames
      ? []
      : lines.flatMap(({ at, row }) => {
          const text = ofLine(at, parseGoldText(row, scheme));
          return chosen(row) ? [text] : [];
        }),
    actorNames: !isNames
      ? []
      : lines.flatMap(({ at, row }) => {
          const name = ofLine(at, parseGoldActorName(row));
          return chosen(row) ? [name] : [];
        }),
  };
}

/** Reads predictions, one text a line. Throws a CommandFault that names the file and the line. */
export function readPredictions(file: string): CodedText[] {
  return readLines(file).map(({ at, row }) => valueOf(parsePrediction(row), file, at));
}

function readLines(file: string): { at: number; row: Record<string, unknown> }[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (fault) {
    const code = fault instanceof Error && "code" in fault ? fault.code : "";
    const reason = { ENOENT: "does not exist", EISDIR: "is a folder" }[String(code)] ?? "cannot be read";
    throw new CommandFault(`The file "${file}" ${reason}.`);
  }
  const lines = text.replace(/^\uFEFF/, "").split("\n");
  const rows = lines.flatMap((line, index) =>
    line.trim() === "" ? [] : [{ at: index + 1, row: valueOf(parseJson(line), file, index + 1) }],
  );
  if (rows.length === 0) throw new CommandFault(`The file "${file}" holds no lines.`);
  return rows;
}

function valueOf<Value>(outcome: Outcome<Value>, file: string, line: number): Value {
  if (outcome.ok) return outcome.value;
  throw new CommandFault(`${file}, line ${line}: ${outcome.faults.map((fault) => inWords(fault.message)).join(" ")}`);
}

function isSelected(row: Record<string, unknown>, { field, value }: Selection): boolean {
  const held = row[field];
  const text = held === undefined || held === null ? "" : typeof held === "string" ? held : JSON.stringify(held);
  const wanted = typeof held === "boolean" ? value.toLowerCase() : value;
  return wanted.startsWith("~") ? !text.startsWith(wanted.slice(1)) : text.includes(wanted);
}
