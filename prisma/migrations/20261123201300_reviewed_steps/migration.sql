-- What analysts have said of steps of mediation. Outlives the steps, so that a new coding leaves their word as it is.
CREATE TABLE "ReviewedStep" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "stepKey" TEXT NOT NULL,
    "machine" TEXT,
    "value" TEXT
);

CREATE UNIQUE INDEX "ReviewedStep_stepKey_key" ON "ReviewedStep"("stepKey");
