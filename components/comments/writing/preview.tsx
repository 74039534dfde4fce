'use client'

import { useState } from 'react'
import type { CommentActions } from '@/components/comments/actions.ts'
import type { CommentText } from '@/components/comments/comment-text.tsx'
import type { CommentBlock } from '@/lib/text/comment-text.ts'

/** Words, and what prints them, which is fetched with them. */
interface Seen {
  readonly text: readonly CommentBlock[]
  readonly Text: typeof CommentText
}

/** What a comment will look like; null while it is being written. */
type Look = null | 'asked' | 'failed' | Seen

/** Between writing and seeing how it will look. */
export function usePreview(preview: CommentActions['preview']) {
  const [look, setLook] = useState<Look>(null)
  const show = async (words: string) => {
    setLook('asked')
    const seen = await seenAs(preview(words)).catch(() => 'failed' as const)
    setLook((now) => (now === null ? null : seen))
  }
  return { look, show, write: () => setLook(null) }
}

async function seenAs(coming: Promise<readonly CommentBlock[]>): Promise<Seen> {
  const printing = import('@/components/comments/comment-text.tsx')
  const [text, { CommentText: Text }] = await Promise.all([coming, printing])
  return { text, Text }
}

interface TabsProps {
  look: Look
  onWrite: () => void
  onPreview: () => void
}

export function PreviewTabs({ look, onWrite, onPreview }: TabsProps) {
  return (
    <div className="tabs">
      <button type="button" aria-pressed={look === null} onClick={onWrite}>
        Write
      </button>
      <button type="button" aria-pressed={look !== null} onClick={onPreview}>
        Preview
      </button>
    </div>
  )
}

export function Preview({ look }: { look: Exclude<Look, null> }) {
  return (
    <section className="preview comment-text" aria-label="Preview" aria-live="polite" dir="auto">
      {look === 'asked' && <p>One moment …</p>}
      {look === 'failed' && <p>The preview did not come. Your words are still there.</p>}
      {typeof look !== 'string' && look.text.length === 0 && <p>There is nothing to see yet.</p>}
      {typeof look !== 'string' && <look.Text text={look.text} />}
    </section>
  )
}
