import type { ReactNode } from 'react'
import type { Mark } from '@/lib/text/body/body.ts'

/**
 * Text with one mark. The switch is exhaustive, so a new mark doesn't compile until it is handled.
 */
export function Marked({ mark, children }: { mark: Mark; children: ReactNode }) {
  switch (mark.type) {
    case 'bold':
      return <strong>{children}</strong>
    case 'italic':
      return <em>{children}</em>
    case 'underline':
      return <u>{children}</u>
    case 'strike':
      return <s>{children}</s>
    case 'code':
      return <code>{children}</code>
    case 'superscript':
      return <sup>{children}</sup>
    case 'subscript':
      return <sub>{children}</sub>
    case 'highlight':
      return <mark className="highlight">{children}</mark>
    case 'language':
      return <span lang={mark.attrs.lang}>{children}</span>
    case 'link':
      return (
        <a href={mark.attrs.href} title={mark.attrs.title}>
          {children}
        </a>
      )
  }
}
