import { Buffer } from "node:buffer";

interface GdeltRow {
  id: number;
  /** `20251109`. */
  day: string;
  actors: readonly [string, string];
  code: string;
  goldstein: string;
  url?: string;
}

const NAMES: Readonly<Record<string, string>> = {
  PAK: "PAKISTAN",
  AFG: "AFGHANISTAN",
  TUR: "TURKEY",
  IRN: "IRAN",
  EUR: "EUROPE",
};
const COLUMN_COUNT = 61;
const QUAD_OF_ROOT = [1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4];

/** A file in the form of GDELT 2.0 (61 columns between tabs, no head, no quoting), written from rows of our own. */
export function gdeltFile(rows: readonly GdeltRow[]): Buffer {
  return Buffer.from(rows.map((row) => `${cellsOf(row).join("\t")}\n`).join(""));
}

function cellsOf({ id, day, actors: [source, target], code, goldstein, url }: GdeltRow): string[] {
  const cells = new Array<string>(COLUMN_COUNT).fill("");
  const put = (column: number, value: string | number) => void (cells[column - 1] = String(value));
  put(1, id);
  put(2, day);
  put(3, day.slice(0, 6));
  put(4, day.slice(0, 4));
  put(5, `${day.slice(0, 4)}.0000`);
  for (const [at, actor] of [
    [6, source],
    [16, target],
  ] as const) {
    put(at, actor);
    put(at + 1, NAMES[actor] ?? "");
    put(at + 2, actor);
  }
  put(26, 1);
  put(27, code);
  put(28, code.slice(0, 3));
  put(29, code.slice(0, 2));
  put(30, QUAD_OF_ROOT[Number(code.slice(0, 2))]!);
  put(31, goldstein);
  put(32, 4);
  put(33, 1);
  put(34, 4);
  put(35, "-2.5");
  for (const at of [36, 44, 52]) put(at, 0);
  put(60, `${day}120000`);
  put(61, url ?? `https://example.org/reports/${id}`);
  return cells;
}

/**
 * Nine rows: three accusations of one pair, two of which are reports of one act, and one seen twice; a mediator's
 * talks; a statement; a region; one country with itself; and a row whose day is none.
 */
export const GDELT_ROWS: readonly GdeltRow[] = [
  { id: 901, day: "20251101", actors: ["PAK", "AFG"], code: "112", goldstein: "-2.0" },
  { id: 902, day: "20251101", actors: ["PAK", "AFG"], code: "112", goldstein: "-2.0" },
  { id: 903, day: "20251103", actors: ["AFG", "PAK"], code: "112", goldstein: "-2.0" },
  { id: 903, day: "20251103", actors: ["AFG", "PAK"], code: "112", goldstein: "-2.0" },
  { id: 904, day: "20251105", actors: ["TUR", "PAK"], code: "045", goldstein: "5.0" },
  { id: 905, day: "20251106", actors: ["IRN", "PAK"], code: "010", goldstein: "0.0" },
  { id: 906, day: "20251106", actors: ["PAK", "EUR"], code: "040", goldstein: "1.0" },
  { id: 907, day: "20251107", actors: ["PAK", "PAK"], code: "173", goldstein: "-5.0" },
  { id: 908, day: "20251340", actors: ["PAK", "AFG"], code: "190", goldstein: "-10.0" },
];
