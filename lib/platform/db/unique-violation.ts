/** Two who choose the same need a second try, many of one name a few more. */
const TRIES = 5

/**
 * Runs work again that chose a value which somebody else took between its look and its write. What it
 * does must be a whole transaction; `attempt` counts from 0.
 */
export async function retryWhenTaken<Made>(
  work: (attempt: number) => Promise<Made>,
): Promise<Made> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work(attempt)
    } catch (error) {
      if (!isUniqueViolation(error) || attempt === TRIES) throw error
    }
  }
}

/**
 * Was a write refused because a row with that unique value is there already? The database decides
 * it, also between two who write at the same time. (Prisma's code; its text differs by database.)
 */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002'
}
