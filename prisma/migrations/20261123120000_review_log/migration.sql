-- DropTable
DROP TABLE "Review";

-- AlterTable
ALTER TABLE "Participant" ADD COLUMN "isReviewed" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Change" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "reason" TEXT NOT NULL,
    "undoes" INTEGER,
    "batch" TEXT,
    "baseVersion" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "MachineCoding" (
    "eventId" INTEGER NOT NULL PRIMARY KEY,
    "mergeKey" TEXT NOT NULL,
    "machine" TEXT,
    "documentIds" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Change_subjectKind_subjectId_baseVersion_key" ON "Change"("subjectKind", "subjectId", "baseVersion");

-- CreateIndex
CREATE INDEX "Change_batch_idx" ON "Change"("batch");

-- CreateIndex
CREATE UNIQUE INDEX "MachineCoding_mergeKey_key" ON "MachineCoding"("mergeKey");

-- What was said stays said.
CREATE TRIGGER "Change_is_never_changed" BEFORE UPDATE ON "Change"
BEGIN
    SELECT RAISE(ABORT, 'a record of the review log never changes');
END;

CREATE TRIGGER "Change_is_never_removed" BEFORE DELETE ON "Change"
BEGIN
    SELECT RAISE(ABORT, 'a record of the review log is never removed');
END;

CREATE TRIGGER "MachineCoding_is_never_changed" BEFORE UPDATE ON "MachineCoding"
BEGIN
    SELECT RAISE(ABORT, 'what the machine coded never changes');
END;

CREATE TRIGGER "MachineCoding_is_never_removed" BEFORE DELETE ON "MachineCoding"
BEGIN
    SELECT RAISE(ABORT, 'what the machine coded is never removed');
END;
