import { createHash } from "node:crypto";
import type { CubeBuilder } from "@/lib/cube/cube-builder";
import type { CubeBystander, CubeRow } from "@/lib/cube/cube-row";
import { readBystanders, readCubeRows } from "./read-cube-rows";

/** All that the cube takes of the events coded from documents, and a key that is equal for equal rows only. */
export interface DocumentRows {
  key: string;
  addTo(builder: CubeBuilder): void;
}

/** Reads what the store holds of documents for the cube: few rows beside those of imported datasets. */
export function readDocumentRows(): DocumentRows {
  const rows: CubeRow[] = [...readCubeRows()];
  const bystanders: CubeBystander[] = [...readBystanders()];
  const hash = createHash("sha256");
  for (const row of rows) hash.update(`${JSON.stringify(row)}\n`);
  for (const bystander of bystanders) hash.update(`${JSON.stringify(bystander)}\n`);
  return {
    key: hash.digest("base64url"),
    addTo(builder) {
      for (const row of rows) builder.add(row);
      for (const bystander of bystanders) builder.addBystander(bystander);
    },
  };
}
