import { getTextAttributes } from '@/components/article/block-attributes.ts'
import { InlineText } from '@/components/article/inline-text.tsx'
import type { BodyContext } from '@/components/article/surroundings.ts'
import type { PassagePart } from '@/components/feedback/reading/passage-parts.ts'
import type { Block } from '@/lib/text/body/body.ts'

interface Props {
  block: Extract<Block, { type: 'foreign' }>
  parts: readonly PassagePart[] | undefined
  around: BodyContext
}

/** Imported content of an unsupported type: shows its label and its text, so nothing is lost. */
export function UnsupportedBlock({ block, parts, around }: Props) {
  const { words, say } = around.speech
  return (
    <div className="foreign" role="note">
      <p className="label">{say(words.body.notCarried, { what: block.attrs.what })}</p>
      {block.content?.length ? (
        <p {...getTextAttributes(block, around.language)}>
          <InlineText content={block.content} parts={parts} />
        </p>
      ) : null}
    </div>
  )
}
