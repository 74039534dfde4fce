import { createElement, Fragment, type ReactNode } from 'react'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { WordChange } from '@/lib/text/diff/word-difference.ts'

/**
 * A word diff as running text. Additions and deletions are marked by underline and line-through,
 * and by hidden text for screen readers. No keys needed, because the order never changes.
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
      <span className="unseen">{`${getSpeech().words.versions.unseenAdded} `}</span>
      {children}
    </ins>
  )
}

export function Removed({ children }: { children: string }) {
  return (
    <del>
      <span className="unseen">{`${getSpeech().words.versions.unseenRemoved} `}</span>
      {children}
    </del>
  )
}
