import { InlineText } from '@/components/article/inline-text.tsx'
import type { BodyContext } from '@/components/article/surroundings.ts'
import type { PassagePart } from '@/components/feedback/reading/passage-parts.ts'
import type { Block } from '@/lib/text/body/body.ts'

interface Props {
  block: Extract<Block, { type: 'codeBlock' }>
  around: BodyContext
  parts: readonly PassagePart[] | undefined
}

/** Code with its line breaks. Wide lines scroll inside their frame. */
export function Code({ block, around, parts }: Props) {
  const { words, say } = around.speech
  const { id, language } = block.attrs
  return (
    <section
      className="scroll-frame"
      aria-label={language ? say(words.body.codeIn, { language }) : words.body.code}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
    >
      <pre data-block={id} dir="ltr">
        <code>
          <InlineText content={block.content} parts={parts} />
        </code>
      </pre>
    </section>
  )
}
