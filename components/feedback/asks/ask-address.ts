/** Address of the page of one ask and its replies, or of a later page of replies after that one. */
export function getPromptAddress(slug: string, ask: number, after: number | null = null): string {
  const page = after === null ? '' : `?after=${after}`
  return `/article/${encodeURIComponent(slug)}/ask/${ask}${page}`
}

/** Address of the newsroom's feedback page of an article. */
export function getFeedbackDeskAddress(slug: string): string {
  return `/article/${encodeURIComponent(slug)}/feedback`
}
