/** The slip named by the URL's fragment, or null. */
export function getOpenNote(): HTMLElement | null {
  const slip = document.getElementById(location.hash.slice(1))
  return slip?.classList.contains('slip') ? slip : null
}

/** Whether a slip is shown as a sheet over the text instead of beside it. */
export function isNoteSheet(slip: Element): boolean {
  return getComputedStyle(slip).position === 'fixed'
}

/** Closes a margin note by clicking its close link. */
export function closeNote(slip: Element): void {
  slip.querySelector<HTMLElement>('.close')?.click()
}
