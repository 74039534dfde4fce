-- CreateTable
CREATE TABLE "SearchText" (
    "articleId" INTEGER NOT NULL,
    "key" BIGINT NOT NULL,
    "headline" TEXT NOT NULL,
    "dek" TEXT NOT NULL,
    "about" TEXT NOT NULL,

    CONSTRAINT "SearchText_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "SearchGram" (
    "gram" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "SearchGram_pkey" PRIMARY KEY ("gram","length","word")
);

-- CreateTable
CREATE TABLE "SearchProgress" (
    "index" TEXT NOT NULL,
    "rules" INTEGER NOT NULL,
    "upTo" INTEGER NOT NULL,

    CONSTRAINT "SearchProgress_pkey" PRIMARY KEY ("index")
);

-- CreateIndex
CREATE INDEX "SearchText_key_idx" ON "SearchText"("key");

-- By hand
-- The full-text indexes, as SQLite has them: "rowid" is a key of lib/search/words/search-key.ts. What is
-- new waits in a list that every search reads, so that list is kept short.
CREATE TABLE "ArticleSearch" ("rowid" BIGINT PRIMARY KEY, "words" TSVECTOR NOT NULL);
CREATE INDEX "ArticleSearch_words" ON "ArticleSearch" USING GIN ("words") WITH (gin_pending_list_limit = 64);
CREATE TABLE "CommentSearch" ("rowid" BIGINT PRIMARY KEY, "words" TSVECTOR NOT NULL);
CREATE INDEX "CommentSearch_words" ON "CommentSearch" USING GIN ("words") WITH (gin_pending_list_limit = 64);

-- The newest "most" rows between two keys that have what was asked for. "loose" is the same without
-- phrases, which the index can't tell: it finds rows, and "strict" is then asked of the newest 2,000 of
-- them; null where there is no phrase.
--
-- Postgres believes that looking into a stored text costs nothing, and would rather read all of them than
-- use the index. So it is told: look at the newest rows, which are enough for a very frequent word; for any
-- other take the index ("rowid" + 0, because in the order of "rowid" it would read every row again).
CREATE FUNCTION "broadsheet_found"("of" REGCLASS, "loose" TSQUERY, "strict" TSQUERY, "low" BIGINT, "high" BIGINT, "most" INT)
RETURNS TABLE ("rowid" BIGINT) LANGUAGE plpgsql STABLE ROWS 100 SET enable_seqscan = off AS $$
DECLARE
  "newest" BIGINT[];
BEGIN
  EXECUTE format('SELECT array_agg(f."row") FROM (
      SELECT n."row" FROM (
        SELECT t."rowid" AS "row", t."words" FROM %s t WHERE t."rowid" BETWEEN $3 AND $4
        ORDER BY t."rowid" DESC LIMIT 600) n
      WHERE n."words" @@ COALESCE($2, $1) ORDER BY n."row" DESC LIMIT $5) f', "of")
    INTO "newest" USING "loose", "strict", "low", "high", "most";
  IF cardinality("newest") = "most" THEN
    RETURN QUERY SELECT unnest("newest");
    RETURN;
  END IF;
  RETURN QUERY EXECUTE format('SELECT f."row" FROM (
      SELECT t."rowid" AS "row", t."words" FROM %s t
      WHERE t."words" @@ $1 AND t."rowid" + 0 BETWEEN $3 AND $4 ORDER BY t."rowid" + 0 DESC
      LIMIT CASE WHEN $2 IS NULL THEN $5 ELSE 2000 END) f
    WHERE $2 IS NULL OR f."words" @@ $2 ORDER BY f."row" DESC LIMIT $5', "of")
    USING "loose", "strict", "low", "high", "most";
END $$;
