import { blockAttributes } from '@/components/article/block-attributes.ts'
import { InlineText } from '@/components/article/inline-text.tsx'
import type { Block } from '@/lib/text/body.ts'

/** A paragraph. An empty one keeps its line in the body text but takes no room on the page. */
export function Paragraph({ block }: { block: Extract<Block, { type: 'paragraph' }> }) {
  if (!block.content?.length) return null
  return (
    <p {...blockAttributes(block)}>
      <InlineText content={block.content} />
    </p>
  )
}
