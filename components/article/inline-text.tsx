import { createElement, Fragment, type ReactNode } from 'react'
import { buildInlineTree, type InlineTree } from '@/components/article/inline-tree.ts'
import { Marked } from '@/components/article/marked.tsx'
import { NotesHere, Passage } from '@/components/feedback/reading/passage.tsx'
import type { PassagePart } from '@/components/feedback/reading/passage-parts.ts'
import type { Inline } from '@/lib/text/body/body.ts'

interface Props {
  content: readonly Inline[] | undefined
  /** Underlined parts with notes. */
  parts?: readonly PassagePart[] | undefined
}

/** A text block's text with its marks. No keys needed, because the order never changes. */
export function InlineText({ content, parts }: Props) {
  return drawn(buildInlineTree(content ?? [], parts))
}

function drawn(trees: readonly InlineTree[]): ReactNode {
  return createElement(Fragment, null, ...trees.map(one))
}

function one(tree: InlineTree): ReactNode {
  switch (tree.kind) {
    case 'text':
      return tree.text
    case 'break':
      return <br />
    case 'mark':
      return <Marked mark={tree.mark}>{drawn(tree.inside)}</Marked>
    case 'passage':
      return <Passage tree={tree}>{drawn(tree.inside)}</Passage>
    case 'notes':
      return <NotesHere part={tree.part} />
  }
}
