import {
  closeNote,
  getOpenNote,
  isNoteSheet,
} from '@/components/feedback/reading/addressed-slip.ts'

/** Drag distance in pixels that closes a sheet. */
const CLOSE_DISTANCE = 80

/** Closes a sheet by swiping down. */
export function startSwipeToClose(signal: AbortSignal): void {
  let sheet: HTMLElement | null = null
  let from = 0

  const begin = ({ target, touches }: TouchEvent) => {
    const slip = getOpenNote()
    const touched = target instanceof Node && touches.length === 1 && slip?.contains(target)
    // A sheet that is scrolled down scrolls its own text instead.
    sheet = slip && touched && slip.scrollTop <= 0 && isNoteSheet(slip) ? slip : null
    from = touches[0]?.clientY ?? 0
  }
  const move = ({ touches }: TouchEvent) => {
    if (!sheet) return
    sheet.style.translate = `0 ${Math.max(0, (touches[0]?.clientY ?? from) - from)}px`
  }
  const end = ({ changedTouches }: TouchEvent) => {
    const closed = sheet
    sheet = null
    if (!closed) return
    closed.style.translate = ''
    if ((changedTouches[0]?.clientY ?? from) - from > CLOSE_DISTANCE) closeNote(closed)
  }
  document.addEventListener('touchstart', begin, { passive: true, signal })
  document.addEventListener('touchmove', move, { passive: true, signal })
  document.addEventListener('touchend', end, { signal })
}
