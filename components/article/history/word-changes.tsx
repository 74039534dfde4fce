import { createElement, Fragment, type ReactNode } from 'react'
import { speechHere } from '@/components/words/speech-here.ts'
import type { WordChange } from '@/lib/text/diff/word-difference.ts'

/**
 * A difference as running text. What was added and removed is told by the line under or through it and,
 * to those who don't see it, by a word before it. Its order never changes, so it needs no keys.
 */
export function WordChanges({ changes }: { changes: readonly WordChange[] }) {
  return createElement(Fragment, null, ...changes.map(drawn))
}

function drawn({ kind, text }: WordChange): ReactNode {
  if (kind === 'same') return text
  return kind === 'added' ? <Added>{text}</Added> : <Removed>{text}</Removed>
}

export function Added({ children }: { children: string }) {
  return (
    <ins>
      <span className="unseen">{`${speechHere().words.versions.unseenAdded} `}</span>
      {children}
    </ins>
  )
}

export function Removed({ children }: { children: string }) {
  return (
    <del>
      <span className="unseen">{`${speechHere().words.versions.unseenRemoved} `}</span>
      {children}
    </del>
  )
}
