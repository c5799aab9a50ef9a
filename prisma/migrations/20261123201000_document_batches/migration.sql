-- Many documents added together, how far each batch is, and what became of its documents.
CREATE TABLE "DocumentBatch" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "files" TEXT NOT NULL,
    "choices" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "runner" TEXT NOT NULL,
    "isCancelWanted" BOOLEAN NOT NULL DEFAULT false,
    "startedAt" TEXT NOT NULL,
    "begunAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "finishedAt" TEXT,
    "secondsBefore" REAL NOT NULL DEFAULT 0,
    "total" INTEGER,
    "position" INTEGER NOT NULL DEFAULT 0,
    "begunPosition" INTEGER NOT NULL DEFAULT 0,
    "fault" TEXT
);
CREATE TABLE "BatchDocument" (
    "batchId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "documentId" TEXT,
    "dateOrigin" TEXT,

    PRIMARY KEY ("batchId", "position"),
    CONSTRAINT "BatchDocument_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "DocumentBatch" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE TABLE "BatchProblem" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "batchId" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT,
    "value" TEXT NOT NULL,
    "expected" TEXT NOT NULL,
    CONSTRAINT "BatchProblem_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "DocumentBatch" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "BatchProblem_batchId_idx" ON "BatchProblem"("batchId");

-- Which documents tell the same as an earlier one, and by which keys a text is found by others that are alike.
CREATE TABLE "Retelling" (
    "documentId" TEXT NOT NULL PRIMARY KEY,
    "firstDocumentId" TEXT NOT NULL,
    "similarity" REAL NOT NULL,
    "codedAsOf" TEXT NOT NULL
);
CREATE INDEX "Retelling_firstDocumentId_idx" ON "Retelling"("firstDocumentId");
CREATE TABLE "TextBand" (
    "key" BIGINT NOT NULL,
    "documentId" TEXT NOT NULL,

    PRIMARY KEY ("key", "documentId")
);
CREATE INDEX "TextBand_documentId_idx" ON "TextBand"("documentId");
