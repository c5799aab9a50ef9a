import type { Database } from "better-sqlite3";

const TOKENIZER = "unicode61 remove_diacritics 2";

/** Tables of a dataset's file. docs/data-dictionary.md explains them. */
const TABLES = `
CREATE TABLE "eventKind" (
  "id" INTEGER PRIMARY KEY,
  "type" TEXT,
  "cameoCode" TEXT,
  "datasetQuadClass" TEXT,
  "modality" TEXT NOT NULL,
  "isReciprocal" INTEGER NOT NULL,
  "mediationState" TEXT,
  "datePrecision" TEXT NOT NULL,
  "derived" TEXT NOT NULL
);
CREATE TABLE "event" (
  "id" INTEGER PRIMARY KEY,
  "kind" INTEGER NOT NULL REFERENCES "eventKind" ("id"),
  "intensity" REAL NOT NULL,
  "sentiment" REAL,
  "reportCount" INTEGER NOT NULL,
  "participants" TEXT NOT NULL,
  "rows" TEXT NOT NULL,
  "reviewState" TEXT NOT NULL DEFAULT 'proposed'
);
CREATE TABLE "mediationEvent" (
  "id" INTEGER PRIMARY KEY,
  "state" TEXT NOT NULL,
  "mediators" TEXT NOT NULL,
  "parties" TEXT NOT NULL,
  "host" TEXT NOT NULL,
  "stories" TEXT NOT NULL
);
CREATE INDEX "rejectedEvent" ON "event" ("id") WHERE "reviewState" = 'rejected';
CREATE TABLE "actor" ("code" TEXT PRIMARY KEY, "name" TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE "run" ("id" INTEGER PRIMARY KEY, "summary" TEXT NOT NULL);
CREATE TABLE "rowHash" ("run" INTEGER NOT NULL, "place" INTEGER NOT NULL, "hashes" BLOB NOT NULL, PRIMARY KEY ("run", "place"));
CREATE TABLE "total" (
  "datasetId" TEXT NOT NULL,
  "datasetNumber" INTEGER NOT NULL,
  "eventCount" INTEGER NOT NULL,
  "statementCount" INTEGER NOT NULL,
  "rowCount" INTEGER NOT NULL,
  "firstDay" INTEGER,
  "lastDay" INTEGER
);
CREATE VIEW "relationEvent" AS
  SELECT e."id", date((e."id" / 34359738368 - 200000) * 86400, 'unixepoch') AS "eventDate", k."type", k."cameoCode",
         k."datasetQuadClass", e."intensity", e."sentiment", k."modality", k."isReciprocal", k."mediationState",
         k."datePrecision", e."reportCount", e."reviewState", e."participants", e."rows", k."derived"
  FROM "event" e JOIN "eventKind" k ON k."id" = e."kind";
CREATE VIRTUAL TABLE "search" USING fts5("words", content='', contentless_delete=1, tokenize='${TOKENIZER}');
`;

/** Makes the tables of a dataset's file. */
export function createDatasetTables(database: Database, datasetId: string, datasetNumber: number): void {
  database.exec(TABLES);
  database.prepare(`INSERT INTO "total" VALUES (?, ?, 0, 0, 0, NULL, NULL)`).run(datasetId, datasetNumber);
}

/** Makes the full-text index of a dataset's first import, as it stands in a file of its own. */
export function createSearchTable(database: Database): void {
  database.exec(`CREATE VIRTUAL TABLE "search" USING fts5("words", content='', columnsize=0, tokenize='${TOKENIZER}')`);
}

/**
 * Settings of a connection that writes a file which nobody sees before it is whole: nothing is kept for the case of a
 * fault, since the file is then thrown away.
 */
export function writeWithoutJournal(database: Database): void {
  database.pragma("page_size = 8192");
  database.pragma("journal_mode = OFF");
  database.pragma("synchronous = OFF");
  database.pragma("locking_mode = EXCLUSIVE");
  database.pragma("cache_size = -16000");
}
