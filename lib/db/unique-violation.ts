/**
 * Was a write refused because a row with that unique value is there already? The database decides
 * it, also between two who write at the same time. (Prisma's code; its text differs by database.)
 */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002'
}
