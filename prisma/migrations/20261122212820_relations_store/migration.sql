-- CreateTable
CREATE TABLE "Actor" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parentCode" TEXT,
    "countryCode" TEXT,
    CONSTRAINT "Actor_parentCode_fkey" FOREIGN KEY ("parentCode") REFERENCES "Actor" ("code") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActorAlias" (
    "actorCode" TEXT NOT NULL,
    "alias" TEXT NOT NULL,

    PRIMARY KEY ("actorCode", "alias"),
    CONSTRAINT "ActorAlias_actorCode_fkey" FOREIGN KEY ("actorCode") REFERENCES "Actor" ("code") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Dataset" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "version" TEXT,
    "licence" TEXT,
    "citation" TEXT,
    "url" TEXT
);

-- CreateTable
CREATE TABLE "SourceDocument" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sha256" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "publishedDate" TEXT NOT NULL,
    "url" TEXT,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "datasetId" TEXT NOT NULL,
    "addedAt" TEXT NOT NULL,
    "coderVersion" TEXT NOT NULL,
    CONSTRAINT "SourceDocument_datasetId_fkey" FOREIGN KEY ("datasetId") REFERENCES "Dataset" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RelationEvent" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "datasetId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "cameoCode" TEXT,
    "intensity" REAL NOT NULL,
    "sentiment" REAL NOT NULL,
    "modality" TEXT NOT NULL,
    "isReciprocal" BOOLEAN NOT NULL,
    "mediationState" TEXT,
    "eventDate" TEXT NOT NULL,
    "datePrecision" TEXT NOT NULL,
    "reportCount" INTEGER NOT NULL DEFAULT 1,
    "reviewState" TEXT NOT NULL DEFAULT 'proposed',
    "confidence" REAL NOT NULL,
    "coderVersion" TEXT NOT NULL,
    "mergeKey" TEXT NOT NULL,
    CONSTRAINT "RelationEvent_datasetId_fkey" FOREIGN KEY ("datasetId") REFERENCES "Dataset" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Participant" (
    "eventId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    PRIMARY KEY ("eventId", "position"),
    CONSTRAINT "Participant_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "RelationEvent" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Participant_code_fkey" FOREIGN KEY ("code") REFERENCES "Actor" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "eventId" INTEGER NOT NULL,
    "documentId" TEXT NOT NULL,
    "codedKey" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,
    "intensity" REAL NOT NULL,
    "sentiment" REAL NOT NULL,
    "confidence" REAL NOT NULL,
    CONSTRAINT "Evidence_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "RelationEvent" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Evidence_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "SourceDocument" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mention" (
    "evidenceId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "start" INTEGER,
    "end" INTEGER,

    PRIMARY KEY ("evidenceId", "position"),
    CONSTRAINT "Mention_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mention_code_fkey" FOREIGN KEY ("code") REFERENCES "Actor" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mediation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);

-- CreateTable
CREATE TABLE "MediationStep" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "mediationId" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "stateDate" TEXT NOT NULL,
    "mergeKey" TEXT NOT NULL,
    CONSTRAINT "MediationStep_mediationId_fkey" FOREIGN KEY ("mediationId") REFERENCES "Mediation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StepActor" (
    "stepId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    PRIMARY KEY ("stepId", "role", "code"),
    CONSTRAINT "StepActor_stepId_fkey" FOREIGN KEY ("stepId") REFERENCES "MediationStep" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StepActor_code_fkey" FOREIGN KEY ("code") REFERENCES "Actor" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StepEvidence" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "stepId" INTEGER NOT NULL,
    "documentId" TEXT NOT NULL,
    "codedKey" TEXT NOT NULL,
    "host" TEXT,
    "venue" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,
    "sentiment" REAL NOT NULL,
    "confidence" REAL NOT NULL,
    CONSTRAINT "StepEvidence_stepId_fkey" FOREIGN KEY ("stepId") REFERENCES "MediationStep" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StepEvidence_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "SourceDocument" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ImportRun" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "datasetId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileSha256" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "startedAt" TEXT NOT NULL,
    "finishedAt" TEXT,
    "rowCount" INTEGER NOT NULL DEFAULT 0,
    "keptCount" INTEGER NOT NULL DEFAULT 0,
    "problemCount" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "ImportRun_datasetId_fkey" FOREIGN KEY ("datasetId") REFERENCES "Dataset" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RowProblem" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "importRunId" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT,
    "value" TEXT NOT NULL,
    "expected" TEXT NOT NULL,
    CONSTRAINT "RowProblem_importRunId_fkey" FOREIGN KEY ("importRunId") REFERENCES "ImportRun" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Review" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "eventId" INTEGER NOT NULL,
    "fromState" TEXT NOT NULL,
    "toState" TEXT NOT NULL,
    "note" TEXT,
    "reviewedAt" TEXT NOT NULL,
    CONSTRAINT "Review_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "RelationEvent" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "StoreGeneration" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "generation" INTEGER NOT NULL DEFAULT 0
);

-- CreateIndex
CREATE INDEX "Actor_parentCode_idx" ON "Actor"("parentCode");

-- CreateIndex
CREATE UNIQUE INDEX "SourceDocument_sha256_key" ON "SourceDocument"("sha256");

-- CreateIndex
CREATE INDEX "SourceDocument_datasetId_idx" ON "SourceDocument"("datasetId");

-- CreateIndex
CREATE INDEX "SourceDocument_publisher_idx" ON "SourceDocument"("publisher");

-- CreateIndex
CREATE INDEX "SourceDocument_publishedDate_idx" ON "SourceDocument"("publishedDate");

-- CreateIndex
CREATE UNIQUE INDEX "RelationEvent_mergeKey_key" ON "RelationEvent"("mergeKey");

-- CreateIndex
CREATE INDEX "RelationEvent_eventDate_idx" ON "RelationEvent"("eventDate");

-- CreateIndex
CREATE INDEX "RelationEvent_datasetId_idx" ON "RelationEvent"("datasetId");

-- CreateIndex
CREATE INDEX "Participant_code_idx" ON "Participant"("code");

-- CreateIndex
CREATE INDEX "Evidence_eventId_idx" ON "Evidence"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_documentId_codedKey_key" ON "Evidence"("documentId", "codedKey");

-- CreateIndex
CREATE INDEX "Mention_code_idx" ON "Mention"("code");

-- CreateIndex
CREATE UNIQUE INDEX "MediationStep_mergeKey_key" ON "MediationStep"("mergeKey");

-- CreateIndex
CREATE INDEX "MediationStep_mediationId_idx" ON "MediationStep"("mediationId");

-- CreateIndex
CREATE INDEX "StepActor_code_idx" ON "StepActor"("code");

-- CreateIndex
CREATE INDEX "StepEvidence_stepId_idx" ON "StepEvidence"("stepId");

-- CreateIndex
CREATE UNIQUE INDEX "StepEvidence_documentId_codedKey_key" ON "StepEvidence"("documentId", "codedKey");

-- CreateIndex
CREATE INDEX "ImportRun_datasetId_idx" ON "ImportRun"("datasetId");

-- CreateIndex
CREATE INDEX "RowProblem_importRunId_idx" ON "RowProblem"("importRunId");

-- CreateIndex
CREATE INDEX "Review_eventId_idx" ON "Review"("eventId");

-- The text of a document never changes: offsets of evidence rest on it.
CREATE TRIGGER "SourceDocument_text_is_immutable" BEFORE UPDATE OF "id", "sha256", "text" ON "SourceDocument"
BEGIN
    SELECT RAISE(ABORT, 'the text of a source document never changes');
END;

-- Full-text search over the quotes of evidence and the titles of their documents; rowid is Evidence.id.
CREATE VIRTUAL TABLE "EvidenceSearch" USING fts5("quote", "title", content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');

CREATE TRIGGER "EvidenceSearch_insert" AFTER INSERT ON "Evidence"
BEGIN
    INSERT INTO "EvidenceSearch" ("rowid", "quote", "title")
    SELECT NEW."id", NEW."quote", "title" FROM "SourceDocument" WHERE "id" = NEW."documentId";
END;

CREATE TRIGGER "EvidenceSearch_delete" AFTER DELETE ON "Evidence"
BEGIN
    DELETE FROM "EvidenceSearch" WHERE "rowid" = OLD."id";
END;

INSERT INTO "StoreGeneration" ("id", "generation") VALUES (1, 0);
