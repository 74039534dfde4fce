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
-- new is indexed at once, not kept in a list that every search would read; and texts lie apart from their keys,
-- which are sorted without them.
CREATE TABLE "ArticleSearch" ("rowid" BIGINT PRIMARY KEY, "words" TSVECTOR NOT NULL) WITH (toast_tuple_target = 128);
CREATE INDEX "ArticleSearch_words" ON "ArticleSearch" USING GIN ("words") WITH (fastupdate = off);
CREATE TABLE "CommentSearch" ("rowid" BIGINT PRIMARY KEY, "words" TSVECTOR NOT NULL) WITH (toast_tuple_target = 128);
CREATE INDEX "CommentSearch_words" ON "CommentSearch" USING GIN ("words") WITH (fastupdate = off);

-- The newest "most" rows between two keys that have what was asked for. "loose" is the same without
-- phrases, which the index can't tell: it finds rows, and "strict" is then asked of the newest of
-- them, twice "most"; null where there is no phrase.
--
-- Postgres believes that looking into a stored text costs nothing, and would rather read all of them than
-- use the index. So it is told to take the index ("rowid" + 0, because in the order of "rowid" it would read
-- every text). Texts are read, the newest first, only where that is less work: of few days; and for words
-- that so many articles have that sorting them takes longer (some 10 and 0.5 microseconds a row, as measured),
-- as many as should be enough.
CREATE FUNCTION "broadsheet_found"("of" REGCLASS, "loose" TSQUERY, "strict" TSQUERY, "low" BIGINT, "high" BIGINT, "most" INT)
RETURNS TABLE ("rowid" BIGINT) LANGUAGE plpgsql ROWS 100 SET enable_seqscan = off AS $$
DECLARE
  "plan" JSON;
  "expected" FLOAT;
  "stored" FLOAT;
  "within" INT := 1501;
  "read" INT := 0;
  "newest" BIGINT[];
BEGIN
  EXECUTE format('EXPLAIN (FORMAT JSON) SELECT 1 FROM %s t WHERE t."words" @@ %L::TSQUERY', "of", "loose"::TEXT)
    INTO "plan";
  "expected" := ("plan" -> 0 -> 'Plan' ->> 'Plan Rows')::FLOAT;
  SELECT c."reltuples" INTO "stored" FROM pg_class c WHERE c.oid = "of";
  IF "low" > -9007199254740991 OR "high" < 9007199254740991 THEN
    EXECUTE format('SELECT count(*) FROM (
        SELECT 1 FROM %s t WHERE t."rowid" BETWEEN $1 AND $2 LIMIT $3) f', "of")
      INTO "within" USING "low", "high", "within";
  END IF;
  IF "within" <= 1500 THEN
    "read" := 1500;
  ELSIF "stored" > 0 AND "expected" * "expected" > 12000 * "stored" THEN
    "read" := ceil(CASE WHEN "strict" IS NULL THEN 1.5 ELSE 2 END * "most" * greatest(1, "stored" / "expected"));
  END IF;
  IF "read" > 0 THEN
    EXECUTE format('SELECT array_agg(f."row") FROM (
        SELECT n."row" FROM (
          SELECT t."rowid" AS "row", t."words" FROM %s t WHERE t."rowid" BETWEEN $3 AND $4
          ORDER BY t."rowid" DESC LIMIT $6) n
        WHERE n."words" @@ COALESCE($2, $1) ORDER BY n."row" DESC LIMIT $5) f', "of")
      INTO "newest" USING "loose", "strict", "low", "high", "most", "read";
    IF "within" <= 1500 OR "strict" IS NOT NULL OR cardinality("newest") = "most" THEN
      RETURN QUERY SELECT unnest("newest");
      RETURN;
    END IF;
  END IF;
  RETURN QUERY EXECUTE format('SELECT f."row" FROM (
      SELECT t."rowid" AS "row" FROM %1$s t
      WHERE t."words" @@ $1 AND t."rowid" + 0 BETWEEN $3 AND $4 ORDER BY t."rowid" + 0 DESC
      LIMIT CASE WHEN $2 IS NULL THEN $5 ELSE 2 * $5 END) f
    WHERE $2 IS NULL OR EXISTS (SELECT 1 FROM %1$s s WHERE s."rowid" = f."row" AND s."words" @@ $2)
    ORDER BY f."row" DESC LIMIT $5', "of")
    USING "loose", "strict", "low", "high", "most";
END $$;
