-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "quotes" TEXT NOT NULL DEFAULT '';
