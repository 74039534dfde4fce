-- AlterTable
ALTER TABLE "ImportedItem" ADD COLUMN "said" TEXT;
