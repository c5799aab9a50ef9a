-- What an analyst dropped when they added a document, and where the coder says otherwise than an analyst.
CREATE TABLE "DroppedProposal" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "documentId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "proposal" TEXT NOT NULL
);

CREATE INDEX "DroppedProposal_documentId_idx" ON "DroppedProposal"("documentId");

CREATE TABLE "RecodingConflict" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "documentId" TEXT NOT NULL,
    "eventId" INTEGER NOT NULL,
    "difference" TEXT NOT NULL,
    "listedAt" TEXT NOT NULL,
    "isSettled" BOOLEAN NOT NULL DEFAULT false
);

CREATE UNIQUE INDEX "RecodingConflict_documentId_difference_key" ON "RecodingConflict"("documentId", "difference");
