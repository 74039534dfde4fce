-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "shownAt" TIMESTAMP(3);

-- CreateIndex
CREATE INDEX "Revision_articleId_shownAt_number_idx" ON "Revision"("articleId", "shownAt", "number");

-- By hand
-- What readers have seen until now: of what was written before an article came out the last state, and
-- every later one up to the one shown. Nothing has saved a revision of a public article without showing it.
UPDATE "Revision" SET "shownAt" =
  CASE WHEN "Revision"."createdAt" > a."publishedAt" THEN "Revision"."createdAt" ELSE a."publishedAt" END
FROM "Article" AS a
WHERE a."id" = "Revision"."articleId" AND a."status" <> 'scheduled' AND a."publishedAt" IS NOT NULL
  AND "Revision"."number" <= a."shownRevision"
  AND ("Revision"."createdAt" > a."publishedAt" OR "Revision"."number" = (
    SELECT MAX(e."number") FROM "Revision" AS e WHERE e."articleId" = a."id"
      AND e."createdAt" <= a."publishedAt" AND e."number" <= a."shownRevision"));
