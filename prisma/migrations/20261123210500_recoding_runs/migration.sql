-- Documents coded again in the background: how far each run is, and what became of each document that came out otherwise.
CREATE TABLE "RecodingRun" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "coderVersion" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "isCancelWanted" BOOLEAN NOT NULL DEFAULT false,
    "startedAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "endedAt" TEXT,
    "documentTotal" INTEGER NOT NULL,
    "documentCount" INTEGER NOT NULL DEFAULT 0,
    "failedCount" INTEGER NOT NULL DEFAULT 0,
    "sameCount" INTEGER NOT NULL DEFAULT 0,
    "newCount" INTEGER NOT NULL DEFAULT 0,
    "goneCount" INTEGER NOT NULL DEFAULT 0,
    "changedCount" INTEGER NOT NULL DEFAULT 0,
    "conflictCount" INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE "RecodingResult" (
    "runId" INTEGER NOT NULL,
    "documentId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "report" TEXT NOT NULL,

    PRIMARY KEY ("runId", "documentId"),
    CONSTRAINT "RecodingResult_runId_fkey" FOREIGN KEY ("runId") REFERENCES "RecodingRun" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
