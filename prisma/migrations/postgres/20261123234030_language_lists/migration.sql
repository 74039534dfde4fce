-- CreateTable
CREATE TABLE "Ping" (
    "target" TEXT NOT NULL,
    "told" INTEGER NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "lockedUntil" TIMESTAMP(3),
    "lastError" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Ping_pkey" PRIMARY KEY ("target")
);

-- By hand
-- What is out already stands in the list of its language, by the first subtag.
INSERT INTO "Listing" ("list", "publishedAt", "articleId")
SELECT 'language:' || lower(split_part(a."language", '-', 1)), l."publishedAt", l."articleId"
FROM "Listing" l JOIN "Article" a ON a."id" = l."articleId" WHERE l."list" = 'all';
