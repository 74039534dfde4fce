/** The slip that the page's address names; null for none. */
export function addressedSlip(): HTMLElement | null {
  const slip = document.getElementById(location.hash.slice(1))
  return slip?.classList.contains('slip') ? slip : null
}

/** Whether a slip lies over the text, as a sheet, and not beside it. */
export function isSheet(slip: Element): boolean {
  return getComputedStyle(slip).position === 'fixed'
}

/** Closes the addressed slip. Replaced by what its own link does, but for the way there. */
export function closeSlip(slip: Element): void {
  slip.querySelector<HTMLElement>('.close')?.click()
}
