import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { buildLexicon } from "@/lib/lexicon/build-lexicon";
import type { Lexicon } from "@/lib/lexicon/lexicon";
import type { OfficeHolderRow, PlaceRow } from "@/lib/lexicon/lexicon-tables";

const FOLDER = path.join(process.cwd(), "data", "lexicon");
let cached: Lexicon | undefined;

/** The dictionaries of `data/lexicon`, read once per process. Throws when a file is missing or malformed. */
export function readLexicon(): Lexicon {
  cached ??= buildLexicon({
    states: readTable("states"),
    officeHolders: [...readTable<OfficeHolderRow>("office-holders"), ...readTable<OfficeHolderRow>("public-figures")],
    organisations: readTable("organisations"),
    armedGroups: readTable("armed-groups"),
    bodies: readTable("bodies"),
    peoples: readTable("peoples"),
    places: [...readTable<PlaceRow>("places"), ...readTable<PlaceRow>("cities")],
    notActors: readTable("not-actors"),
    roleWords: readTable("role-words"),
    ambiguousNames: readTable("ambiguous-names"),
    sentiment: readTable("sentiment"),
  });
  return cached;
}

function readTable<Row>(name: string): Row[] {
  const text = readFileSync(path.join(FOLDER, `${name}.csv`), "utf8");
  return parse(text, { columns: true, skip_empty_lines: true, bom: true }) as Row[];
}
