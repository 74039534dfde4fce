import { BodyPicture } from '@/components/article/body-picture.tsx'
import { Code } from '@/components/article/code.tsx'
import { Embed } from '@/components/article/embed.tsx'
import { UnsupportedBlock } from '@/components/article/foreign.tsx'
import { Heading } from '@/components/article/heading.tsx'
import { KeepReading } from '@/components/article/keep-reading.tsx'
import { List } from '@/components/article/list.tsx'
import { Paragraph } from '@/components/article/paragraph.tsx'
import { Quote } from '@/components/article/quote.tsx'
import type { BodyContext } from '@/components/article/surroundings.ts'
import { Table } from '@/components/article/table.tsx'
import type { Block as BlockNode } from '@/lib/text/body/body.ts'

/**
 * Renders blocks in order. Passed as a function to blocks with nested blocks, to avoid circular
 * imports.
 */
export function Blocks({ blocks, around }: { blocks: readonly BlockNode[]; around: BodyContext }) {
  return blocks.map((block) => <Block key={block.attrs.id} block={block} around={around} />)
}

/**
 * Renders a block by its type. The switch is exhaustive, so a new type doesn't compile until it is
 * handled.
 */
export function Block({ block, around }: { block: BlockNode; around: BodyContext }) {
  const parts = around.parts.get(block.attrs.id)
  const draw = (blocks: readonly BlockNode[]) => <Blocks blocks={blocks} around={around} />
  switch (block.type) {
    case 'paragraph':
      return <Paragraph block={block} parts={parts} around={around} />
    case 'heading':
      return <Heading block={block} parts={parts} around={around} />
    case 'bulletList':
    case 'orderedList':
      return <List block={block} draw={draw} />
    case 'blockquote':
      return <Quote block={block}>{draw(block.content)}</Quote>
    case 'picture':
      return <BodyPicture block={block} around={around} />
    case 'embed':
      return <Embed block={block} />
    case 'table':
      return <Table block={block} around={around} draw={draw} />
    case 'codeBlock':
      return <Code block={block} around={around} parts={parts} />
    case 'horizontalRule':
      return <hr data-block={block.attrs.id} />
    case 'keepReading': {
      const { slug } = block.attrs
      const card = Object.hasOwn(around.keepReading, slug) && around.keepReading[slug]
      return card ? <KeepReading speech={around.speech} card={card} id={block.attrs.id} /> : null
    }
    case 'foreign':
      return <UnsupportedBlock block={block} parts={parts} around={around} />
  }
}
