import { HIDDEN_KEY } from '@/components/feedback/reading/remembered-choice.tsx'

/** Remembers whether a reader hides notes, and restores the checkbox. */
export function startRememberingChoice(signal: AbortSignal): void {
  const { dataset } = document.documentElement
  const box = document.querySelector<HTMLInputElement>('.hide-notes input')
  if (!box) return
  const remember = () => {
    if (!box.checked) delete dataset.notes
    keep(box.checked)
  }
  // Set before the first paint by remembered-choice.tsx.
  if (dataset.notes) box.checked = true
  // The box may have been ticked before this script was loaded.
  if (box.checked) remember()
  box.addEventListener('change', remember, { signal })
}

/** Storage can be unavailable (private windows, blocked site data). Then nothing is remembered. */
function keep(hidden: boolean): void {
  try {
    if (hidden) localStorage.setItem(HIDDEN_KEY, '1')
    else localStorage.removeItem(HIDDEN_KEY)
  } catch {}
}
