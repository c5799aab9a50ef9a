-- AlterTable
ALTER TABLE "ActorAlias" ADD COLUMN "isAdded" BOOLEAN NOT NULL DEFAULT true;

-- Until now all aliases came from the dictionaries.
UPDATE "ActorAlias" SET "isAdded" = false;
