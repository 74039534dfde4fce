-- Written by hand: SQLite adds columns with a constant default in place; no table has to be made anew.
-- AlterTable
ALTER TABLE "Comment" ADD COLUMN "unrankedUps" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Comment" ADD COLUMN "unrankedDowns" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Vote" ADD COLUMN "ranks" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "Report" ADD COLUMN "weight" REAL NOT NULL DEFAULT 0;
