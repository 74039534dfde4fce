import { speechHere } from '@/components/words/speech-here.ts'

/** Turns underlines and margin off. The style sheet does that; a script only remembers it. */
export function HideNotes() {
  return (
    <label className="hide-notes">
      <input type="checkbox" /> {speechHere().words.notes.hide}
    </label>
  )
}
