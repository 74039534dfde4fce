import { blockAttributes } from '@/components/article/block-attributes.ts'
import { InlineText } from '@/components/article/inline-text.tsx'
import type { Block } from '@/lib/text/body.ts'
import { inlineText } from '@/lib/text/body-text.ts'

interface Props {
  block: Extract<Block, { type: 'heading' }>
  anchor: string | undefined
}

/** A sub-head, with a quiet link to itself. */
export function Heading({ block, anchor }: Props) {
  if (!block.content?.length) return null
  const Tag = `h${block.attrs.level}` as const
  return (
    <Tag {...blockAttributes(block)} id={anchor}>
      <InlineText content={block.content} />
      {anchor && (
        <a
          className="anchor"
          href={`#${anchor}`}
          aria-label={`Link to “${inlineText(block.content)}”`}
        >
          #
        </a>
      )}
    </Tag>
  )
}
