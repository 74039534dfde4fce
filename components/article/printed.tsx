import type { ReactNode } from 'react'
import { Imprint } from '@/components/article/imprint.tsx'
import { setForPrint } from '@/components/article/printing.ts'

interface Props {
  /** Its id on the page, and on the whole site the only one of these words. */
  name: string
  /** Nothing in it may be a client component: no script will ever come to it. */
  children: ReactNode
}

/**
 * What stands in the page's HTML and nowhere else. React sends all that a server draws twice, as HTML
 * and as data for its own start in the browser; a text with hundreds of notes would weigh twice as
 * much for a second copy that nothing needs.
 */
export function Printed({ name, children }: Props) {
  return <Imprint name={name} sheet={setForPrint(children)} />
}
