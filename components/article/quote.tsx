import type { ReactNode } from 'react'
import { getBlockAttributes } from '@/components/article/block-attributes.ts'
import type { Block } from '@/lib/text/body/body.ts'

interface Props {
  block: Extract<Block, { type: 'blockquote' }>
  children: ReactNode
}

/** A quote, with its source below. */
export function Quote({ block, children }: Props) {
  const { cite } = block.attrs
  const quote = <blockquote {...getBlockAttributes(block)}>{children}</blockquote>
  if (!cite) return quote
  return (
    <figure className="quote">
      {quote}
      <figcaption>{cite}</figcaption>
    </figure>
  )
}
