import { createElement, Fragment, type ReactNode } from 'react'
import { type InlineTree, inlineTree } from '@/components/article/inline-tree.ts'
import { Marked } from '@/components/article/marked.tsx'
import type { Inline } from '@/lib/text/body.ts'

/** A text block's words with their marks. Their order never changes, so they need no keys. */
export function InlineText({ content }: { content: readonly Inline[] | undefined }) {
  return drawn(inlineTree(content ?? []))
}

function drawn(trees: readonly InlineTree[]): ReactNode {
  return createElement(Fragment, null, ...trees.map(one))
}

function one(tree: InlineTree): ReactNode {
  if (tree.kind === 'text') return tree.text
  if (tree.kind === 'break') return <br />
  return <Marked mark={tree.mark}>{drawn(tree.inside)}</Marked>
}
