import { notFound } from 'next/navigation'

/** Parses a revision number from the address. */
export function parseRevisionNumber(text: string): number {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : notFound()
}
