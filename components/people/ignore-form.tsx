'use client'

import { useState } from 'react'
import { reloadReader } from '@/components/people/reader-store.ts'
import { ActForm } from '@/components/ui/act-form.tsx'
import { useSpeech } from '@/components/words/client-speech.tsx'
import type { FormAction } from '@/lib/platform/forms/form-state.ts'

interface Props {
  /** Fields: person, wanted (on or off). */
  action: FormAction<unknown>
  person: { readonly id: number; readonly name: string }
  /** State when the page was rendered. */
  ignored: boolean
  /** Address of the current page. */
  here: string
}

/** Ignores a user for this viewer, or stops ignoring them. */
export function IgnoreForm({ action, person: { id, name }, ignored, here }: Props) {
  const { words, say } = useSpeech('person')
  const [now, setNow] = useState(ignored)
  const turn = () => {
    setNow(!now)
    void reloadReader()
  }
  return (
    <ActForm
      action={action}
      here={here}
      fields={{ person: id, wanted: now ? 'off' : 'on' }}
      className="quiet-button"
      onDone={turn}
    >
      {say(now ? words.stopIgnoring : words.ignore, { name })}
    </ActForm>
  )
}
