'use client'

import { useState } from 'react'
import { inPrint } from '@/components/article/printing.ts'

/** On the server what was set for print; in a browser that which is there, left alone. */
export function Imprint({ name, sheet }: { name: string; sheet: number }) {
  const set = inPrint(sheet)
  // Read once, in case React must draw the page anew (an extension has changed it, say).
  const [html] = useState(() => (set ? '' : (document.getElementById(name)?.innerHTML ?? '')))
  if (set) return <div id={name}>{set.content}</div>
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: our own HTML, as it stands in this page.
    <div id={name} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
  )
}
