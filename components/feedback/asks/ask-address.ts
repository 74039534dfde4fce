/** An ask by itself, with all its answers; after that answer, on a later page. */
export function askAddress(slug: string, ask: number, after: number | null = null): string {
  const page = after === null ? '' : `?after=${after}`
  return `/article/${encodeURIComponent(slug)}/ask/${ask}${page}`
}

/** The newsroom's page about feedback on an article. */
export function feedbackDeskAddress(slug: string): string {
  return `/article/${encodeURIComponent(slug)}/feedback`
}
