import {
  closeNote,
  getOpenNote,
  isNoteSheet,
} from '@/components/feedback/reading/addressed-slip.ts'
import { addNoteNavigation, type StepSpeech } from '@/components/feedback/reading/steps.ts'
import { findPassageStart } from '@/components/feedback/reading/ties.ts'

/**
 * Slips open and close by the URL's fragment, without a script. This adds: no scroll jumps, Escape
 * to close, closing goes back in history, and focus management.
 */
export function startNoteOpening(signal: AbortSignal, speech: StepSpeech): void {
  /** Whether the slip was opened from this page, so that closing can go back in history. */
  let fromHere = false
  let open = getOpenNote()

  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
    // The click ended a text selection across or inside the link.
    if (link.matches('.passage') && getSelection()?.isCollapsed === false) {
      event.preventDefault()
    } else if (link.matches('.passage, .notes-here')) {
      fromHere = !getOpenNote()
      const slip = document.getElementById(link.hash.slice(1))
      if (slip) keepInPlace(slip)
    }
    if (link.matches('.close') && fromHere) {
      event.preventDefault()
      history.back()
    }
  }
  const onKey = ({ key, target }: KeyboardEvent) => {
    const slip = getOpenNote()
    const within = slip && target instanceof Node && slip.contains(target)
    if (key === 'Escape' && slip && (within || isNoteSheet(slip))) closeNote(slip)
  }
  const onAddress = () => {
    const slip = getOpenNote()
    if (slip) showSlip(slip, speech)
    else {
      fromHere = false
      if (open) findPassageStart(open)?.focus({ preventScroll: true })
    }
    open = slip
  }
  if (open) showSlip(open, speech)
  document.addEventListener('click', onClick, { signal })
  document.addEventListener('keydown', onKey, { signal })
  window.addEventListener('hashchange', onAddress, { signal })
}

function showSlip(slip: HTMLElement, speech: StepSpeech): void {
  slip.tabIndex = -1
  slip.focus({ preventScroll: true })
  if (!isNoteSheet(slip)) return
  // Keep the passage visible above the sheet.
  findPassageStart(slip)?.scrollIntoView({ block: 'nearest' })
  addNoteNavigation(slip, speech)
}

/** Prevents scrolling to an element that is already in view. */
function keepInPlace(element: HTMLElement): void {
  const { top, bottom } = element.getBoundingClientRect()
  const seen = bottom > top && top >= 0 && bottom <= innerHeight
  const padding =
    Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
  element.style.scrollMarginTop = seen ? `${top - padding}px` : ''
}
