-- CreateTable
CREATE TABLE "FormerHandle" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "userId" INTEGER,
    "freedAt" DATETIME NOT NULL,
    CONSTRAINT "FormerHandle_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "FormerHandle_userId_freedAt_idx" ON "FormerHandle"("userId", "freedAt");

-- By hand
-- Accounts whose address nobody has proved keep no handle (lib/people/handle.ts).
UPDATE "User" SET "handle" = '~' || "id"
WHERE "emailVerifiedAt" IS NULL AND "email" IS NOT NULL;
