-- AlterTable
ALTER TABLE "User" ADD COLUMN     "language" TEXT;

-- AlterTable
ALTER TABLE "Subscription" ADD COLUMN     "language" TEXT;
