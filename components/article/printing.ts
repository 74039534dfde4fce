import type { ReactNode } from 'react'

/** Long enough for a page to be made of what was set here; then it is dropped, also if none was. */
const KEPT_MS = 60_000

interface Sheets {
  /** The number of the last sheet. */
  last: number
  readonly contents: Map<number, ReactNode>
}

// A server has two copies of this module, one where pages are composed and one where they are made
// into HTML: what they share stands on the process.
declare global {
  var sheetsInPrint: Sheets | undefined
}

function sheets(): Sheets {
  globalThis.sheetsInPrint ??= { last: 0, contents: new Map() }
  return globalThis.sheetsInPrint
}

/**
 * Sets something for print; answers the number of its sheet. Each rendering has its own, so that two
 * of one page, before and after a change, never get each other's.
 */
export function setForPrint(content: ReactNode): number {
  const shared = sheets()
  shared.last += 1
  const sheet = shared.last
  shared.contents.set(sheet, content)
  setTimeout(() => shared.contents.delete(sheet), KEPT_MS).unref?.()
  return sheet
}

/** What was set for print under that number; null in a browser, where nothing is. */
export function inPrint(sheet: number): { readonly content: ReactNode } | null {
  if (typeof document !== 'undefined' && !globalThis.sheetsInPrint) return null
  const { contents } = sheets()
  if (!contents.has(sheet)) throw new Error(`Sheet ${sheet} was not set for print`)
  return { content: contents.get(sheet) }
}
