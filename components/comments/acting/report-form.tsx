'use client'

import { FieldTrouble, FormMessage } from '@/components/ui/form-message.tsx'
import { HiddenFields } from '@/components/ui/hidden-fields.tsx'
import { useForm } from '@/components/ui/use-form.ts'
import type { FormAction } from '@/lib/form-state.ts'

/** Why a comment is reported, as moderators and readers call it. */
export const REASONS = {
  spam: 'It is advertising or spam',
  abuse: 'It insults or threatens somebody',
  'off-topic': 'It has nothing to do with the story',
  false: 'It states as true what is not',
  other: 'Something else',
} as const

interface Props {
  action: FormAction<unknown>
  comment: number
  here: string
  onDone?: () => void
  onClose?: () => void
}

/** Tells the moderators what is wrong with a comment. */
export function ReportForm({ action, comment, here, onDone, onClose }: Props) {
  const { state, busy, form } = useForm(action, here, onDone)
  if (state.outcome === 'done') {
    return (
      <p role="status" className="said">
        {state.message || 'Thank you. The moderators will look at it.'}
      </p>
    )
  }
  return (
    <form {...form} className="small-form">
      <HiddenFields fields={{ comment }} />
      <Reasons chosen={state.typed.reason} />
      <FieldTrouble id={`report-trouble-${comment}`} state={state} of="reason" />
      <label>
        In your words, if you like
        <textarea name="words" rows={2} defaultValue={state.typed.words} />
      </label>
      <FieldTrouble id={`words-trouble-${comment}`} state={state} of="words" />
      <FormMessage state={state} />
      <div className="form-foot">
        <button type="submit" className="quiet-button" aria-disabled={busy || undefined}>
          Report
        </button>
        {onClose && (
          <button type="button" className="link-button" onClick={onClose}>
            Cancel
          </button>
        )}
      </div>
    </form>
  )
}

function Reasons({ chosen }: { chosen: string | undefined }) {
  return (
    <fieldset>
      <legend>What is wrong with this comment?</legend>
      {Object.entries(REASONS).map(([reason, words]) => (
        <label key={reason}>
          <input
            type="radio"
            name="reason"
            value={reason}
            defaultChecked={reason === chosen}
            required
          />{' '}
          {words}
        </label>
      ))}
    </fieldset>
  )
}
