/** Everything above the window counts as in view: a jump from far below to far above is noticed. */
const ALL_ABOVE = { rootMargin: '10000000px 0px 0px 0px' }

/**
 * Calls `tell` with true once the element with that id has come into view from below or lies above
 * it, with false when it is still (or again) to come. Returns the way to stop.
 */
export function whenPassed(id: string, tell: (passed: boolean) => void): () => void {
  const element = document.getElementById(id)
  if (!element || typeof IntersectionObserver === 'undefined') return () => {}
  const observer = new IntersectionObserver(([entry]) => {
    if (entry) tell(entry.isIntersecting)
  }, ALL_ABOVE)
  observer.observe(element)
  return () => observer.disconnect()
}
