-- CreateTable
CREATE TABLE "Ping" (
    "target" TEXT NOT NULL PRIMARY KEY,
    "told" INTEGER NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" DATETIME NOT NULL,
    "lockedUntil" DATETIME,
    "lastError" TEXT NOT NULL DEFAULT ''
);

-- By hand
-- What is out already stands in the list of its language, by the first subtag.
INSERT INTO "Listing" ("list", "publishedAt", "articleId")
SELECT 'language:' || lower(substr(a."language", 1, instr(a."language" || '-', '-') - 1)), l."publishedAt", l."articleId"
FROM "Listing" l JOIN "Article" a ON a."id" = l."articleId" WHERE l."list" = 'all';
