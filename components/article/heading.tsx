import { blockAttributes } from '@/components/article/block-attributes.ts'
import { InlineText } from '@/components/article/inline-text.tsx'
import type { PassagePart } from '@/components/feedback/reading/passage-parts.ts'
import type { Block } from '@/lib/text/body.ts'
import { inlineText } from '@/lib/text/body-text.ts'

interface Props {
  block: Extract<Block, { type: 'heading' }>
  anchor: string | undefined
  parts: readonly PassagePart[] | undefined
}

/** A sub-head, with a quiet link to itself. */
export function Heading({ block, anchor, parts }: Props) {
  if (!block.content?.length) return null
  const Tag = `h${block.attrs.level}` as const
  return (
    <Tag {...blockAttributes(block)} id={anchor}>
      <InlineText content={block.content} parts={parts} />
      {anchor && (
        <a
          className="anchor"
          href={`#${anchor}`}
          data-aside=""
          aria-label={`Link to “${inlineText(block.content)}”`}
        >
          #
        </a>
      )}
    </Tag>
  )
}
