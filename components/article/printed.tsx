import type { ReactNode } from 'react'
import { PrintedHtml } from '@/components/article/imprint.tsx'
import { storePrinted } from '@/components/article/printing.ts'

interface Props {
  /** Element id, unique across the site. */
  name: string
  /** Must not contain client components: it is never hydrated. */
  children: ReactNode
}

/**
 * Content that is only in the page's HTML. React sends server components twice, as HTML and as RSC
 * payload; a text with hundreds of notes would be twice as large for a copy that nothing reads.
 */
export function Printed({ name, children }: Props) {
  return <PrintedHtml name={name} sheet={storePrinted(children)} />
}
