/** Turns underlines and margin off. The style sheet does that; a script only remembers it. */
export function HideNotes() {
  return (
    <label className="hide-notes">
      <input type="checkbox" /> Hide notes in the text
    </label>
  )
}
