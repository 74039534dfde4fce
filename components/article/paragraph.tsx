import { getTextAttributes } from '@/components/article/block-attributes.ts'
import { InlineText } from '@/components/article/inline-text.tsx'
import type { BodyContext } from '@/components/article/surroundings.ts'
import { RespondLink } from '@/components/feedback/giving/respond-link.tsx'
import type { PassagePart } from '@/components/feedback/reading/passage-parts.ts'
import type { Block } from '@/lib/text/body/body.ts'
import { inlineText } from '@/lib/text/body/body-text.ts'

interface Props {
  block: Extract<Block, { type: 'paragraph' }>
  parts: readonly PassagePart[] | undefined
  around: BodyContext
}

/** A paragraph. An empty one is kept in the body text but takes no space on the page. */
export function Paragraph({ block, parts, around }: Props) {
  if (!block.content?.length) return null
  const { language, responds, speech } = around
  const name = speech.words.notes.respondTo
  return (
    <p {...getTextAttributes(block, language)}>
      <InlineText content={block.content} parts={parts} />
      {responds && hasWords(block) && (
        <RespondLink {...responds} block={block.attrs.id} name={name} />
      )}
    </p>
  )
}

function hasWords({ content }: Props['block']): boolean {
  return inlineText(content).trim() !== ''
}
