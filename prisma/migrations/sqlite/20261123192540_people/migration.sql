-- CreateTable
CREATE TABLE "User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "handle" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "emailVerifiedAt" DATETIME,
    "passwordHash" TEXT NOT NULL DEFAULT '',
    "role" TEXT NOT NULL DEFAULT 'reader',
    "authorId" INTEGER,
    "about" TEXT NOT NULL DEFAULT '',
    "picture" TEXT NOT NULL DEFAULT '',
    "sessionVersion" INTEGER NOT NULL DEFAULT 0,
    "suspendedUntil" DATETIME,
    "suspendedWhy" TEXT NOT NULL DEFAULT '',
    "premoderated" BOOLEAN NOT NULL DEFAULT false,
    "mailRhythm" TEXT NOT NULL DEFAULT 'at-once',
    "digestAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "deleteAt" DATETIME,
    "deleteWords" BOOLEAN NOT NULL DEFAULT false,
    "deletedAt" DATETIME,
    CONSTRAINT "User_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Author" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AccountToken" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "userId" INTEGER NOT NULL,
    "purpose" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    CONSTRAINT "AccountToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Login" (
    "provider" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "userId" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("provider", "accountId"),
    CONSTRAINT "Login_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Ignore" (
    "userId" INTEGER NOT NULL,
    "ignoredId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("userId", "ignoredId"),
    CONSTRAINT "Ignore_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Ignore_ignoredId_fkey" FOREIGN KEY ("ignoredId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "points" INTEGER NOT NULL,
    "expire" DATETIME
);

-- CreateTable
CREATE TABLE "CommentEdit" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "commentId" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "CommentEdit_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Vote" (
    "userId" INTEGER NOT NULL,
    "commentId" INTEGER NOT NULL,
    "value" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("userId", "commentId"),
    CONSTRAINT "Vote_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Vote_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Report" (
    "userId" INTEGER NOT NULL,
    "commentId" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "at" DATETIME NOT NULL,
    "resolvedAt" DATETIME,

    PRIMARY KEY ("userId", "commentId"),
    CONSTRAINT "Report_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Report_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ModerationEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "commentId" INTEGER NOT NULL,
    "byId" INTEGER NOT NULL DEFAULT 0,
    "act" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" DATETIME NOT NULL,
    CONSTRAINT "ModerationEntry_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WatchedWord" (
    "word" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Visit" (
    "userId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "before" DATETIME,

    PRIMARY KEY ("userId", "articleId"),
    CONSTRAINT "Visit_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Visit_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Draft" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "articleId" INTEGER NOT NULL,
    "parentId" INTEGER NOT NULL DEFAULT 0,
    "body" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Draft_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Subscription" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "subscriber" TEXT NOT NULL,
    "userId" INTEGER NOT NULL DEFAULT 0,
    "email" TEXT NOT NULL DEFAULT '',
    "kind" TEXT NOT NULL,
    "articleId" INTEGER NOT NULL,
    "commentId" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL,
    "confirmedAt" DATETIME,
    "confirmHash" TEXT NOT NULL DEFAULT ''
);

-- CreateTable
CREATE TABLE "Announcement" (
    "commentId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "doneAt" DATETIME,
    CONSTRAINT "Announcement_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "subscriber" TEXT NOT NULL,
    "userId" INTEGER NOT NULL DEFAULT 0,
    "email" TEXT NOT NULL DEFAULT '',
    "commentId" INTEGER NOT NULL,
    "why" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "seenAt" DATETIME,
    "mailedAt" DATETIME,
    CONSTRAINT "Notice_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL DEFAULT '',
    "headers" TEXT NOT NULL DEFAULT '{}',
    "createdAt" DATETIME NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" DATETIME,
    "sentAt" DATETIME,
    "failedAt" DATETIME,
    "lastError" TEXT NOT NULL DEFAULT ''
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
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Article_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Article_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Author" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Article" ("authorId", "categoryId", "commentCount", "commentsOpen", "createdAt", "id", "kind", "language", "publishedAt", "shownRevision", "slug", "status") SELECT "authorId", "categoryId", "commentCount", "commentsOpen", "createdAt", "id", "kind", "language", "publishedAt", "shownRevision", "slug", "status" FROM "Article";
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
    CONSTRAINT "Comment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Comment" ("articleId", "body", "createdAt", "guestEmail", "guestName", "guestUrl", "id", "imported", "kind", "parentId", "replyCount", "rootId", "status") SELECT "articleId", "body", "createdAt", "guestEmail", "guestName", "guestUrl", "id", "imported", "kind", "parentId", "replyCount", "rootId", "status" FROM "Comment";
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
CREATE INDEX "Comment_userId_createdAt_idx" ON "Comment"("userId", "createdAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "User_handle_key" ON "User"("handle");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "User_authorId_idx" ON "User"("authorId");

-- CreateIndex
CREATE INDEX "User_deleteAt_idx" ON "User"("deleteAt");

-- CreateIndex
CREATE INDEX "AccountToken_userId_purpose_idx" ON "AccountToken"("userId", "purpose");

-- CreateIndex
CREATE INDEX "AccountToken_expiresAt_idx" ON "AccountToken"("expiresAt");

-- CreateIndex
CREATE INDEX "Login_userId_idx" ON "Login"("userId");

-- CreateIndex
CREATE INDEX "Ignore_ignoredId_idx" ON "Ignore"("ignoredId");

-- CreateIndex
CREATE INDEX "CommentEdit_commentId_id_idx" ON "CommentEdit"("commentId", "id");

-- CreateIndex
CREATE INDEX "Vote_commentId_idx" ON "Vote"("commentId");

-- CreateIndex
CREATE INDEX "Report_commentId_idx" ON "Report"("commentId");

-- CreateIndex
CREATE INDEX "Report_resolvedAt_at_idx" ON "Report"("resolvedAt", "at");

-- CreateIndex
CREATE INDEX "ModerationEntry_commentId_id_idx" ON "ModerationEntry"("commentId", "id");

-- CreateIndex
CREATE INDEX "ModerationEntry_at_idx" ON "ModerationEntry"("at");

-- CreateIndex
CREATE INDEX "Visit_articleId_idx" ON "Visit"("articleId");

-- CreateIndex
CREATE INDEX "Draft_articleId_idx" ON "Draft"("articleId");

-- CreateIndex
CREATE INDEX "Draft_at_idx" ON "Draft"("at");

-- CreateIndex
CREATE INDEX "Subscription_articleId_kind_idx" ON "Subscription"("articleId", "kind");

-- CreateIndex
CREATE INDEX "Subscription_commentId_idx" ON "Subscription"("commentId");

-- CreateIndex
CREATE INDEX "Subscription_confirmHash_idx" ON "Subscription"("confirmHash");

-- CreateIndex
CREATE UNIQUE INDEX "Subscription_subscriber_kind_articleId_commentId_key" ON "Subscription"("subscriber", "kind", "articleId", "commentId");

-- CreateIndex
CREATE INDEX "Announcement_doneAt_at_idx" ON "Announcement"("doneAt", "at");

-- CreateIndex
CREATE INDEX "Notice_userId_seenAt_at_idx" ON "Notice"("userId", "seenAt", "at");

-- CreateIndex
CREATE INDEX "Notice_mailedAt_at_idx" ON "Notice"("mailedAt", "at");

-- CreateIndex
CREATE INDEX "Notice_commentId_idx" ON "Notice"("commentId");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_subscriber_commentId_key" ON "Notice"("subscriber", "commentId");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_key_key" ON "Mail"("key");

-- CreateIndex
CREATE INDEX "Mail_sentAt_failedAt_dueAt_idx" ON "Mail"("sentAt", "failedAt", "dueAt");

-- By hand
-- Comments that an import brought before: when they were first seen, and their numbers in their threads.
UPDATE "Comment" SET "shownAt" = "createdAt" WHERE "status" = 'shown';

UPDATE "Comment" SET "place" = numbered."n" FROM (
  SELECT "id" AS "of", row_number() OVER (PARTITION BY "rootId" ORDER BY "createdAt", "id") AS "n"
  FROM "Comment" WHERE "rootId" <> 0) AS numbered
WHERE numbered."of" = "Comment"."id";

UPDATE "Comment" SET "answers" = (SELECT count(*) FROM "Comment" AS below WHERE below."rootId" = "Comment"."id")
WHERE "rootId" = 0;
