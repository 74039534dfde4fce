-- DropIndex
DROP INDEX "Comment_rootId_idx";

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "premoderated" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "answers" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "best" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "broughtDowns" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "broughtUps" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "closed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "downs" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "editedAt" TIMESTAMP(3),
ADD COLUMN     "inline" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "mentions" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "newsroom" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "once" TEXT,
ADD COLUMN     "pinned" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "place" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "shownAt" TIMESTAMP(3),
ADD COLUMN     "ups" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "userId" INTEGER;

-- CreateTable
CREATE TABLE "User" (
    "id" SERIAL NOT NULL,
    "handle" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "emailVerifiedAt" TIMESTAMP(3),
    "passwordHash" TEXT NOT NULL DEFAULT '',
    "role" TEXT NOT NULL DEFAULT 'reader',
    "authorId" INTEGER,
    "about" TEXT NOT NULL DEFAULT '',
    "picture" TEXT NOT NULL DEFAULT '',
    "sessionVersion" INTEGER NOT NULL DEFAULT 0,
    "suspendedUntil" TIMESTAMP(3),
    "suspendedWhy" TEXT NOT NULL DEFAULT '',
    "premoderated" BOOLEAN NOT NULL DEFAULT false,
    "mailRhythm" TEXT NOT NULL DEFAULT 'at-once',
    "digestAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "deleteAt" TIMESTAMP(3),
    "deleteWords" BOOLEAN NOT NULL DEFAULT false,
    "deletedAt" TIMESTAMP(3),

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccountToken" (
    "hash" TEXT NOT NULL,
    "userId" INTEGER NOT NULL,
    "purpose" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "AccountToken_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "Login" (
    "provider" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "userId" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Login_pkey" PRIMARY KEY ("provider","accountId")
);

-- CreateTable
CREATE TABLE "Ignore" (
    "userId" INTEGER NOT NULL,
    "ignoredId" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Ignore_pkey" PRIMARY KEY ("userId","ignoredId")
);

-- CreateTable
CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "RateLimiterFlexible_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "CommentEdit" (
    "id" SERIAL NOT NULL,
    "commentId" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CommentEdit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vote" (
    "userId" INTEGER NOT NULL,
    "commentId" INTEGER NOT NULL,
    "value" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Vote_pkey" PRIMARY KEY ("userId","commentId")
);

-- CreateTable
CREATE TABLE "Report" (
    "userId" INTEGER NOT NULL,
    "commentId" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMP(3) NOT NULL,
    "resolvedAt" TIMESTAMP(3),

    CONSTRAINT "Report_pkey" PRIMARY KEY ("userId","commentId")
);

-- CreateTable
CREATE TABLE "ModerationEntry" (
    "id" SERIAL NOT NULL,
    "commentId" INTEGER NOT NULL,
    "byId" INTEGER NOT NULL DEFAULT 0,
    "act" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ModerationEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WatchedWord" (
    "word" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "WatchedWord_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "Visit" (
    "userId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "before" TIMESTAMP(3),

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("userId","articleId")
);

-- CreateTable
CREATE TABLE "Draft" (
    "hash" TEXT NOT NULL,
    "articleId" INTEGER NOT NULL,
    "parentId" INTEGER NOT NULL DEFAULT 0,
    "body" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "Subscription" (
    "id" SERIAL NOT NULL,
    "subscriber" TEXT NOT NULL,
    "userId" INTEGER NOT NULL DEFAULT 0,
    "email" TEXT NOT NULL DEFAULT '',
    "kind" TEXT NOT NULL,
    "articleId" INTEGER NOT NULL,
    "commentId" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "confirmedAt" TIMESTAMP(3),
    "confirmHash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Announcement" (
    "commentId" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "doneAt" TIMESTAMP(3),

    CONSTRAINT "Announcement_pkey" PRIMARY KEY ("commentId")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" SERIAL NOT NULL,
    "subscriber" TEXT NOT NULL,
    "userId" INTEGER NOT NULL DEFAULT 0,
    "email" TEXT NOT NULL DEFAULT '',
    "commentId" INTEGER NOT NULL,
    "why" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "seenAt" TIMESTAMP(3),
    "mailedAt" TIMESTAMP(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL DEFAULT '',
    "headers" TEXT NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMP(3) NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMP(3),
    "sentAt" TIMESTAMP(3),
    "failedAt" TIMESTAMP(3),
    "lastError" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

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

-- CreateIndex
CREATE UNIQUE INDEX "Comment_once_key" ON "Comment"("once");

-- CreateIndex
CREATE INDEX "Comment_articleId_rootId_best_id_idx" ON "Comment"("articleId", "rootId", "best", "id");

-- CreateIndex
CREATE INDEX "Comment_articleId_newsroom_createdAt_id_idx" ON "Comment"("articleId", "newsroom", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Comment_articleId_inline_createdAt_id_idx" ON "Comment"("articleId", "inline", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Comment_articleId_pinned_idx" ON "Comment"("articleId", "pinned");

-- CreateIndex
CREATE INDEX "Comment_articleId_shownAt_idx" ON "Comment"("articleId", "shownAt");

-- CreateIndex
CREATE INDEX "Comment_rootId_place_idx" ON "Comment"("rootId", "place");

-- CreateIndex
CREATE INDEX "Comment_userId_createdAt_idx" ON "Comment"("userId", "createdAt");

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Author"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountToken" ADD CONSTRAINT "AccountToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Login" ADD CONSTRAINT "Login_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ignore" ADD CONSTRAINT "Ignore_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ignore" ADD CONSTRAINT "Ignore_ignoredId_fkey" FOREIGN KEY ("ignoredId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentEdit" ADD CONSTRAINT "CommentEdit_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationEntry" ADD CONSTRAINT "ModerationEntry_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Announcement" ADD CONSTRAINT "Announcement_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand
-- Comments that an import brought before: when they were first seen, and their numbers in their threads.
UPDATE "Comment" SET "shownAt" = "createdAt" WHERE "status" = 'shown';

UPDATE "Comment" SET "place" = numbered."n" FROM (
  SELECT "id" AS "of", row_number() OVER (PARTITION BY "rootId" ORDER BY "createdAt", "id") AS "n"
  FROM "Comment" WHERE "rootId" <> 0) AS numbered
WHERE numbered."of" = "Comment"."id";

UPDATE "Comment" SET "answers" = (SELECT count(*) FROM "Comment" AS below WHERE below."rootId" = "Comment"."id")
WHERE "rootId" = 0;
