-- CreateTable
CREATE TABLE "ColumnMapping" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "mapping" TEXT NOT NULL,
    "savedAt" TEXT NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Dataset" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "version" TEXT,
    "licence" TEXT,
    "citation" TEXT,
    "url" TEXT,
    "number" INTEGER,
    "importer" TEXT,
    "isRedistributable" BOOLEAN NOT NULL DEFAULT true,
    "fileVersion" INTEGER NOT NULL DEFAULT 0,
    "eventCount" INTEGER NOT NULL DEFAULT 0,
    "statementCount" INTEGER NOT NULL DEFAULT 0,
    "rowCount" INTEGER NOT NULL DEFAULT 0,
    "firstDate" TEXT,
    "lastDate" TEXT
);
INSERT INTO "new_Dataset" ("citation", "id", "kind", "licence", "name", "url", "version") SELECT "citation", "id", "kind", "licence", "name", "url", "version" FROM "Dataset";
DROP TABLE "Dataset";
ALTER TABLE "new_Dataset" RENAME TO "Dataset";
CREATE UNIQUE INDEX "Dataset_number_key" ON "Dataset"("number");
-- Nothing has been written to the runs and their problems until now.
CREATE TABLE "new_ImportRun" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "datasetId" TEXT NOT NULL,
    "importer" TEXT NOT NULL,
    "files" TEXT NOT NULL,
    "papers" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "isCancelWanted" BOOLEAN NOT NULL DEFAULT false,
    "startedAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "finishedAt" TEXT,
    "byteCount" INTEGER NOT NULL DEFAULT 0,
    "byteTotal" INTEGER NOT NULL DEFAULT 0,
    "rowCount" INTEGER NOT NULL DEFAULT 0,
    "acceptedCount" INTEGER NOT NULL DEFAULT 0,
    "rejectedCount" INTEGER NOT NULL DEFAULT 0,
    "duplicateCount" INTEGER NOT NULL DEFAULT 0,
    "groupedCount" INTEGER NOT NULL DEFAULT 0,
    "newEventCount" INTEGER NOT NULL DEFAULT 0,
    "statementCount" INTEGER NOT NULL DEFAULT 0,
    "dropped" TEXT NOT NULL DEFAULT '{}',
    "fault" TEXT,
    CONSTRAINT "ImportRun_datasetId_fkey" FOREIGN KEY ("datasetId") REFERENCES "Dataset" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
DROP TABLE "ImportRun";
ALTER TABLE "new_ImportRun" RENAME TO "ImportRun";
CREATE INDEX "ImportRun_datasetId_idx" ON "ImportRun"("datasetId");
CREATE TABLE "new_RowProblem" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "importRunId" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT,
    "value" TEXT NOT NULL,
    "expected" TEXT NOT NULL,
    CONSTRAINT "RowProblem_importRunId_fkey" FOREIGN KEY ("importRunId") REFERENCES "ImportRun" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
DROP TABLE "RowProblem";
ALTER TABLE "new_RowProblem" RENAME TO "RowProblem";
CREATE INDEX "RowProblem_importRunId_idx" ON "RowProblem"("importRunId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

