'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import {
  type DraftStorage,
  dropDraft,
  getBrowserStorage,
  keepDraft,
  readDraft,
} from '@/components/comments/writing/drafts.ts'

/** The text in a form and its stored draft. */
export interface DraftField {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly text: string
  /** The text was restored from a draft. */
  readonly restored: boolean
  /** Replaces the text and sets the caret. */
  readonly write: (text: string, caret?: number) => void
  /** Call this on input. */
  readonly typed: () => void
  /** Deletes the draft and empties the form, unless the text has changed since `posted`. */
  readonly clear: (posted?: string) => void
}

/**
 * An uncontrolled field, so that text typed before hydration is kept. `key`: the draft's storage
 * key; `start`: initial text, such as a quotation.
 */
export function useDraftField(key: string, start: string, drawer?: DraftStorage): DraftField {
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(start)
  const [restored, setRestored] = useState(false)
  const kept = () => drawer ?? getBrowserStorage()

  function write(words: string, caret = words.length) {
    if (field.current) field.current.value = words
    field.current?.setSelectionRange(caret, caret)
    keepDraft(kept(), key, words)
    setText(words)
  }
  function typed() {
    const words = field.current?.value ?? ''
    keepDraft(kept(), key, words)
    setText(words)
  }
  function clear(posted?: string) {
    setRestored(false)
    // Browsers submit CRLF line ends.
    const same = posted?.replace(/\r\n?/g, '\n') === field.current?.value
    if (posted !== undefined && !same) return
    dropDraft(kept(), key)
    write('')
  }
  function bringBack() {
    const there = field.current?.value ?? ''
    const draft = readDraft(kept(), key)
    const back = mergeDraft(there, draft)
    if (back !== there) write(back)
    else setText(there)
    setRestored(draft !== '' && back !== there)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form has come to the page.
  useEffect(bringBack, [])
  useEffect(() => followOtherTabs(key, field, setText), [key])
  return { field, text, restored, write, typed, clear }
}

/** The form's text after restoring a draft: the draft, then the initial text. */
export function mergeDraft(there: string, draft: string): string {
  if (draft === '' || there.trim() === draft.trim()) return there
  if (there === '' || draft.includes(there.trim())) return draft
  return there.startsWith('> ') ? `${draft.trimEnd()}\n\n${there}` : there
}

/** Follows another tab's draft as long as this form has no other text. */
function followOtherTabs(
  key: string,
  field: RefObject<HTMLTextAreaElement | null>,
  tell: (text: string) => void,
): () => void {
  const follow = (event: StorageEvent) => {
    if (event.key !== key || field.current?.value !== (event.oldValue ?? '')) return
    field.current.value = event.newValue ?? ''
    tell(field.current.value)
  }
  addEventListener('storage', follow)
  return () => removeEventListener('storage', follow)
}
