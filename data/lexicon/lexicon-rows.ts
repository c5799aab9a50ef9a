import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { topLevelCode } from "@/lib/relations/actor-code";

/** One row of a dictionary file, by column. */
export type Row = Record<string, string>;

export const FOLDER = path.resolve(import.meta.dirname);
/** The files of the dictionary and their columns, in order. */
export const FILES = {
  "states.csv": ["code", "name", "aliases", "demonyms", "capitals", "seats", "region", "status"],
  "office-holders.csv": ["name", "aliases", "code", "office", "from", "to", "source"],
  "office-holders-before-2015.csv": ["name", "aliases", "code", "office", "from", "to", "source"],
  "organisations.csv": ["code", "name", "aliases", "kind", "source"],
  "armed-groups.csv": ["code", "name", "aliases", "country", "kind", "from", "to", "source"],
  "public-figures.csv": ["name", "aliases", "code", "office", "from", "to", "source"],
  "bodies.csv": ["name", "code", "from", "to"],
  "peoples.csv": ["phrase", "code", "from", "to", "rule"],
  "places.csv": ["name", "country"],
  "cities.csv": ["name", "country"],
  "not-actors.csv": ["phrase", "why", "code"],
  "role-words.csv": ["phrase", "sector", "kind", "use"],
  "sentiment.csv": ["term", "value", "why"],
  "ambiguous-names.csv": ["text", "code", "where", "words", "rule"],
} as const;

/** All rows of a file, each cell a string. */
export function readRows(file: keyof typeof FILES): Row[] {
  return parse<Row>(readFileSync(path.join(FOLDER, file)), { columns: true });
}

export const states = readRows("states.csv");
export const holders = readRows("office-holders.csv");
export const earlyHolders = readRows("office-holders-before-2015.csv");
export const figures = readRows("public-figures.csv");
export const bodies = readRows("bodies.csv");
export const peoples = readRows("peoples.csv");
export const organisations = readRows("organisations.csv");
export const groups = readRows("armed-groups.csv");
export const ambiguous = readRows("ambiguous-names.csv");

/** A cell; empty where the column is missing. */
export const column = (row: Row, name: string): string => row[name] ?? "";
/** The items of a list cell. */
export const list = (row: Row, name: string): string[] =>
  column(row, name)
    .split("|")
    .filter((item) => item !== "");

/** First and last day of a term; a year or a month reaches from its first to its last day. */
export function term(row: Row): { first: string; last: string } {
  const { from, to } = { from: column(row, "from"), to: column(row, "to") };
  return {
    first: from === "" ? "0001-01-01" : `${from}-01-01`.slice(0, 10),
    last: to === "" ? "9999-12-31" : to.length === 4 ? `${to}-12-31` : to.length === 7 ? `${to}-31` : to,
  };
}

export const actorCodes = new Set([...states, ...organisations, ...groups].map((row) => column(row, "code")));

/** An actor that a name can stand for, and from which day to which. */
export interface Reading {
  code: string;
  first: string;
  last: string;
}

/** Every name with the top-level actors that it can stand for, and when. */
export function readings(): Map<string, Reading[]> {
  const found = new Map<string, Reading[]>();
  const add = (text: string, reading: Reading) => {
    const key = text.toLowerCase();
    found.set(key, [...(found.get(key) ?? []), reading]);
  };
  const always = { first: "0001-01-01", last: "9999-12-31" };
  for (const row of states) {
    const names = ["aliases", "demonyms", "capitals", "seats"].flatMap((name) => list(row, name));
    for (const text of [column(row, "name"), ...names]) add(text, { code: column(row, "code"), ...always });
  }
  for (const row of organisations)
    for (const text of [column(row, "name"), ...list(row, "aliases")])
      add(text, { code: column(row, "code"), ...always });
  for (const row of bodies) add(column(row, "name"), { code: topLevelCode(column(row, "code")), ...term(row) });
  for (const row of [...groups, ...holders, ...earlyHolders, ...figures])
    for (const text of [column(row, "name"), ...list(row, "aliases")])
      add(text, { code: topLevelCode(column(row, "code")), ...term(row) });
  return found;
}
