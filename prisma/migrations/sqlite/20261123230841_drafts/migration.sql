-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Draft" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "articleId" INTEGER NOT NULL,
    "parentId" INTEGER NOT NULL DEFAULT 0,
    "target" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Draft_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Draft" ("articleId", "at", "body", "hash", "parentId") SELECT "articleId", "at", "body", "hash", "parentId" FROM "Draft";
DROP TABLE "Draft";
ALTER TABLE "new_Draft" RENAME TO "Draft";
CREATE INDEX "Draft_articleId_idx" ON "Draft"("articleId");
CREATE INDEX "Draft_at_idx" ON "Draft"("at");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
