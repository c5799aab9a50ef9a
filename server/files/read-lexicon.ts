import { readFileSync } from "node:fs";
import path from "node:path";
import type { AddedAlias } from "@/lib/relations/added-alias";
import { buildLexicon } from "@/lib/lexicon/build-lexicon";
import type { Lexicon } from "@/lib/lexicon/lexicon";
import type { LexiconTables, OfficeHolderRow, PlaceRow } from "@/lib/lexicon/lexicon-tables";
import { parseTable } from "./parse-table";

const FOLDER = path.join(process.cwd(), "data", "lexicon");
let tables: LexiconTables | undefined;
let cached: Lexicon | undefined;
let cachedWithAliases: { key: string; lexicon: Lexicon } | undefined;

/**
 * The dictionaries of `data/lexicon` and the names that analysts added, read once per thread and set of names. Throws
 * when a file is missing or malformed.
 */
export function readLexicon(added: readonly AddedAlias[] = []): Lexicon {
  tables ??= readTables();
  if (added.length === 0) return (cached ??= buildLexicon(tables));
  const key = JSON.stringify(added);
  if (cachedWithAliases?.key !== key) cachedWithAliases = { key, lexicon: buildLexicon(tables, added) };
  return cachedWithAliases.lexicon;
}

function readTables(): LexiconTables {
  return {
    states: readTable("states"),
    officeHolders: [
      ...readTable<OfficeHolderRow>("office-holders"),
      ...readTable<OfficeHolderRow>("office-holders-before-2015"),
      ...readTable<OfficeHolderRow>("public-figures"),
    ],
    organisations: readTable("organisations"),
    armedGroups: readTable("armed-groups"),
    bodies: readTable("bodies"),
    peoples: readTable("peoples"),
    places: [...readTable<PlaceRow>("places"), ...readTable<PlaceRow>("cities")],
    notActors: readTable("not-actors"),
    roleWords: readTable("role-words"),
    ambiguousNames: readTable("ambiguous-names"),
    sentiment: readTable("sentiment"),
  };
}

function readTable<Row>(name: string): Row[] {
  const text = readFileSync(path.join(FOLDER, `${name}.csv`), "utf8");
  return parseTable(text) as Row[];
}
