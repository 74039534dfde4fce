import { textDirection } from '@/components/ui/text-direction.ts'
import { type Block, childrenOf, type Node } from '@/lib/text/body/body.ts'
import { inlineText, isTextBlock } from '@/lib/text/body/body-text.ts'
import { foreignLanguage } from '@/lib/text/words/foreign-language.ts'

const ALIGNED = { center: 'align-center', right: 'align-end' } as const

/** What every block's element carries: its id, to which readers' notes attach, and its direction. */
export function blockAttributes(block: Block) {
  return {
    'data-block': block.attrs.id,
    dir: textDirection(openingOf(block)),
    className: alignOf(block),
  }
}

/** The same for one that holds text itself, which may be in another language than the article. */
export function textAttributes(block: Block, language: string) {
  return { ...blockAttributes(block), lang: foreignLanguage(openingOf(block), language) }
}

function alignOf(block: Block): string | undefined {
  const align = 'align' in block.attrs ? block.attrs.align : undefined
  return align ? ALIGNED[align] : undefined
}

/** The first words in a block or in the blocks inside it. */
function openingOf(node: Node): string {
  if (isTextBlock(node)) return inlineText(node.content)
  for (const child of childrenOf(node)) {
    const opening = openingOf(child)
    if (opening) return opening
  }
  return ''
}
