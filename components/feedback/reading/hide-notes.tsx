import { getSpeech } from '@/components/words/speech-here.ts'

/** Checkbox that hides underlines and margin with CSS. A script only remembers it. */
export function HideNotesToggle() {
  return (
    <label className="hide-notes">
      <input type="checkbox" /> {getSpeech().words.notes.hide}
    </label>
  )
}
