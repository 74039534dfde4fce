'use client'

import { useEffect } from 'react'

/**
 * The address of a note that stands in the margin no more (its words were removed, or better notes took
 * its room) leads on to the note itself.
 */
export function NoteElsewhere() {
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
