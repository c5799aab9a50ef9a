import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { once } from "node:events";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Answer } from "./questions";
import { RELATION_COLUMNS, relationValues } from "./question-sql";
import type { SyntheticRow } from "./synthetic-events";

/** DuckDB over a table of its own, sorted as the cube is. */
export interface Duck {
  /** The rows of an answer, all numbers. */
  ask(sql: string): Promise<Answer>;
  /** Runs to the end without reading the rows into values. */
  run(sql: string): Promise<void>;
  close(): void;
}

/** Opens a new file with the rows that `generate` visits, sorted by pair, day and id; one thread, as the cube has. */
export async function openDuck(file: string, generate: (visit: (row: SyntheticRow) => void) => void): Promise<Duck> {
  const csv = `${file}.csv`;
  await writeCsv(csv, generate);
  const instance = await DuckDBInstance.create(file, { threads: "1" });
  const connection = await instance.connect();
  const columns = Object.entries(RELATION_COLUMNS)
    .map(([name, type]) => `'${name}': '${type}'`)
    .join(", ");
  await connection.run(
    `CREATE TABLE relation AS SELECT * FROM read_csv('${csv}', header = false, columns = {${columns}})
     ORDER BY a, b, day, eventId`,
  );
  await connection.run("CHECKPOINT");
  await rm(csv);
  return {
    ask: async (sql) =>
      (await connection.runAndReadAll(sql)).getRows().map((row) => row.map((value) => Number(value))) as Answer,
    run: async (sql) => {
      await connection.runAndReadAll(sql);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function writeCsv(file: string, generate: (visit: (row: SyntheticRow) => void) => void): Promise<void> {
  const chunks: string[] = [];
  let lines: string[] = [];
  generate((row) => {
    lines.push(relationValues(row).join(","));
    if (lines.length < 100_000) return;
    chunks.push(lines.join("\n") + "\n");
    lines = [];
  });
  if (lines.length > 0) chunks.push(lines.join("\n") + "\n");
  const stream = createWriteStream(file);
  for (const chunk of chunks) if (!stream.write(chunk)) await once(stream, "drain");
  stream.end();
  await once(stream, "finish");
}
