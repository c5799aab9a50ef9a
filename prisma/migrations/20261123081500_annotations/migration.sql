-- CreateTable
CREATE TABLE "Annotation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "subject" TEXT NOT NULL,
    "fromDate" TEXT NOT NULL,
    "toDate" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "savedAt" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "Annotation_subject_fromDate_idx" ON "Annotation"("subject", "fromDate");
