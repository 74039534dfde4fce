import { HIDDEN_KEY } from '@/components/feedback/reading/remembered-choice.tsx'

/** Remembers whether a reader wants notes in stories, and ticks the box of who wanted none. */
export function startRemembering(signal: AbortSignal): void {
  const { dataset } = document.documentElement
  const box = document.querySelector<HTMLInputElement>('.hide-notes input')
  if (!box) return
  const remember = () => {
    if (!box.checked) delete dataset.notes
    keep(box.checked)
  }
  // Set before the page was painted: remembered-choice.tsx.
  if (dataset.notes) box.checked = true
  // Ticked before this was there to hear of it.
  if (box.checked) remember()
  box.addEventListener('change', remember, { signal })
}

/** Storage can be refused outright (private windows, blocked site data): then nothing is remembered. */
function keep(hidden: boolean): void {
  try {
    if (hidden) localStorage.setItem(HIDDEN_KEY, '1')
    else localStorage.removeItem(HIDDEN_KEY)
  } catch {}
}
