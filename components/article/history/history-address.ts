function history(slug: string): string {
  return `/article/${encodeURIComponent(slug)}/revisions`
}

/** A page of an article's history, before that revision; from the newest for null. */
export function historyAddress(slug: string, before: number | null = null): string {
  return before === null ? history(slug) : `${history(slug)}?before=${before}`
}

/** An article as it stood in one revision. */
export function versionAddress(slug: string, number: number): string {
  return `${history(slug)}/${number}`
}

/** What one revision changed; `next` is the one that came after it, null for none. */
export function changesAddress(slug: string, number: number, next: number | null): string {
  return `${historyAddress(slug, next)}#revision-${number}`
}
