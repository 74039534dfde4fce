-- AlterTable
ALTER TABLE "Draft" ADD COLUMN     "target" TEXT NOT NULL DEFAULT '';
