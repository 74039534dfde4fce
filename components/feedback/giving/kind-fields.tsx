'use client'

import type { GivenKind } from '@/components/feedback/actions.ts'
import { KINDS } from '@/components/feedback/giving/kinds.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'

interface Props {
  kinds: readonly GivenKind[]
  chosen: string
  /** Error message, or empty. */
  trouble: string
}

/** Choice of the kind of response. */
export function KindFields({ kinds, chosen, trouble }: Props) {
  const { words } = useSpeech('giving')
  return (
    <fieldset className="kinds">
      <legend>{words.whatIsIt}</legend>
      {kinds.map((kind) => (
        <label key={kind}>
          <input type="radio" name="kind" value={kind} defaultChecked={kind === chosen} />{' '}
          {words[KINDS[kind].name]}
        </label>
      ))}
      {trouble && (
        <p role="alert" className="trouble">
          {trouble}
        </p>
      )}
    </fieldset>
  )
}
