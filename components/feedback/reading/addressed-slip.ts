/** The slip named by the URL's fragment, or null. */
export function addressedSlip(): HTMLElement | null {
  const slip = document.getElementById(location.hash.slice(1))
  return slip?.classList.contains('slip') ? slip : null
}

/** Whether a slip is shown as a sheet over the text instead of beside it. */
export function isSheet(slip: Element): boolean {
  return getComputedStyle(slip).position === 'fixed'
}

/** Closes the slip in the URL. Works like its close link, but replaces the history entry. */
export function closeSlip(slip: Element): void {
  slip.querySelector<HTMLElement>('.close')?.click()
}
