/** Where drafts are kept: the browser's localStorage, or a test's own. */
export type Drawer = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Under which name an article's draft is kept; `reply` is 0 for a comment on the story itself. */
export function draftKey(article: number, reply: number): string {
  return `draft ${article} ${reply}`
}

/** Empty when there is none, or when the browser keeps nothing (private windows, blocked site data). */
export function readDraft(drawer: Drawer | null, key: string): string {
  try {
    return drawer?.getItem(key) ?? ''
  } catch {
    return ''
  }
}

/**
 * Keeps what was typed. Nothing typed overwrites nothing: an empty form in another tab must not
 * wipe the words of this one. Only posting or throwing away removes a draft.
 */
export function keepDraft(drawer: Drawer | null, key: string, words: string): void {
  if (words.trim() === '') return
  try {
    drawer?.setItem(key, words)
  } catch {
    // Full or refused: the words are still in the form.
  }
}

export function dropDraft(drawer: Drawer | null, key: string): void {
  try {
    drawer?.removeItem(key)
  } catch {}
}

/** The browser's own; null where it is refused. */
export function browserDrawer(): Drawer | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
