-- A document that was taken out, with all that was coded in it, so that it can be brought back as it was.
CREATE TABLE "RemovedDocument" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "removedAt" TEXT NOT NULL,
    "rows" TEXT NOT NULL
);

-- Searching finds a document's sentences by the title that it has now.
CREATE TRIGGER "EvidenceSearch_title" AFTER UPDATE OF "title" ON "SourceDocument"
BEGIN
    DELETE FROM "EvidenceSearch" WHERE "rowid" IN (SELECT "id" FROM "Evidence" WHERE "documentId" = NEW."id");
    INSERT INTO "EvidenceSearch" ("rowid", "quote", "title")
    SELECT "id", "quote", NEW."title" FROM "Evidence" WHERE "documentId" = NEW."id";
END;
