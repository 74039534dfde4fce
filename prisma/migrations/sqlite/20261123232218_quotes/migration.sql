-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Comment" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "parentId" INTEGER,
    "rootId" INTEGER NOT NULL DEFAULT 0,
    "place" INTEGER NOT NULL DEFAULT 0,
    "answers" INTEGER NOT NULL DEFAULT 0,
    "replyCount" INTEGER NOT NULL DEFAULT 0,
    "kind" TEXT NOT NULL DEFAULT 'comment',
    "status" TEXT NOT NULL DEFAULT 'pending',
    "userId" INTEGER,
    "guestName" TEXT NOT NULL DEFAULT '',
    "guestEmail" TEXT NOT NULL DEFAULT '',
    "guestUrl" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,
    "mentions" TEXT NOT NULL DEFAULT '',
    "newsroom" BOOLEAN NOT NULL DEFAULT false,
    "quotes" TEXT NOT NULL DEFAULT '',
    "inline" BOOLEAN NOT NULL DEFAULT false,
    "annotationId" INTEGER,
    "pinned" BOOLEAN NOT NULL DEFAULT false,
    "closed" BOOLEAN NOT NULL DEFAULT false,
    "ups" INTEGER NOT NULL DEFAULT 0,
    "downs" INTEGER NOT NULL DEFAULT 0,
    "broughtUps" INTEGER NOT NULL DEFAULT 0,
    "broughtDowns" INTEGER NOT NULL DEFAULT 0,
    "best" REAL NOT NULL DEFAULT 0,
    "once" TEXT,
    "imported" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    "editedAt" DATETIME,
    "shownAt" DATETIME,
    CONSTRAINT "Comment_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Comment_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Comment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Comment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Comment_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Comment" ("annotationId", "answers", "articleId", "best", "body", "broughtDowns", "broughtUps", "closed", "createdAt", "downs", "editedAt", "guestEmail", "guestName", "guestUrl", "id", "imported", "inline", "kind", "mentions", "newsroom", "once", "parentId", "pinned", "place", "replyCount", "rootId", "shownAt", "status", "ups", "userId") SELECT "annotationId", "answers", "articleId", "best", "body", "broughtDowns", "broughtUps", "closed", "createdAt", "downs", "editedAt", "guestEmail", "guestName", "guestUrl", "id", "imported", "inline", "kind", "mentions", "newsroom", "once", "parentId", "pinned", "place", "replyCount", "rootId", "shownAt", "status", "ups", "userId" FROM "Comment";
DROP TABLE "Comment";
ALTER TABLE "new_Comment" RENAME TO "Comment";
CREATE UNIQUE INDEX "Comment_once_key" ON "Comment"("once");
CREATE INDEX "Comment_articleId_rootId_createdAt_id_idx" ON "Comment"("articleId", "rootId", "createdAt", "id");
CREATE INDEX "Comment_articleId_rootId_replyCount_id_idx" ON "Comment"("articleId", "rootId", "replyCount", "id");
CREATE INDEX "Comment_articleId_rootId_best_id_idx" ON "Comment"("articleId", "rootId", "best", "id");
CREATE INDEX "Comment_articleId_newsroom_createdAt_id_idx" ON "Comment"("articleId", "newsroom", "createdAt", "id");
CREATE INDEX "Comment_articleId_inline_createdAt_id_idx" ON "Comment"("articleId", "inline", "createdAt", "id");
CREATE INDEX "Comment_articleId_pinned_idx" ON "Comment"("articleId", "pinned");
CREATE INDEX "Comment_articleId_shownAt_idx" ON "Comment"("articleId", "shownAt");
CREATE INDEX "Comment_rootId_place_idx" ON "Comment"("rootId", "place");
CREATE INDEX "Comment_parentId_idx" ON "Comment"("parentId");
CREATE INDEX "Comment_annotationId_idx" ON "Comment"("annotationId");
CREATE INDEX "Comment_userId_createdAt_idx" ON "Comment"("userId", "createdAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
