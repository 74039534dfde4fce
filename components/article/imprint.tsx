'use client'

import { useState } from 'react'
import { getPrinted } from '@/components/article/printing.ts'

/** On the server, renders the printed content. In the browser, leaves the server's HTML alone. */
export function PrintedHtml({ name, sheet }: { name: string; sheet: number }) {
  const set = getPrinted(sheet)
  // Read once, in case React has to re-render on the client (for example after an extension changed
  // the page).
  const [html] = useState(() => (set ? '' : (document.getElementById(name)?.innerHTML ?? '')))
  if (set) return <div id={name}>{set.content}</div>
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: our own HTML, read from this page.
    <div id={name} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
  )
}
