-- CreateTable
CREATE TABLE "SearchText" (
    "articleId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" BIGINT NOT NULL,
    "headline" TEXT NOT NULL,
    "dek" TEXT NOT NULL,
    "about" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL PRIMARY KEY
);

-- CreateTable
CREATE TABLE "SearchGram" (
    "gram" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "word" TEXT NOT NULL,

    PRIMARY KEY ("gram", "length", "word")
);

-- CreateTable
CREATE TABLE "SearchProgress" (
    "index" TEXT NOT NULL PRIMARY KEY,
    "rules" INTEGER NOT NULL,
    "upTo" INTEGER NOT NULL
);

-- CreateIndex
CREATE INDEX "SearchText_key_idx" ON "SearchText"("key");

-- By hand
-- The full-text indexes. They keep no text: "rowid" is a key of lib/search/words/search-key.ts. Letters,
-- marks and numbers make words, and the signs of lib/db/full-text/lexemes.ts belong to them.
CREATE VIRTUAL TABLE "ArticleSearch" USING fts5("words", content='', contentless_delete=1,
  tokenize="unicode61 remove_diacritics 2 categories 'L* M* N* Co' tokenchars '^=#'");
CREATE VIRTUAL TABLE "CommentSearch" USING fts5("words", content='', contentless_delete=1,
  tokenize="unicode61 remove_diacritics 2 categories 'L* M* N* Co' tokenchars '^=#'");
