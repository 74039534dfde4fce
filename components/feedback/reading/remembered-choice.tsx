/** Holds something for readers who want no notes in any story. */
export const HIDDEN_KEY = 'notes-hidden'

/**
 * Runs while the page is read, before its text is painted, so that underlines which a reader has
 * turned off never appear.
 */
export function RememberedChoice() {
  const read = `if(localStorage.getItem('${HIDDEN_KEY}'))document.documentElement.dataset.notes='hidden'`
  return <script>{`try{${read}}catch{}`}</script>
}
