-- CreateTable
CREATE TABLE "Annotation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "suggestion" TEXT NOT NULL DEFAULT '',
    "imported" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Annotation_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Placement" (
    "annotationId" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "kept" REAL NOT NULL DEFAULT 1,
    "changedIn" INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY ("annotationId", "revision"),
    CONSTRAINT "Placement_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Ask" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "annotationId" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "userId" INTEGER,
    "createdAt" DATETIME NOT NULL,
    "closedAt" DATETIME,
    "importedId" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Ask_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Ask_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Ask_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Article" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'article',
    "status" TEXT NOT NULL DEFAULT 'draft',
    "language" TEXT NOT NULL DEFAULT 'en',
    "categoryId" INTEGER,
    "authorId" INTEGER NOT NULL,
    "publishedAt" DATETIME,
    "shownRevision" INTEGER,
    "commentCount" INTEGER NOT NULL DEFAULT 0,
    "commentsOpen" BOOLEAN NOT NULL DEFAULT true,
    "premoderated" BOOLEAN NOT NULL DEFAULT false,
    "feedbackOpen" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Article_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Article_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Author" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Article" ("authorId", "categoryId", "commentCount", "commentsOpen", "createdAt", "id", "kind", "language", "premoderated", "publishedAt", "shownRevision", "slug", "status") SELECT "authorId", "categoryId", "commentCount", "commentsOpen", "createdAt", "id", "kind", "language", "premoderated", "publishedAt", "shownRevision", "slug", "status" FROM "Article";
DROP TABLE "Article";
ALTER TABLE "new_Article" RENAME TO "Article";
CREATE UNIQUE INDEX "Article_slug_key" ON "Article"("slug");
CREATE INDEX "Article_categoryId_idx" ON "Article"("categoryId");
CREATE INDEX "Article_authorId_idx" ON "Article"("authorId");
CREATE INDEX "Article_commentCount_publishedAt_idx" ON "Article"("commentCount", "publishedAt");
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
INSERT INTO "new_Comment" ("answers", "articleId", "best", "body", "broughtDowns", "broughtUps", "closed", "createdAt", "downs", "editedAt", "guestEmail", "guestName", "guestUrl", "id", "imported", "inline", "kind", "mentions", "newsroom", "once", "parentId", "pinned", "place", "replyCount", "rootId", "shownAt", "status", "ups", "userId") SELECT "answers", "articleId", "best", "body", "broughtDowns", "broughtUps", "closed", "createdAt", "downs", "editedAt", "guestEmail", "guestName", "guestUrl", "id", "imported", "inline", "kind", "mentions", "newsroom", "once", "parentId", "pinned", "place", "replyCount", "rootId", "shownAt", "status", "ups", "userId" FROM "Comment";
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

-- CreateIndex
CREATE INDEX "Annotation_articleId_idx" ON "Annotation"("articleId");

-- CreateIndex
CREATE INDEX "Placement_articleId_revision_start_idx" ON "Placement"("articleId", "revision", "start");

-- CreateIndex
CREATE UNIQUE INDEX "Ask_annotationId_key" ON "Ask"("annotationId");

-- CreateIndex
CREATE INDEX "Ask_articleId_idx" ON "Ask"("articleId");

-- CreateIndex
CREATE INDEX "Ask_userId_idx" ON "Ask"("userId");
