/** Scrolls to a comment on this page and focuses it. Does nothing if it isn't there. */
export function focusComment(id: number | undefined, options?: FocusOptions): void {
  const comment = document.getElementById(`comment-${id}`)
  if (!comment) return
  // Focusable by script, but not a Tab stop.
  comment.tabIndex = -1
  comment.focus(options)
}
