-- What a version of the coder made of a document, kept when it was coded again.
CREATE TABLE "KeptCoding" (
    "documentId" TEXT NOT NULL,
    "coderVersion" TEXT NOT NULL,
    "keptAt" TEXT NOT NULL,
    "coding" TEXT NOT NULL,

    PRIMARY KEY ("documentId", "coderVersion")
);
