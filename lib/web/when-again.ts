/** `in a moment`, `in 40 seconds`, `in 12 minutes`: rounded up, so that nobody comes too early. */
export function whenAgain(seconds: number): string {
  if (seconds < 10) return 'in a moment'
  if (seconds <= 90) return `in ${seconds} seconds`
  const minutes = Math.ceil(seconds / 60)
  return minutes <= 90 ? `in ${minutes} minutes` : `in ${Math.ceil(minutes / 60)} hours`
}
