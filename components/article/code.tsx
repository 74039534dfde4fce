import type { Block } from '@/lib/text/body.ts'
import { inlineText } from '@/lib/text/body-text.ts'

/** Code, kept line for line; wide lines scroll inside their frame. */
export function Code({ block }: { block: Extract<Block, { type: 'codeBlock' }> }) {
  const { id, language } = block.attrs
  return (
    <section
      className="scroll-frame"
      aria-label={language ? `Code, ${language}` : 'Code'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
    >
      <pre data-block={id} dir="ltr">
        <code>{inlineText(block.content)}</code>
      </pre>
    </section>
  )
}
