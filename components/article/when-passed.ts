/**
 * Counts everything above the window as in view, so that a jump from far below to far above is
 * noticed.
 */
const ALL_ABOVE = { rootMargin: '10000000px 0px 0px 0px' }

/**
 * Calls `tell` with true when the element with that id has come into view or is above the window,
 * and with false when it is below. Returns a stop function.
 */
export function watchPassed(id: string, tell: (passed: boolean) => void): () => void {
  const element = document.getElementById(id)
  if (!element || typeof IntersectionObserver === 'undefined') return () => {}
  const observer = new IntersectionObserver(([entry]) => {
    if (entry) tell(entry.isIntersecting)
  }, ALL_ABOVE)
  observer.observe(element)
  return () => observer.disconnect()
}
