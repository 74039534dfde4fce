/** localStorage key, set if the reader has hidden notes in all stories. */
export const HIDDEN_KEY = 'notes-hidden'

/** Inline script that runs before the text is painted, so hidden underlines don't flash. */
export function RememberedChoice() {
  const read = `if(localStorage.getItem('${HIDDEN_KEY}'))document.documentElement.dataset.notes='hidden'`
  return <script>{`try{${read}}catch{}`}</script>
}
