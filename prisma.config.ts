import path from "node:path";
import { defineConfig } from "prisma/config";

// The Prisma CLI would download its native schema engine; the WebAssembly engine from npm stands in for it, so that
// the CLI works on a closed network. Windows cannot start a script as a program; there `generate` needs an engine
// that exists, but never calls it.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??=
  process.platform === "win32" ? process.execPath : path.resolve("scripts/schema-engine.mjs");
process.env.CHECKPOINT_DISABLE = "1";

const dataFolder = process.env.ENTENTE_DATA ?? ".data";

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: `file:${path.resolve(dataFolder, "entente.db")}` },
  experimental: { externalTables: true },
  // Full-text search is a virtual table of SQLite with tables of its own; Prisma leaves them to the migrations.
  tables: {
    external: [
      "EvidenceSearch",
      "EvidenceSearch_config",
      "EvidenceSearch_data",
      "EvidenceSearch_docsize",
      "EvidenceSearch_idx",
    ],
  },
});
