'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import {
  browserDrawer,
  type Drawer,
  dropDraft,
  keepDraft,
  readDraft,
} from '@/components/comments/writing/drafts.ts'

/** The words in a form, and the draft that is kept of them. */
export interface Words {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly text: string
  /** They were typed earlier, and came back. */
  readonly restored: boolean
  /** Puts other words in, and the caret where it belongs. */
  readonly write: (text: string, caret?: number) => void
  /** To be called when the field was typed in. */
  readonly typed: () => void
  /** Forgets the draft, and empties the form unless other words than these stand in it by now. */
  readonly clear: (posted?: string) => void
}

/**
 * The field belongs to the browser, so that what is typed before the script has come stays typed.
 * `key`: under which the draft is kept; `start`: what the form begins with, such as a quotation.
 */
export function useWords(key: string, start: string, drawer?: Drawer): Words {
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(start)
  const [restored, setRestored] = useState(false)
  const kept = () => drawer ?? browserDrawer()

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
    // Browsers send line ends of their own.
    const same = posted?.replace(/\r\n?/g, '\n') === field.current?.value
    if (posted !== undefined && !same) return
    dropDraft(kept(), key)
    write('')
  }
  function bringBack() {
    const there = field.current?.value ?? ''
    const draft = readDraft(kept(), key)
    const back = withDraft(there, draft)
    if (back !== there) write(back)
    else setText(there)
    setRestored(draft !== '' && back !== there)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form has come to the page.
  useEffect(bringBack, [])
  useEffect(() => followOtherTabs(key, field, setText), [key])
  return { field, text, restored, write, typed, clear }
}

/** What a form holds once its draft is back: the draft first, then what it began with. */
export function withDraft(there: string, draft: string): string {
  if (draft === '' || there.trim() === draft.trim()) return there
  if (there === '' || draft.includes(there.trim())) return draft
  return there.startsWith('> ') ? `${draft.trimEnd()}\n\n${there}` : there
}

/** Takes over what another tab keeps, as long as this one has nothing else in its form. */
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
