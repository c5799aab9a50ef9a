import { parseDayCell } from "@/lib/importers/parse-day-cell";
import { LIST_FIELDS, type ListColumns, type ListField } from "@/lib/relations/document-batch";

const WORDS: Readonly<Record<ListField, readonly string[]>> = {
  text: ["text", "fulltext", "body", "content", "article", "articletext", "texte", "contenu", "النص", "نص"],
  title: ["title", "headline", "heading", "titre", "العنوان", "عنوان"],
  publishedDate: [
    "publisheddate",
    "publicationdate",
    "published",
    "publishedat",
    "date",
    "pubdate",
    "datepublished",
    "datedepublication",
    "التاريخ",
    "تاريخ",
    "تاريخالنشر",
  ],
  publisher: [
    "publisher",
    "publication",
    "source",
    "outlet",
    "newspaper",
    "journal",
    "media",
    "editeur",
    "الناشر",
    "المصدر",
  ],
  url: ["url", "link", "webaddress", "address", "lien", "adresse", "الرابط"],
};

/** What a row of cells that names columns is told by: the number of them that are known. */
export function countListHeaders(cells: readonly string[]): number {
  return Object.keys(byNames(cells)).length;
}

/**
 * What the columns of a list of documents seem to say: by their names, else, where no name is known, by what stands in
 * the first rows. The longest cells are the text. A guess, made to be corrected.
 */
export function guessListColumns(columns: readonly string[], rows: readonly (readonly string[])[]): ListColumns {
  const named = byNames(columns);
  return Object.keys(named).length > 0 ? named : byContent(columns, rows);
}

function byNames(columns: readonly string[]): ListColumns {
  const plain = columns.map((name) =>
    name
      .normalize("NFKD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ""),
  );
  const found: ListColumns = {};
  for (const field of LIST_FIELDS) {
    const word = WORDS[field].find((one) => plain.includes(one));
    if (word !== undefined) found[field] = columns[plain.indexOf(word)]!;
  }
  return found;
}

function byContent(columns: readonly string[], rows: readonly (readonly string[])[]): ListColumns {
  const cellsOf = (at: number) => rows.map((row) => (row[at] ?? "").trim()).filter((cell) => cell !== "");
  const left = new Set(columns.keys());
  const found: ListColumns = {};
  const take = (field: ListField, at: number | undefined) => {
    if (at === undefined) return;
    found[field] = columns[at]!;
    left.delete(at);
  };
  const where = (test: (cell: string) => boolean) =>
    [...left].find((at) => cellsOf(at).length > 0 && cellsOf(at).every((cell) => test(cell)));
  const longest = () => {
    const lengthOf = (at: number) => cellsOf(at).reduce((sum, cell) => sum + cell.length, 0);
    return [...left].sort((one, other) => lengthOf(other) - lengthOf(one))[0];
  };
  take(
    "url",
    where((cell) => /^https?:\/\//i.test(cell)),
  );
  take(
    "publishedDate",
    where((cell) => parseDayCell(cell)?.precision === "day"),
  );
  take("text", longest());
  take("title", longest());
  take("publisher", longest());
  return found;
}
