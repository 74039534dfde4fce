import { getTextAttributes } from '@/components/article/block-attributes.ts'
import { InlineText } from '@/components/article/inline-text.tsx'
import type { BodyContext } from '@/components/article/surroundings.ts'
import type { PassagePart } from '@/components/feedback/reading/passage-parts.ts'
import type { Block } from '@/lib/text/body/body.ts'
import { inlineText } from '@/lib/text/body/body-text.ts'

interface Props {
  block: Extract<Block, { type: 'heading' }>
  parts: readonly PassagePart[] | undefined
  around: BodyContext
}

/** A heading with a link to itself. */
export function Heading({ block, parts, around }: Props) {
  if (!block.content?.length) return null
  const { words, say } = around.speech
  const anchor = around.anchors.get(block.attrs.id)
  const Tag = `h${block.attrs.level}` as const
  return (
    <Tag {...getTextAttributes(block, around.language)} id={anchor}>
      <InlineText content={block.content} parts={parts} />
      {anchor && (
        <a
          className="anchor"
          href={`#${anchor}`}
          data-aside=""
          aria-label={say(words.body.linkTo, { heading: inlineText(block.content) })}
        >
          #
        </a>
      )}
    </Tag>
  )
}
