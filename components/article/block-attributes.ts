import { getTextDirection } from '@/components/ui/text-direction.ts'
import { type Block, childrenOf, type Node } from '@/lib/text/body/body.ts'
import { inlineText, isTextBlock } from '@/lib/text/body/body-text.ts'
import { foreignLanguage } from '@/lib/text/words/foreign-language.ts'

const ALIGNED = { center: 'align-center', right: 'align-end' } as const

/**
 * Attributes of every block element: its id, which readers' notes refer to, and its text direction.
 */
export function getBlockAttributes(block: Block) {
  return {
    'data-block': block.attrs.id,
    dir: getTextDirection(findFirstText(block)),
    className: getAlign(block),
  }
}

/** The same for text blocks, which may be in another language than the article. */
export function getTextAttributes(block: Block, language: string) {
  return { ...getBlockAttributes(block), lang: foreignLanguage(findFirstText(block), language) }
}

function getAlign(block: Block): string | undefined {
  const align = 'align' in block.attrs ? block.attrs.align : undefined
  return align ? ALIGNED[align] : undefined
}

/** The first text in a block or its nested blocks. */
function findFirstText(node: Node): string {
  if (isTextBlock(node)) return inlineText(node.content)
  for (const child of childrenOf(node)) {
    const opening = findFirstText(child)
    if (opening) return opening
  }
  return ''
}
