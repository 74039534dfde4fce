'use client'

import { FieldTrouble, FormMessage } from '@/components/ui/form-message.tsx'
import { HiddenFields } from '@/components/ui/hidden-fields.tsx'
import { useForm } from '@/components/ui/use-form.ts'
import { useSpeech } from '@/components/words/client-speech.tsx'
import type { FormAction } from '@/lib/platform/forms/form-state.ts'

/** Report reasons and their message keys. */
const REASONS = {
  spam: 'spam',
  abuse: 'abuse',
  'off-topic': 'offTopic',
  false: 'untrue',
  other: 'otherReason',
} as const

interface Props {
  action: FormAction<unknown>
  comment: number
  here: string
  onDone?: () => void
  onClose?: () => void
}

/** Reports a comment to the moderators. */
export function ReportForm({ action, comment, here, onDone, onClose }: Props) {
  const { words } = useSpeech('conversation')
  const { state, busy, form } = useForm(action, here, onDone)
  if (state.outcome === 'done') {
    return (
      <p role="status" className="said">
        {state.message || words.thanks}
      </p>
    )
  }
  return (
    <form {...form} className="small-form">
      <HiddenFields fields={{ comment }} />
      <Reasons chosen={state.typed.reason} />
      <FieldTrouble id={`report-trouble-${comment}`} state={state} of="reason" />
      <label>
        {words.inYourWords}
        <textarea name="words" rows={2} defaultValue={state.typed.words} />
      </label>
      <FieldTrouble id={`words-trouble-${comment}`} state={state} of="words" />
      <FormMessage state={state} />
      <div className="form-foot">
        <button type="submit" className="quiet-button" aria-disabled={busy || undefined}>
          {words.report}
        </button>
        {onClose && (
          <button type="button" className="link-button" onClick={onClose}>
            {words.cancel}
          </button>
        )}
      </div>
    </form>
  )
}

function Reasons({ chosen }: { chosen: string | undefined }) {
  const { words } = useSpeech('conversation')
  return (
    <fieldset>
      <legend>{words.whatWrong}</legend>
      {Object.entries(REASONS).map(([reason, word]) => (
        <label key={reason}>
          <input
            type="radio"
            name="reason"
            value={reason}
            defaultChecked={reason === chosen}
            required
          />{' '}
          {words[word]}
        </label>
      ))}
    </fieldset>
  )
}
