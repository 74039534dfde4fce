import type { ReactNode } from 'react'
import { getBlockAttributes } from '@/components/article/block-attributes.ts'
import type { Block } from '@/lib/text/body/body.ts'

interface Props {
  block: Extract<Block, { type: 'bulletList' | 'orderedList' }>
  draw: (blocks: readonly Block[]) => ReactNode
}

/** A bulleted or numbered list. Items can contain any blocks. */
export function List({ block, draw }: Props) {
  const items = block.content.map((item) => (
    <li key={item.attrs.id} data-block={item.attrs.id}>
      {draw(item.content)}
    </li>
  ))
  if (block.type === 'bulletList') return <ul {...getBlockAttributes(block)}>{items}</ul>
  return (
    <ol {...getBlockAttributes(block)} start={block.attrs.start}>
      {items}
    </ol>
  )
}
