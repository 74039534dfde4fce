import { notFound } from 'next/navigation'

/** Parses a revision number from the address. */
export function numbered(text: string): number {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : notFound()
}
