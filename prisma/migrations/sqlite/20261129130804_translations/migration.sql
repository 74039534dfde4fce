-- AlterTable
ALTER TABLE "Article" ADD COLUMN "translationGroup" INTEGER;

-- CreateIndex
CREATE UNIQUE INDEX "Article_translationGroup_language_key" ON "Article"("translationGroup", "language");
