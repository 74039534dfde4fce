'use client'

import { useState } from 'react'
import type { CommentActions } from '@/components/comments/actions.ts'
import type { CommentText } from '@/components/comments/comment-text.tsx'
import { useSpeech } from '@/components/words/client-speech.tsx'
import { UNTOUCHED } from '@/lib/platform/forms/form-state.ts'
import type { CommentBlock } from '@/lib/text/comments/comment-text.ts'

/** A rendered text, and the component to render it, which is fetched with it. */
interface Rendered {
  readonly text: readonly CommentBlock[]
  readonly Text: typeof CommentText
}

/** The server's error message, such as "too long". */
interface Refused {
  readonly why: string
}

/** State of the preview. Null while the text is being edited. */
type PreviewState = null | 'asked' | 'empty' | 'failed' | 'signed-out' | Refused | Rendered

/** State of the Write/Preview tabs. */
export function usePreview(preview: CommentActions['preview']) {
  const [look, setLook] = useState<PreviewState>(null)
  const show = async (words: string) => {
    setLook('asked')
    const seen = await loadPreview(preview, words).catch(() => 'failed' as const)
    setLook((now) => (now === null ? null : seen))
  }
  return { look, show, write: () => setLook(null) }
}

async function loadPreview(
  preview: CommentActions['preview'],
  words: string,
): Promise<PreviewState> {
  if (words.trim() === '') return 'empty'
  const form = new FormData()
  form.set('body', words)
  const printing = import('@/components/comments/comment-text.tsx')
  const [answer, { CommentText: Text }] = await Promise.all([preview(UNTOUCHED, form), printing])
  if (answer.outcome === 'signed-out') return 'signed-out'
  if (!answer.made) return { why: answer.errors.body ?? answer.message }
  return { text: answer.made, Text }
}

interface TabsProps {
  look: PreviewState
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

export function Preview({ look }: { look: Exclude<PreviewState, null> }) {
  const { words } = useSpeech('conversation')
  const { words: printed } = useSpeech('comment')
  const sentences = {
    asked: words.moment,
    empty: words.nothingToSee,
    failed: words.noPreview,
    'signed-out': words.previewSignIn,
  }
  const sentence = typeof look === 'string' ? sentences[look] : 'why' in look ? look.why : ''
  return (
    <section
      className="preview comment-text"
      aria-label={words.preview}
      aria-live="polite"
      dir="auto"
    >
      {sentence !== '' && <p>{sentence}</p>}
      {typeof look !== 'string' && 'Text' in look && <look.Text text={look.text} words={printed} />}
    </section>
  )
}
