function history(slug: string): string {
  return `/article/${encodeURIComponent(slug)}/revisions`
}

/** Address of an article's history before that revision. Null: from the newest. */
export function getHistoryAddress(slug: string, before: number | null = null): string {
  return before === null ? history(slug) : `${history(slug)}?before=${before}`
}

/** Address of an article's version. */
export function getVersionAddress(slug: string, number: number): string {
  return `${history(slug)}/${number}`
}

/** Address of a revision's changes. `next` is the following revision, or null. */
export function getChangesAddress(slug: string, number: number, next: number | null): string {
  return `${getHistoryAddress(slug, next)}#revision-${number}`
}
