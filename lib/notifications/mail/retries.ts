/** Attempts at one mail, the first included. */
export const MAX_ATTEMPTS = 8
const MINUTE_MS = 60_000
const LONGEST_MS = 12 * 60 * MINUTE_MS

/**
 * How long to wait after so many failed attempts, in milliseconds: 1 minute, then four times as long
 * each time and at most 12 hours, and up to half of that on top by chance, so that not all mail that
 * failed together comes back together. Eight attempts take 30 to 45 hours, a day and a half.
 */
export function waitAfter(attempts: number, chance: number): number {
  const wait = Math.min(LONGEST_MS, MINUTE_MS * 4 ** Math.max(0, attempts - 1))
  return Math.round(wait * (1 + chance / 2))
}

/**
 * Whether the other side has said for good that it won't take this mail: a 5xx answer (RFC 5321,
 * 4.2.1) to the recipient or to the words, or an address that can't be one. Trouble with ourselves
 * (signing in, our own address, the connection) is not for good: somebody will repair it.
 */
export function isForGood(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { responseCode, command, code } = error as Error & Record<string, unknown>
  const never = typeof responseCode === 'number' && responseCode >= 500 && responseCode <= 599
  if (never) return command === 'RCPT TO' || command === 'DATA'
  return code === 'EENVELOPE' && /^Invalid recipient|^No recipients/.test(error.message)
}
