import { blockAttributes } from '@/components/article/block-attributes.ts'
import type { Block } from '@/lib/text/body.ts'
import { inlineText } from '@/lib/text/body-text.ts'

/** Something imported that has no place here: named, and with its words, so that nothing is lost. */
export function Foreign({ block }: { block: Extract<Block, { type: 'foreign' }> }) {
  const text = inlineText(block.content)
  return (
    <div className="foreign" role="note">
      <p className="label">Not carried over: {block.attrs.what}</p>
      {text && <p {...blockAttributes(block)}>{text}</p>}
    </div>
  )
}
