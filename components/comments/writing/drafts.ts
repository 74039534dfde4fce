/** Where drafts are stored: localStorage, or a fake in tests. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Storage key of a draft. `reply` is 0 for a comment on the story itself. */
export function getDraftKey(article: number, reply: number): string {
  return `draft ${article} ${reply}`
}

/** Empty if there is no draft or storage is unavailable (private windows, blocked site data). */
export function readDraft(drawer: DraftStorage | null, key: string): string {
  try {
    return drawer?.getItem(key) ?? ''
  } catch {
    return ''
  }
}

/**
 * Stores what was typed. An empty form never overwrites a draft, so a second tab can't wipe it.
 * Only posting or discarding removes a draft.
 */
export function keepDraft(drawer: DraftStorage | null, key: string, words: string): void {
  if (words.trim() === '') return
  try {
    drawer?.setItem(key, words)
  } catch {
    // Storage is full or refused. The text is still in the form.
  }
}

export function dropDraft(drawer: DraftStorage | null, key: string): void {
  try {
    drawer?.removeItem(key)
  } catch {}
}

/** localStorage, or null if access is refused. */
export function getBrowserStorage(): DraftStorage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
