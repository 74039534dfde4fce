import { speechHere } from '@/components/words/speech-here.ts'

/** Checkbox that hides underlines and margin with CSS. A script only remembers it. */
export function HideNotes() {
  return (
    <label className="hide-notes">
      <input type="checkbox" /> {speechHere().words.notes.hide}
    </label>
  )
}
