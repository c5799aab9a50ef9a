import type { Database } from "better-sqlite3";
import type { KindCells } from "./stored-texts";

/** The kinds of a dataset's file by number. */
export class StoredKinds {
  private readonly numbers = new Map<string, number>();
  private readonly cells: KindCells[] = [];

  constructor(private readonly database: Database) {
    const rows = database
      .prepare(
        `SELECT "id", "type", "cameoCode", "datasetQuadClass", "modality", "isReciprocal", "mediationState",
                "datePrecision", "derived" FROM "eventKind"`,
      )
      .raw()
      .all() as [number, ...KindCells][];
    for (const [id, ...cells] of rows) this.know(id, cells);
  }

  /** The numbers of kinds given as texts (see `toKindText`); unknown ones are written into the file. */
  numbersOf(kinds: readonly string[]): Uint32Array {
    const insert = this.database.prepare(`INSERT INTO "eventKind" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
    return Uint32Array.from(kinds, (text) => {
      const known = this.numbers.get(text);
      if (known !== undefined) return known;
      const id = this.numbers.size + 1;
      const cells = JSON.parse(text) as KindCells;
      insert.run(id, ...cells);
      this.know(id, cells);
      return id;
    });
  }

  /** The cells of a kind. */
  of(number: number): KindCells {
    return this.cells[number]!;
  }

  private know(id: number, cells: KindCells): void {
    this.numbers.set(JSON.stringify(cells), id);
    this.cells[id] = cells;
  }
}
