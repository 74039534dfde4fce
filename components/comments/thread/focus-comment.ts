/** Brings the reader to a comment on this page; nothing where it isn't there. */
export function focusComment(id: number | undefined, options?: FocusOptions): void {
  const comment = document.getElementById(`comment-${id}`)
  if (!comment) return
  // Not in the order of the keyboard, but a place it can be put to.
  comment.tabIndex = -1
  comment.focus(options)
}
