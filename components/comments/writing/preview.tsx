'use client'

import { useState } from 'react'
import type { CommentActions } from '@/components/comments/actions.ts'
import type { CommentText } from '@/components/comments/comment-text.tsx'
import { useSpeech } from '@/components/words/client-speech.tsx'
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
  const { words } = useSpeech('conversation')
  return (
    <div className="tabs">
      <button type="button" aria-pressed={look === null} onClick={onWrite}>
        {words.write}
      </button>
      <button type="button" aria-pressed={look !== null} onClick={onPreview}>
        {words.preview}
      </button>
    </div>
  )
}

export function Preview({ look }: { look: Exclude<Look, null> }) {
  const { words } = useSpeech('conversation')
  const { words: printed } = useSpeech('comment')
  return (
    <section
      className="preview comment-text"
      aria-label={words.preview}
      aria-live="polite"
      dir="auto"
    >
      {look === 'asked' && <p>{words.moment}</p>}
      {look === 'failed' && <p>{words.noPreview}</p>}
      {typeof look !== 'string' && look.text.length === 0 && <p>{words.nothingToSee}</p>}
      {typeof look !== 'string' && <look.Text text={look.text} words={printed} />}
    </section>
  )
}
