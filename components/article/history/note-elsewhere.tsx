'use client'

import { useEffect } from 'react'

/**
 * Redirects `#note-12` to the note's own page if it isn't in the margin (its passage was removed,
 * or other notes took its place).
 */
export function NoteRedirect() {
  useEffect(() => {
    leadOn()
    window.addEventListener('hashchange', leadOn)
    return () => window.removeEventListener('hashchange', leadOn)
  }, [])
  return null
}

function leadOn(): void {
  const [, anchor, id] = /^#(note-(\d+))$/.exec(location.hash) ?? []
  if (anchor && !document.getElementById(anchor)) location.replace(`/comment/${id}`)
}
