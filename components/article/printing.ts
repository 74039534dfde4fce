import type { ReactNode } from 'react'

/**
 * How long to keep content for its page to be rendered. It is dropped after that even if unused.
 */
const KEPT_MS = 60_000

interface Sheets {
  /** Id of the last sheet. */
  last: number
  readonly contents: Map<number, ReactNode>
}

// The server has two instances of this module, one for server components and one for SSR. They
// share state on globalThis.
declare global {
  var sheetsInPrint: Sheets | undefined
}

function sheets(): Sheets {
  globalThis.sheetsInPrint ??= { last: 0, contents: new Map() }
  return globalThis.sheetsInPrint
}

/**
 * Stores content to be printed and returns its id. Each rendering has its own, so two renderings of
 * one page, before and after a change, never mix.
 */
export function storePrinted(content: ReactNode): number {
  const shared = sheets()
  shared.last += 1
  const sheet = shared.last
  shared.contents.set(sheet, content)
  setTimeout(() => shared.contents.delete(sheet), KEPT_MS).unref?.()
  return sheet
}

/** The content stored under that id. Null in a browser. */
export function getPrinted(sheet: number): { readonly content: ReactNode } | null {
  if (typeof document !== 'undefined' && !globalThis.sheetsInPrint) return null
  const { contents } = sheets()
  if (!contents.has(sheet)) throw new Error(`No printed content with id ${sheet}`)
  return { content: contents.get(sheet) }
}
