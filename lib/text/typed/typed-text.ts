/**
 * A typed text without control characters: no one can see them, and Postgres refuses NUL. Line ends
 * become one kind.
 */
export function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')
}
