-- A sentence that an analyst sets is found by its words, as one that is inserted is.
CREATE TRIGGER "EvidenceSearch_update" AFTER UPDATE OF "quote" ON "Evidence"
BEGIN
    DELETE FROM "EvidenceSearch" WHERE "rowid" = OLD."id";
    INSERT INTO "EvidenceSearch" ("rowid", "quote", "title")
    SELECT NEW."id", NEW."quote", "title" FROM "SourceDocument" WHERE "id" = NEW."documentId";
END;
